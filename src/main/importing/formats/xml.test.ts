import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

async function read(name: string, content: string | Uint8Array) {
  const [piece] = (await readAll(name, content)).pieces;
  const { title, text, source } = piece?.article ?? {};
  return { title, text: text ?? `refused: ${piece?.message}`, notes: source?.notes, writtenOn: source?.writtenOn };
}

const KEPT = 'It is XML of a kind that is not known: its words were kept, and the marks around them left out.';

describe('a Word document that was saved as XML', () => {
  const paragraph = (inner: string): string => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${inner}</w:p>`;
  const run = (words: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}<w:b/></w:rPr><w:t>${words}</w:t></w:r>`;

  it('by Word 2003 is read as one, with its notes at the end and its table row by row', async () => {
    const body =
      paragraph(
        `${run('It left')}<w:r><w:footnote><w:p><w:r><w:footnoteRef/></w:r>${run('The log says so.')}</w:p></w:footnote></w:r>${run(' late')}${run(' SECRET', '<w:vanish/>')}` +
          `<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText> early</w:delText></w:r></aml:content></aml:annotation><aml:annotation w:type="Word.Insertion"><aml:content>${run(', as ever.')}</aml:content></aml:annotation>`,
      ) +
      `<wx:sub-section><w:tbl><w:tr><w:tc>${paragraph(run('Velmar'))}</w:tc><w:tc>${paragraph(run('40'))}</w:tc></w:tr></w:tbl>\n ${paragraph(run('The end.'))}</wx:sub-section>`;
    const document =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
      '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="wx" xmlns:o="o" xmlns:aml="aml">' +
      `<o:DocumentProperties><o:Title>Ferry log</o:Title><o:Author>Ina Roth</o:Author><o:Created>2004-05-03T08:00:00Z</o:Created></o:DocumentProperties><w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`;
    expect(await read('log.xml', document)).toEqual({
      title: 'Ferry log',
      text: 'It left[1] late, as ever.\n\nVelmar\t40\n\nThe end.\n\n[1] The log says so.',
      notes: [
        'Words that are marked as hidden were left out.',
        'Words that were deleted while changes were tracked were left out.',
      ],
      writtenOn: '2004-05-03',
    });
  });

  it('in one file by a later Word is read as one', async () => {
    const xml = (name: string, inner: string): string =>
      `<pkg:part pkg:name="${name}"><pkg:xmlData>${inner}</pkg:xmlData></pkg:part>`;
    const document = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="w">${xml(
      '/word/document.xml',
      `<w:document><w:body>${paragraph(`${run('It left')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' late.')}`)}</w:body></w:document>`,
    )}${xml('/word/footnotes.xml', `<w:footnotes><w:footnote w:id="2">${paragraph(run('The log says so.'))}</w:footnote></w:footnotes>`)}</pkg:package>`;
    expect((await read('log.xml', document)).text).toBe('It left[1] late.\n\n[1] The log says so.');
  });
});

describe('XML of any other kind', () => {
  const story =
    '<story id="7"><head><headline>Ferry runs <em>again</em></headline></head><body><p>The ferry left the <b>quay</b> of Velmar at seven.</p><p>Nobody was hurt.</p><!-- SECRET --><![CDATA[A last line & more.]]></body></story>';

  it('gives its words in paragraphs without its marks, and says so', async () => {
    expect(await read('a.xml', `<?xml version="1.0"?>\n${story}`)).toMatchObject({
      title: 'Ferry runs again',
      notes: [KEPT],
    });
    const { text } = await read('a.xml', story);
    expect(text).toContain('Ferry runs again');
    expect(text).toContain('The ferry left the quay of Velmar at seven.');
    expect(text).toContain('A last line & more.');
    expect(text).not.toMatch(/[<>]|SECRET/u);
  });

  it('is told by its bytes, and read in the encoding it states', async () => {
    const words = '<?xml version="1.0" encoding="windows-1251"?><story><p>Паром отошёл в семь часов.</p></story>';
    expect((await read('a.txt', iconv.encode(words, 'windows-1251'))).text).toBe('Паром отошёл в семь часов.');
    expect(
      (await read('a.txt', iconv.encode(words.replace('windows-1251', 'utf-16'), 'utf-16le', { addBOM: true }))).text,
    ).toBe('Паром отошёл в семь часов.');
  });

  it('follows no entities, and is no deeper than it can be read', async () => {
    const entity = await read(
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    );
    expect(entity.text).toMatch(/^refused: .*declares entities/u);
    const deep = await read('a.xml', `<?xml version="1.0"?>${'<a>'.repeat(20_000)}x${'</a>'.repeat(20_000)}`);
    expect(deep.text).toMatch(/^refused: /u);
  });
});
