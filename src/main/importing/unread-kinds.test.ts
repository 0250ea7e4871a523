import { expect, it } from 'vitest';
import { part } from '../../../tests/kit/format-files';
import { zipOf } from '../../../tests/kit/zip';
import { readDocument } from './read-document';

/** A file of old Office as far as it is looked at: its first bytes, and the name of its stream in its directory. */
function oldOffice(...streams: readonly string[]): Buffer {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([
    head,
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
    Buffer.alloc(64),
  ]);
}

async function refusal(fileName: string, bytes: Uint8Array): Promise<string> {
  const read = await readDocument(
    { fileName, bytes, modifiedAt: null },
    { id: 'a', importedAt: '2024-01-01T00:00:00Z' },
  );
  return read.ok ? 'read' : `${read.error.message} ${read.error.action}`;
}

const TABLE = 'Open it in Excel or LibreOffice, save each sheet as CSV (.csv), and import those.';

it.each([
  [
    'a.doc',
    oldOffice('WordDocument', 'Workbook'),
    /an old Word document \(\.doc\), which cannot be read yet\. Open it in Word or LibreOffice, save it as Word \(\.docx\)/u,
  ],
  ['a.xls', oldOffice('Workbook'), /an old Excel workbook \(\.xls\).* save each sheet as CSV/u],
  ['a.ppt', oldOffice('PowerPoint Document'), /an old PowerPoint presentation \(\.ppt\).* save it as PDF/u],
  [
    'a.msg',
    oldOffice('__properties_version1.0', 'WordDocument'),
    /a mail of Outlook \(\.msg\).* save it as plain text/u,
  ],
  ['a.docx', oldOffice('EncryptedPackage'), /protected by a password.* save it without one/u],
  ['a.bin', oldOffice('Something'), /an old Office document/u],
])('%s says what it is and what to do', async (name, bytes, expected) => {
  expect(await refusal(name, bytes)).toMatch(expected);
});

it('newer documents that are no texts are told by what they hold, whatever they are called', async () => {
  const types = part('[Content_Types].xml', '<Types/>');
  expect(await refusal('a.txt', zipOf([types, part('xl/workbook.bin', 'a')]))).toBe(
    `a.txt is a binary Excel workbook (.xlsb), which cannot be read yet. ${TABLE}`,
  );
  const slides = part('mimetype', 'application/vnd.oasis.opendocument.presentation');
  expect(await refusal('a.odp', zipOf([slides]))).toContain('an OpenDocument presentation (.odp), which cannot');
  expect(await refusal('a.pages', zipOf([part('Index/Document.iwa', 'x')]))).toContain('Pages, Numbers or Keynote');
});
