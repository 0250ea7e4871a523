import { fail, ok, type Result } from '#core/result';
import { encodingByMark } from './encodings/byte-order-mark';
import { DEFAULT_LIMITS, sizeInWords } from './import-limits';
import { unreadKind } from './unread-kinds';
import { wideEncoding } from './wide';
import { areFew } from './zero-bytes';

const MEDIA_TYPES: Readonly<Record<string, string>> = { md: 'text/markdown', markdown: 'text/markdown' };

/** Says the media type of a file that can be read as text, or why it cannot; looks at the bytes, never at the name alone. */
export function sniff(fileName: string, bytes: Uint8Array, mostBytes = DEFAULT_LIMITS.fileBytes): Result<string> {
  if (bytes.length === 0) return fail('empty', `${fileName} is empty.`, 'Choose a file that holds text.');
  const refusal = tooLarge(fileName, bytes.length, mostBytes);
  if (refusal) return refusal;
  const kind = unreadKind(bytes);
  if (kind !== null)
    return fail('unsupported-kind', `${fileName} is ${kind.name}, which cannot be read yet.`, kind.action);
  if (isBinary(bytes)) {
    return fail(
      'unsupported-kind',
      `${fileName} is no text, and of no kind that can be read.`,
      'Open it in the program it came from, save it as plain text (.txt), PDF or Word (.docx), and import that.',
    );
  }
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

/** Control characters other than tab, line ends, form feed, escape and the old end-of-file mark do not occur in text. */
function isBinary(bytes: Uint8Array): boolean {
  if (encodingByMark(bytes)?.startsWith('utf-8') === false || wideEncoding(bytes) !== null) return false;
  const probe = bytes.subarray(0, 64 * 1024);
  if (!areFew(probe)) return true;
  let controls = 0;
  for (const byte of probe) {
    if (byte !== 0 && byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)) controls += 1;
  }
  return controls > Math.max(2, probe.length * 0.01);
}
