import iconv from 'iconv-lite';

/** A decoded text: LF line ends, no byte order mark, otherwise untouched; `isGuess` when the bytes do not prove the encoding. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly isGuess: boolean };

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const PROBE = 4_096;

/** Decodes text bytes: by byte order mark, by the pattern of zero bytes (UTF-16), as strict UTF-8, else as windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return { text: read(bytes, marked), encoding: marked, isGuess: false };
  const wide = byZeroBytes(bytes);
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

/** Most letters and all spaces of Western text have one zero byte in UTF-16, always on the same side. */
function byZeroBytes(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (even + odd < Math.max(2, pairs * 0.05)) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
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
