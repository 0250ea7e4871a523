import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import iconv from 'iconv-lite';
import { ods, pptxParts, sheetRow, xlsxParts } from './office-files';
import { zipOf } from './zip';
import type { ZipEntry } from './zip';

/** A file of one format, made in code; of an archive also its parts, so that one of them can be changed by itself. */
export type FormatFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts?: readonly ZipEntry[];
};

/** The words in every file: a title, a quotation, a date and a list of things, in three paragraphs. */
export const WORDS = {
  title: 'Ferry runs again',
  first: 'The ferry left the quay of Velmar at seven with forty people on board, and the crossing took twice as long.',
  second: '“We waited since 3 May 2024,” said Ina Roth, the harbour master. Two of the three engines had failed.',
  third: 'Nobody was hurt. The council of Velmar will meet on Tuesday.',
} as const;

const { title, first, second, third } = WORDS;
const PARAGRAPHS = [title, first, second, third];

/** An entry of an archive with these words. */
export const part = (name: string, words: string): ZipEntry => ({ name, bytes: Buffer.from(words) });

/** A page with these paragraphs, and with `head` and `tail` as they are. */
export function page(head = '', tail = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${first}</p><p>${second}</p><p>${third}</p></article>${tail}</body></html>`;
}

/** The parts of a Word document: `before` stands ahead of the root of the text, `body` within it. */
export function wordParts(body = PARAGRAPHS.map(wordParagraph).join(''), before = ''): readonly ZipEntry[] {
  return [
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    part('docProps/core.xml', `<p xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>Ina Roth</dc:creator></p>`),
    part(
      'word/document.xml',
      `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  ];
}

/** A paragraph of a Word document; what is no plain text in `words` stands in it as it is. */
export function wordParagraph(words: string): string {
  return `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

/** The parts of an OpenDocument text: `before` stands ahead of its root. */
export function odtParts(before = '', extra = ''): readonly ZipEntry[] {
  const paragraphs = [first, second, third, extra].map((words) => `<text:p>${words}</text:p>`).join('');
  return [
    part('mimetype', 'application/vnd.oasis.opendocument.text'),
    part('meta.xml', `<office:meta xmlns:office="o" xmlns:dc="d"><dc:title>${title}</dc:title></office:meta>`),
    part(
      'content.xml',
      `<?xml version="1.0"?>${before}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>${title}</text:h>${paragraphs}</office:text></office:body></office:document-content>`,
    ),
  ];
}

/** The parts of a book of two chapters: `before` stands ahead of the root of its package, `extra` at the end of a chapter. */
export function epubParts(before = '', extra = ''): readonly ZipEntry[] {
  const chapter = (words: string): string =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p>${extra}</body></html>`;
  return [
    part('mimetype', 'application/epub+zip'),
    part(
      'META-INF/container.xml',
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    part('OEBPS/one.xhtml', chapter(first)),
    part('OEBPS/two.xhtml', chapter(second)),
    part(
      'OEBPS/nav.xhtml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><a href="one.xhtml">One</a><a href="two.xhtml">Two</a></nav></body></html>`,
    ),
    part(
      'OEBPS/book.opf',
      `<?xml version="1.0"?>${before}<package xmlns:dc="d"><metadata><dc:title>${title}</dc:title><dc:creator>Ina Roth</dc:creator><dc:date>2024-05-03</dc:date></metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="one.xhtml"/><item id="b" href="two.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    ),
  ];
}

/** A mail; its HTML part ends with `extra`. */
export function mail(extra = ''): string {
  return [
    'From: "Ina Roth" <ina@example.invalid>',
    'To: desk@example.invalid',
    `Subject: ${title}`,
    'Date: Fri, 3 May 2024 08:00:00 +0000',
    'Message-ID: <1@example.invalid>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="==x"',
    '',
    ...(extra === '' ? ['--==x', 'Content-Type: text/plain; charset=utf-8', '', first, '', second] : []),
    '--==x',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `<html><body><p>${first}</p><p>${second}</p>${extra}</body></html>`,
    '--==x--',
    '',
  ].join('\r\n');
}

/** A PDF document of two pages with these words. */
export async function pdf(change: (document: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const words of [first, third]) {
    const sheet = document.addPage([600, 300]);
    (words.match(/.{1,60}(?:\s|$)/gu) ?? []).forEach((line, index) => {
      sheet.drawText(line.trim(), { x: 40, y: 250 - index * 14, size: 11, font });
    });
  }
  change(document);
  return document.save({ useObjectStreams: false });
}

const rows = [
  ['title', 'author', 'date', 'body'],
  [title, 'Ina Roth', '2024-05-03', `${first} "${third}"`],
  ['Another day', 'Otto Vell', '2024-05-04', second],
];
const csv = (delimiter: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
const records = rows.slice(1).map(([name, author, date, body]) => ({ title: name, author, date, body, tags: ['sea'] }));

/** One file of every format that is read, all with words of the same few paragraphs. */
export async function formatFiles(): Promise<readonly FormatFile[]> {
  const text = PARAGRAPHS.join('\n\n');
  const archive = (name: string, parts: readonly ZipEntry[]): FormatFile => ({ name, bytes: zipOf(parts), parts });
  const plain = (name: string, words: string): FormatFile => ({ name, bytes: Buffer.from(words) });
  const mime = mail();
  return [
    plain('a.txt', text),
    { name: 'latin.txt', bytes: iconv.encode(text, 'windows-1252') },
    { name: 'wide.txt', bytes: iconv.encode(text, 'utf-16le', { addBOM: true }) },
    plain(
      'a.md',
      `---\ntitle: ${title}\nauthor: Ina Roth\ndate: 2024-05-03\ntags: [sea, quay]\n---\n\n# ${title}\n\n${first}\n\n> ${second}\n`,
    ),
    plain('a.html', page()),
    archive('a.docx', wordParts()),
    archive('a.odt', odtParts()),
    archive('a.epub', epubParts()),
    archive('a.pptx', pptxParts([{ title, body: [first, second], notes: third }])),
    archive(
      'a.xlsx',
      xlsxParts([{ name: 'Texts', rows: sheetRow(1, ['Title', 'Text']) + sheetRow(2, [title, first]) }]),
    ),
    {
      name: 'a.ods',
      bytes: ods(
        `<table:table table:name="A"><table:table-row>${[title, first].map((words) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`).join('')}</table:table-row></table:table>`,
      ),
    },
    plain(
      'a.rtf',
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\info{\\title ${title}}}\\f0 ${first}\\par Caf\\'e9 \\u8364?\\par ${third}}`,
    ),
    plain('a.eml', mime),
    { name: 'a.pdf', bytes: await pdf() },
    plain(
      'a.mhtml',
      `From: <Saved by Blink>\r\nSubject: ${title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="==m"\r\n\r\n--==m\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page()).toString('base64')}\r\n--==m--\r\n`,
    ),
    archive('a.zip', [part('one.txt', text), part('two/a.md', `# ${title}\n\n${first}`), part('two/b.csv', csv(','))]),
    plain('a.csv', csv(',')),
    plain('a.tsv', csv('\t')),
    plain('a.json', JSON.stringify({ articles: records })),
    plain('a.jsonl', records.map((record) => JSON.stringify(record)).join('\n')),
    plain(
      'a.mbox',
      `From ina@example.invalid Fri May  3 08:00:00 2024\r\n${mime}\r\nFrom otto@example.invalid Sat May  4 08:00:00 2024\r\n${mime}`,
    ),
    plain(
      'word.xml',
      `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w" xmlns:o="o"><o:DocumentProperties><o:Title>${title}</o:Title></o:DocumentProperties><w:body>${PARAGRAPHS.map(wordParagraph).join('')}</w:body></w:wordDocument>`,
    ),
    plain(
      'story.xml',
      `<?xml version="1.0"?><story><headline>${title}</headline><p>${first}</p><p>${second}</p></story>`,
    ),
    plain(
      'a.ris',
      `TY  - JOUR\r\nTI  - ${title}\r\nAU  - Roth, Ina\r\nPY  - 2024/05/03\r\nAB  - ${first}\r\nER  - \r\n`,
    ),
    plain(
      'a.bib',
      `@string{q = "Quay Review"}\n@article{roth, title={${title}}, author={Roth, Ina and V{\\"e}ll, Otto}, year=2024, journal=q, abstract={${first}}}\n`,
    ),
    plain(
      'refs.json',
      JSON.stringify([
        {
          type: 'article',
          title,
          author: [{ family: 'Roth', given: 'Ina' }],
          issued: { 'date-parts': [[2024, 5, 3]] },
          abstract: first,
        },
      ]),
    ),
  ];
}
