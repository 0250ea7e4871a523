import type { SourceFile } from '../read-article';

/** The length of a mail in bytes, which Mail of Apple writes above it; what it keeps for itself stands below. */
const LENGTH = /^(?<length>\d{1,10}) *\r?\n(?=[!-9;-~]+:)/u;

/** A mail as Mail of Apple keeps it (.emlx), without what that program adds; any other file as it is. */
export function withoutWrapping(file: SourceFile): SourceFile {
  const { fileName, bytes } = file;
  if (!/\.emlx$/iu.test(fileName)) return file;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1');
  const match = LENGTH.exec(head);
  if (!match) return file;
  const start = match[0].length;
  return { ...file, bytes: bytes.subarray(start, start + Number(match.groups?.['length'])) };
}
