import iconv from 'iconv-lite';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../tests/kit/zip';
import { readDocument } from './read-document';

const CONTEXT = { id: 'a1', importedAt: '2024-02-01T10:00:00.000Z' };

async function read(fileName: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readDocument({ fileName, bytes, modifiedAt: null }, CONTEXT);
}

async function article(fileName: string, content: string | Uint8Array) {
  const result = await read(fileName, content);
  if (!result.ok) expect.fail(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const part = (name: string, words: string) => ({ name, bytes: Buffer.from(words) });
const LONG =
  'The ferry left the quay at seven with forty people on board, and the crossing took twice as long as usual. ';
const ARTICLE = `<h1>Ferry runs again</h1><p>${LONG.repeat(3)}</p><p>“We waited,” said Ina Roth.<br>Nobody else spoke.</p><ul><li>one</li><li>two</li></ul>`;

describe('a web page', () => {
  it('gives its article without menus and scripts, and what it states', async () => {
    const { text, title, byline, language, publishedOn, source } = await article(
      'page.html',
      `<!doctype html><html lang="en"><head><title>Ferry runs again | The Quay</title>
      <meta name="author" content="Ina Roth"><meta property="article:published_time" content="2024-03-02T08:00:00Z">
      <script>document.title = 'changed'</script></head><body><nav><a href="/">Home</a></nav>
      <article>${ARTICLE}</article><footer>Imprint</footer></body></html>`,
    );
    expect(text).toContain('“We waited,” said Ina Roth.\nNobody else spoke.\n\n- one\n- two');
    expect(text).not.toMatch(/Home|Imprint|changed|<|function/u);
    expect({ title, byline, language, publishedOn }).toEqual({
      title: 'Ferry runs again',
      byline: 'Ina Roth',
      language: 'en',
      publishedOn: '2024-03-02',
    });
    expect(source).toMatchObject({ mediaType: 'text/html', encoding: 'utf-8' });
  });

  it('is read in the encoding it states, unless its bytes say otherwise', async () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>Ñandú ${LONG}</p></body></html>`;
    expect((await article('a.html', Buffer.from(page('iso-8859-1'), 'latin1'))).text).toContain('Ñandú');
    const late = `<html><head>${'<!-- build -->'.repeat(600)}<meta charset="windows-1251"></head><body><p>Порт закрыт.</p></body></html>`;
    expect((await article('a.html', iconv.encode(late, 'windows-1251'))).text).toBe('Порт закрыт.');
    const unsaid = `<html><head><style>${'a { color: red; margin: 0 auto } '.repeat(600)}</style></head><body><p>Порт закрыт до понедельника. Капитан ждал три дня.</p></body></html>`;
    expect(await article('a.html', iconv.encode(unsaid, 'windows-1251'))).toMatchObject({
      text: 'Порт закрыт до понедельника. Капитан ждал три дня.',
      source: { encoding: 'windows-1251', encodingGuessed: true },
    });
    const said = `<html><body><p>${LONG} He said: <q>Nobody <b>told</b> us</q>, and left.</p></body></html>`;
    expect((await article('a.html', said)).text).toContain('He said: “Nobody told us”, and left.');
    const cut = `<html><head><title>Hafen&shy;behörde</title></head><body><p>Die Hafen&shy;behörde schweigt. ${LONG}</p></body></html>`;
    expect(await article('a.html', cut)).toMatchObject({
      title: 'Hafenbehörde',
      text: expect.stringContaining('Die Hafenbehörde schweigt.'),
    });
    // Proven by its bytes, whatever it states.
    expect(await article('a.html', Buffer.from(page('windows-1252')))).toMatchObject({
      text: expect.stringContaining('Ñandú'),
      source: { encoding: 'utf-8' },
    });
    expect((await article('a.html', Buffer.from(page('us-ascii')))).text).toContain('Ñandú');
    expect((await article('a.html', Buffer.from(page('no-such-thing')))).text).toContain('Ñandú');
  });

  it('nested ten thousand deep is read, or refused with a reason', async () => {
    const deep = `<html><body>${'<div>'.repeat(10_000)}${LONG}${'</div>'.repeat(10_000)}</body></html>`;
    const result = await read('deep.html', deep);
    if (result.ok) expect(result.value.text).toContain('The ferry left');
    else expect(result.error.message).toContain('deep.html');
  });

  it('of a table keeps the cells apart and of preformatted text the lines', async () => {
    const { text } = await article(
      'a.html',
      `<html><body><p>${LONG}</p><table><tr><td>Rice</td><td>12</td></tr><tr><td>Oil</td><td>7</td></tr></table><pre>a\n  b</pre></body></html>`,
    );
    expect(text).toContain('Rice\t12\nOil\t7');
    expect(text).toContain('a\n  b');
  });
});

const CONTENT_TYPES = part(
  '[Content_Types].xml',
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const RELATIONS = part(
  '_rels/.rels',
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
);
const word = (head: string, body: string, more: readonly ReturnType<typeof part>[] = []) =>
  zipOf([
    CONTENT_TYPES,
    RELATIONS,
    part('docProps/core.xml', '<p xmlns:dc="d"><dc:title>Ferry log</dc:title><dc:creator>Ina Roth</dc:creator></p>'),
    part(
      'word/document.xml',
      `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  ]);
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('office documents', () => {
  it('a Word document gives its paragraphs, title and author', async () => {
    const { text, title, byline } = await article(
      'log.docx',
      word('', paragraph('First day.') + paragraph('Second &amp; last day.')),
    );
    expect({ text, title, byline }).toEqual({
      text: 'First day.\n\nSecond & last day.',
      title: 'Ferry log',
      byline: 'Ina Roth',
    });
  });

  it('a Word document is read without its pictures, whatever comes out of them', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const relations = part(
      'word/_rels/document.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/bomb.png"/></Relationships>',
    );
    const bomb = { name: 'word/media/bomb.png', bytes: Buffer.alloc(128 * 1024 * 1024) };
    const bytes = word('', paragraph('First day.') + picture + paragraph('Last day.'), [relations, bomb]);
    const before = process.resourceUsage().maxRSS;
    expect((await article('log.docx', bytes)).text).toBe('First day.\n\nLast day.');
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(64 * 1024);
  });

  it('one that declares entities is refused, and what they name is never read', async () => {
    const result = await read(
      'x.docx',
      word('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', paragraph('&x;')),
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'unsafe-document' } });
  });

  it('an OpenDocument text gives headings, paragraphs, lists and tables, without remarks', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>
      <text:h>Ferry log</text:h><text:p>One<text:s/>two<text:line-break/>three<office:annotation><text:p>no</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>rope</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`;
    const bytes = zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml', content)]);
    expect((await article('log.odt', bytes)).text).toBe('Ferry log\n\nOne two\nthree\n\n- rope');
  });

  it('an RTF document gives its words in any code page, without its tables of fonts', async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Times;}}{\\info{\\title Ferry log}}' +
      "\\f0 Caf\\'e9 {\\*\\generator X}\\par {\\f1 \\'cf\\'f0\\'e8}\\line \\u8364?9{\\pict 00ff}}";
    const { text, title } = await article('log.rtf', rtf);
    expect({ text, title }).toEqual({ text: 'Café\n\nПри\n€9', title: 'Ferry log' });
  });

  it('a book gives its chapters in the order of reading', async () => {
    const page = (words: string) => `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html>`;
    const bytes = zipOf([
      part('mimetype', 'application/epub+zip'),
      part(
        'META-INF/container.xml',
        '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
      ),
      part('OEBPS/two.xhtml', page('Second.')),
      part('OEBPS/one.xhtml', page('First.')),
      part(
        'OEBPS/book.opf',
        '<package xmlns:dc="d"><metadata><dc:title>Ferry book</dc:title></metadata><manifest><item id="b" href="two.xhtml"/><item id="a" href="one.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      ),
    ]);
    const { text, title } = await article('book.epub', bytes);
    expect({ text, title }).toEqual({ text: 'First.\n\nSecond.', title: 'Ferry book' });
  });
});

describe('a mail', () => {
  it('gives its words, subject, sender and date', async () => {
    const { text, title, byline, publishedOn } = await article(
      'a.eml',
      'From: "Ina Roth" <ina@example.invalid>\r\nSubject: =?utf-8?q?F=C3=A4hre?=\r\nDate: Sat, 2 Mar 2024 08:00:00 +0000\r\n' +
        'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nDie F\u00e4hre f\u00e4hrt.\r\n',
    );
    expect({ title, byline, publishedOn }).toEqual({ title: 'Fähre', byline: 'Ina Roth', publishedOn: '2024-03-02' });
    expect(text).toContain('hre f');
  });

  it('a text that begins like a letter is none', async () => {
    expect((await article('a.txt', 'From: Ina Roth\nSubject: Ferry\n\nIt left at seven.')).source.mediaType).toBe(
      'text/plain',
    );
  });
});

async function pdf(pages: readonly (readonly string[])[], title?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  if (title !== undefined) document.setTitle(title);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [number, lines] of pages.entries()) {
    const page = document.addPage([400, 600]);
    page.drawText('The Ferry Gazette', { x: 40, y: 570, size: 8, font });
    lines.forEach((line, index) => line !== '' && page.drawText(line, { x: 40, y: 530 - index * 14, size: 11, font }));
    page.drawText(`Page ${number + 1}`, { x: 180, y: 20, size: 8, font });
  }
  return document.save();
}

describe('a PDF', () => {
  it('gives its paragraphs across lines and pages, without running heads and page numbers', async () => {
    const bytes = await pdf(
      [
        [
          'The ferry left the quay at seven with forty people on',
          'board, and the cross-',
          'ing took twice as long as usual.',
          '',
          'Nobody was hurt in the whole of it, as the harbour master said to',
        ],
        ['the people on the quay the next morning, when it was over.'],
        ['A third page ends it.'],
      ],
      'Ferry log',
    );
    const { text, title } = await article('log.pdf', bytes);
    expect(title).toBe('Ferry log');
    expect(text).toBe(
      'The ferry left the quay at seven with forty people on board, and the crossing took twice as long as usual.\n\n' +
        'Nobody was hurt in the whole of it, as the harbour master said to the people on the quay the next morning, when it was over.\n\n' +
        'A third page ends it.',
    );
  });

  it('without text says so', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    expect(await read('scan.pdf', await document.save())).toMatchObject({ ok: false, error: { code: 'no-text' } });
  });

  it('that is cut short is refused with a reason', async () => {
    const bytes = await pdf([['words']]);
    const result = await read('cut.pdf', bytes.subarray(0, 200));
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('cut.pdf') as string } });
  });
});

describe('archives that mean harm', () => {
  const odt = (...entries: readonly Parameters<typeof zipOf>[0][number][]) =>
    zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), ...entries]);

  it.each([
    ['more when unpacked than it says', { ...part('content.xml', 'x'.repeat(5_000)), size: 10 }],
    ['far more than a document holds', part('content.xml', 'x'.repeat(11 * 1024 * 1024))],
    ['a link in place of the text', { ...part('content.xml', '/etc/passwd'), mode: 0o120777 }],
  ])('%s', async (_what, entry) => {
    expect(await read('bad.odt', odt(entry))).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('bad.odt') as string },
    });
  });
});
