import { fail, ok, type Result } from '#core/result';
import { encodingByMark } from './encodings/byte-order-mark';
import { DEFAULT_LIMITS, sizeInWords } from './import-limits';
import { wideEncoding } from './wide';

const MEDIA_TYPES: Readonly<Record<string, string>> = { md: 'text/markdown', markdown: 'text/markdown' };

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an old Office document (Word, Excel, PowerPoint or Outlook)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a web archive of Safari', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a compressed archive', [0x1f, 0x8b]],
  ['a compressed archive', [0x42, 0x5a, 0x68]],
  ['a compressed archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a compressed archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an audio file', [0x49, 0x44, 0x33]],
  ['an Ogg file', [0x4f, 0x67, 0x67, 0x53]],
  ['a sound, film or image file', [0x52, 0x49, 0x46, 0x46]],
  ['a database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** Says the media type of a file that can be read as text, or why it cannot; looks at the bytes, never at the name alone. */
export function sniff(fileName: string, bytes: Uint8Array, mostBytes = DEFAULT_LIMITS.fileBytes): Result<string> {
  if (bytes.length === 0) return fail('empty', `${fileName} is empty.`, 'Choose a file that holds text.');
  const refusal = tooLarge(fileName, bytes.length, mostBytes);
  if (refusal) return refusal;
  const kind = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind !== undefined) return unsupported(fileName, kind);
  if (isBinary(bytes)) return unsupported(fileName, 'not a text');
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return ok(MEDIA_TYPES[extension] ?? 'text/plain');
}

/** The refusal of a file over the limit, or null when its size in bytes is fine. */
export function tooLarge(fileName: string, size: number, mostBytes: number) {
  if (size <= mostBytes) return null;
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return fail(
    'too-large',
    `${fileName} is ${megabytes} MB; the limit is ${sizeInWords(mostBytes)}.`,
    'Split the file and import the parts, or raise the limit in the settings.',
  );
}

function unsupported(fileName: string, kind: string) {
  return fail(
    'unsupported-kind',
    `${fileName} is ${kind}, which cannot be read yet.`,
    'Save it as plain text (.txt), PDF or Word (.docx) and import that.',
  );
}

/** Control characters other than tab, line ends, form feed, escape and the old end-of-file mark do not occur in text. */
function isBinary(bytes: Uint8Array): boolean {
  if (encodingByMark(bytes)?.startsWith('utf-8') === false || wideEncoding(bytes) !== null) return false;
  const probe = bytes.subarray(0, 64 * 1024);
  let controls = 0;
  for (const byte of probe) {
    if (byte === 0) return true;
    if (byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)) controls += 1;
  }
  return controls > Math.max(2, probe.length * 0.01);
}
