import { describe, expect, it } from 'vitest';
import { wordParts, WORDS } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

type Attached = { readonly name: string; readonly bytes: Uint8Array };

function mail(words: string, attached: readonly Attached[]): string {
  const parts = attached.map(({ name, bytes }) =>
    [
      '--=x',
      `Content-Type: application/octet-stream; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(bytes).toString('base64'),
    ].join('\r\n'),
  );
  return [
    'From: "Ina Roth" <ina@example.invalid>',
    'Subject: Two reports',
    'Message-ID: <1@example.invalid>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="=x"',
    '',
    ...(words === '' ? [] : ['--=x', 'Content-Type: text/plain; charset=utf-8', '', words]),
    ...parts,
    '--=x--',
    '',
  ].join('\r\n');
}

const word = { name: 'report.docx', bytes: zipOf(wordParts()) };
const note = { name: 'note.txt', bytes: Buffer.from('The well of Orsel was dry on Tuesday.') };
const picture = { name: 'quay.png', bytes: Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1') };
const words = 'Here are the reports you asked for.';

describe('a mail with files attached', () => {
  it('gives an article for itself and for each text attached, which names the mail', async () => {
    const { collection, pieces } = await readAll('a.eml', mail(words, [word, note, picture]));
    expect(collection?.kind).toBe('mail');
    expect(pieces.map(({ where, code }) => [where, code])).toEqual([
      ['', null],
      ['report.docx', null],
      ['note.txt', null],
      ['quay.png', 'left-out'],
    ]);
    expect(pieces[0]?.article?.text).toBe(words);
    expect(pieces[0]?.notes).toEqual(['With report.docx, note.txt attached.']);
    expect(pieces[1]?.article?.text).toContain(WORDS.first);
    expect(pieces[1]?.article?.source.origin).toEqual({ container: 'a.eml', within: ['report.docx'] });
    expect(pieces[1]?.notes).toEqual(['Attached to “Two reports”.']);
    expect(pieces[2]?.bytes && Buffer.from(pieces[2].bytes)).toEqual(note.bytes);
  });

  it('is found in a mailbox and in an archive, and an archive in it is opened', async () => {
    const inner = mail(words, [{ name: 'all.zip', bytes: zipOf([note]) }]);
    const box = `From ina@example.invalid Fri May  3 08:00:00 2024\r\n${inner}\r\n`;
    const inBox = await readAll('a.mbox', box);
    expect(inBox.pieces.map(({ where }) => where)).toEqual(['mail 1', 'mail 1 › all.zip › note.txt']);
    const inZip = await readAll('a.zip', zipOf([{ name: 'm.eml', bytes: Buffer.from(inner) }]));
    expect(inZip.pieces.map(({ where }) => where)).toEqual(['m.eml', 'm.eml › all.zip › note.txt']);
  });

  it('without words of its own is left out, what is attached is not; the same name twice is told apart', async () => {
    const other = { ...note, bytes: Buffer.from('The well of Velmar was full.') };
    const { pieces } = await readAll('a.eml', mail('', [note, other]));
    expect(pieces.map(({ where, code }) => [where, code])).toEqual([
      ['', 'left-out'],
      ['note.txt', null],
      ['note (2).txt', null],
    ]);
  });

  it('is one text where nothing attached can be read', async () => {
    const { collection, pieces } = await readAll('a.eml', mail(words, [picture]));
    expect(collection?.kind).toBe('single');
    expect(pieces.map(({ where, code }) => [where, code])).toEqual([['', null]]);
  });

  it('that holds a mail that holds a mail ends at the limit', async () => {
    let nested = mail(words, [note]);
    for (let depth = 0; depth < 6; depth += 1) {
      nested = mail(`${words} ${depth}`, [{ name: `m${depth}.eml`, bytes: Buffer.from(nested) }]);
    }
    const { pieces } = await readAll('a.eml', nested);
    expect(pieces.at(-1)?.code).toBe('too-deep');
  });
});

it('mails as Mail of Apple keeps them are unwrapped in an archive too, with what is attached to them', async () => {
  const wrapped = (inner: string): Buffer =>
    Buffer.from(`${String(Buffer.byteLength(inner)).padEnd(10)}\n${inner}<?xml version="1.0"?><plist>SECRET</plist>`);
  const plain = `From: Ina Roth <ina@example.invalid>\nSubject: Late\nMIME-Version: 1.0\n\nThe ferry is late.\n`;
  const { pieces } = await readAll(
    'mails.zip',
    zipOf([
      { name: '1.emlx', bytes: wrapped(plain) },
      { name: '2.emlx', bytes: wrapped(mail(words, [note])) },
    ]),
  );
  expect(pieces.map(({ where, article }) => [where, article?.source.mediaType])).toEqual([
    ['1.emlx', 'message/rfc822'],
    ['2.emlx', 'message/rfc822'],
    ['2.emlx › note.txt', 'text/plain'],
  ]);
  expect(pieces[0]?.article?.text).toBe('The ferry is late.');
});
