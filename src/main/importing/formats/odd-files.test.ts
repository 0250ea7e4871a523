import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  epubParts,
  page,
  part,
  pdf,
  WORDS,
  wordParagraph as paragraph,
  wordParts,
} from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

async function article(fileName: string, content: string | Uint8Array) {
  const [piece] = (await readAll(fileName, content)).pieces;
  if (!piece?.article) expect.fail(`${piece?.code}: ${piece?.message}`);
  return piece.article;
}

describe('what documents of offices hold beside plain paragraphs', () => {
  it('a Word document gives its notes at the end by their numbers, without the marks of a page', async () => {
    const relation = (name: string) =>
      `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`;
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const more = [
      part(
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('footnotes')}</Relationships>`,
      ),
      part(
        'word/footnotes.xml',
        `<w:footnotes ${space}><w:footnote w:id="2">${paragraph('The log says so.')}</w:footnote></w:footnotes>`,
      ),
    ];
    const noted =
      '<w:p><w:r><w:t>It left</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> late.</w:t></w:r></w:p>';
    expect((await article('log.docx', zipOf([...wordParts(noted), ...more]))).text).toBe(
      'It left[1] late.\n\n[1] The log says so.',
    );
  });

  it('an OpenDocument text keeps its sentences whole around notes, and the words in frames and fields', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>It left<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The log says so.</text:p></text:note-body></text:note> late, as <text:title>the log</text:title> <text:meta>tells</text:meta>.</text:p>' +
      '<text:p><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>After it.</text:p>';
    const text = 'It left[1] late, as the log tells.\n\nIn a box.\n\nAfter it.\n\n[1] The log says so.';
    const content = (name: string, meta = '') =>
      `<office:${name} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="t" xmlns:draw="d">${meta}<office:body><office:text>${body}</office:text></office:body></office:${name}>`;
    const type = part('mimetype', 'application/vnd.oasis.opendocument.text');
    expect((await article('log.odt', zipOf([type, part('content.xml', content('document-content'))]))).text).toBe(text);
    const flat = `<?xml version="1.0"?>${content('document', '<office:meta><dc:title>Ferry log</dc:title></office:meta>')}`;
    expect(await article('log.fodt', flat)).toMatchObject({ text, title: 'Ferry log' });
  });

  it('a spreadsheet without sheets holds no texts, and its parts are none', async () => {
    const type = part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
    const { pieces } = await readAll('a.ods', zipOf([type, part('content.xml', '<a>one two</a>')]));
    expect(pieces.map(({ code }) => code)).toEqual(['empty']);
  });

  it('an RTF document of old systems is read in their code page, without hidden and deleted words; a cut one says so', async () => {
    expect((await article('a.rtf', "{\\rtf1\\mac Caf\\'8e}")).text).toBe('Café');
    expect((await article('a.rtf', "{\\rtf1\\pc Caf\\'82}")).text).toBe('Café');
    // As Word for Mac states it, and as some programs state that they do not know.
    expect((await article('a.rtf', "{\\rtf1\\mac\\ansicpg10000 Caf\\'8e}")).text).toBe('Café');
    expect((await article('a.rtf', "{\\rtf1\\ansi\\ansicpg0 Caf\\'e9}")).text).toBe('Café');
    const hidden = await article('a.rtf', '{\\rtf1\\ansi One {\\deleted gone }two\\v no\\v0 .\\par {\\v no}Three}');
    expect(hidden.text).toBe('One two.\n\nThree');
    expect(hidden.source.damaged).toBeUndefined();
    expect((await article('a.rtf', '{\\rtf1\\ansi One {\\b two')).source.damaged).toBe(1);
  });
});

describe('a PDF document in two columns', () => {
  it('has its sentences whole from one column to the next, and no paragraphs but its own', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const sheet = document.addPage([600, 300]);
    const columns = [
      [
        'The ferry left the quay of Velmar at seven,',
        'with forty people on board. It was not full.',
        'Nobody was hurt, and the council of Velmar',
        'will meet on Tuesday. What the master of the',
        'harbour has to say about it will be heard at',
      ],
      [
        'the beginning; the ferry goes on running with',
        'two of its three engines until then. One more',
        'was ordered in spring, and comes in autumn.',
        'The yard did not keep its word before, though.',
      ],
    ];
    for (const [column, lines] of columns.entries()) {
      for (const [index, line] of lines.entries())
        sheet.drawText(line, { x: 40 + column * 270, y: 250 - index * 14, size: 11, font });
    }
    expect((await article('a.pdf', await document.save())).text).toBe(columns.flat().join(' '));
  });
});

describe('the day on which a document was begun', () => {
  it('is kept beside the date of the article, which it never is', async () => {
    const properties = part(
      'docProps/core.xml',
      '<p xmlns:dc="d" xmlns:dcterms="t"><dc:title>Log</dc:title><dcterms:created>2024-05-03T23:30:00Z</dcterms:created></p>',
    );
    const word = zipOf([...wordParts().filter(({ name }) => name !== properties.name), properties]);
    const { publishedOn, source } = await article('a.docx', word);
    expect({ publishedOn, writtenOn: source.writtenOn }).toEqual({ publishedOn: null, writtenOn: '2024-05-03' });
    const printed = await pdf((document) => document.setCreationDate(new Date('2023-02-01T08:00:00Z')));
    expect((await article('a.pdf', printed)).source.writtenOn).toBe('2023-02-01');
    expect((await article('b.docx', zipOf(wordParts()))).source).not.toHaveProperty('writtenOn');
  });
});

describe('a page in UTF-16', () => {
  it('is told and read as a page, with a byte order mark or without, under any name', async () => {
    for (const [encoding, addBOM] of [
      ['utf-16le', true],
      ['utf-16be', true],
      ['utf-16le', false],
    ] as const) {
      const bytes = iconv.encode(page(), encoding, { addBOM });
      const { text, title, source } = await article('saved.txt', bytes);
      expect({ text, title, ...source }).toMatchObject({ title: WORDS.title, mediaType: 'text/html', encoding });
      expect(text).toContain(WORDS.first);
      expect(text).not.toContain('<');
    }
  });
});

describe('letters that are not UTF-8 within a file', () => {
  const words = 'Паром отошёл от причала Велмар в семь часов с сорока людьми на борту.';

  it('of a saved page without a stated encoding are guessed, and told as a guess', async () => {
    const inner = iconv.encode(`<html><body><p>${words}</p></body></html>`, 'windows-1251').toString('base64');
    const saved = `From: <Saved by Microsoft Internet Explorer 5>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner}\r\n--b--\r\n`;
    const { text, source } = await article('a.mht', saved);
    expect({ text, ...source }).toMatchObject({ text: words, encoding: 'windows-1251', encodingGuessed: true });
  });

  it('of a book are those its pages state, and its package may name a document type', async () => {
    const old = epubParts(
      '<!DOCTYPE package PUBLIC "+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN" "http://x.invalid/a.dtd">',
    );
    const page = `<?xml version="1.0" encoding="windows-1251"?><html><body><p>${words}</p></body></html>`;
    const parts = old.map((each) =>
      each.name.endsWith('one.xhtml') ? { ...each, bytes: iconv.encode(page, 'windows-1251') } : each,
    );
    expect((await article('a.epub', zipOf(parts))).text).toContain(words);
  });

  it('of records may be made of bytes that mean something else by themselves', async () => {
    const record = [{ title: '表', text: '表を出した。ソ連の能力を示す資料である。' }];
    for (const encoding of ['shift_jis', 'gb18030', 'big5']) {
      const { pieces } = await readAll('a.json', iconv.encode(JSON.stringify(record), encoding), {});
      expect(pieces.map(({ code }) => code)).toEqual([null]);
    }
    const { pieces } = await readAll('a.json', iconv.encode(JSON.stringify(record), 'shift_jis'));
    expect(pieces[0]?.article).toMatchObject({ title: '表', text: record[0]?.text });
  });
});

describe('front matter in TOML', () => {
  it('states the fields of the article, and is no part of its body', async () => {
    const head = `+++\ntitle = "Ferry \\"Ina\\" runs"\nauthor = 'Ina Roth'\ndate = 2024-05-03 # noon\ntags = ["a", "b"]\n__proto__ = "x"\n[extra]\ntitle = "no"\n+++\n`;
    const { title, byline, publishedOn, text, body } = await article('a.md', `${head}\n${WORDS.first}\n`);
    expect({ title, byline, publishedOn }).toEqual({
      title: 'Ferry "Ina" runs',
      byline: 'Ina Roth',
      publishedOn: '2024-05-03',
    });
    expect(text.slice(body.start, body.end)).toBe(WORDS.first);
    expect((await article('b.md', `+++\n${WORDS.first}\n+++\n${WORDS.third}\n`)).text).toContain(WORDS.first);
  });
});

describe('records of other programs', () => {
  it('have names in parts, times as numbers, and their words under several keys', async () => {
    const lines = [
      {
        title: 'One',
        authors: [{ first: 'Ina', last: 'Roth' }, { name: 'Otto Vell' }],
        date: 1714730400,
        body: WORDS.first,
      },
      { title: 'Two', date: { $date: '2024-05-04T10:00:00Z' }, content: WORDS.second },
      { title: 'Three', date: '1714730400123', body: WORDS.third },
    ];
    const { pieces } = await readAll('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(pieces.map((each) => [each.article?.byline, each.article?.publishedOn, each.article?.text])).toEqual([
      ['Ina Roth, Otto Vell', '2024-05-03', WORDS.first],
      [null, '2024-05-04', WORDS.second],
      [null, '2024-05-03', WORDS.third],
    ]);
  });
});
