import iconv from 'iconv-lite';
import { wideEncoding } from './wide';

/** A decoded text: LF line ends, no byte order mark, otherwise untouched; `isGuess` when the bytes do not prove the encoding. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly isGuess: boolean };

/** Decodes text bytes: by byte order mark, by the pattern of zero bytes (UTF-16), as strict UTF-8, else as windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return { text: read(bytes, marked), encoding: marked, isGuess: false };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: read(bytes, wide), encoding: wide, isGuess: true };
  const strict = readStrict(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', isGuess: false };
  return { text: readWestern(bytes), encoding: 'windows-1252', isGuess: true };
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function read(bytes: Uint8Array, encoding: string): string {
  return withLineFeeds(new TextDecoder(encoding).decode(bytes));
}

/** The runtime's own decoder reads windows-1252 as Latin-1 in several Node versions and so loses quotation marks. */
function readWestern(bytes: Uint8Array): string {
  return withLineFeeds(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'windows-1252'));
}

function readStrict(bytes: Uint8Array): string | null {
  try {
    return withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}
