import { isUtf8 } from 'node:buffer';
import { decode, decodeAs } from '../decode';
import { encodingByMark } from '../encodings/byte-order-mark';
import { readAs } from '../encodings/read-as';
import type { Decoded } from '../decode';
import type { SourceFile } from '../read-article';

/**
 * A file of many texts as characters that still know their bytes, so that each text keeps bytes of its own in the encoding of
 * the file. `raw` is parsed; `words` turns a part of it into text; `bytesOf` gives the bytes from one of its offsets to another.
 */
export type RawText = {
  readonly raw: string;
  readonly encoding: string;
  readonly isGuess: boolean;
  /** How sure a guess is, from 0 to 1, where that is known. */
  readonly confidence?: number;
  readonly words: (part: string) => string;
  readonly bytesOf: (start: number, end: number) => Uint8Array;
};

/** How much of a large file its encoding is guessed from, in bytes. */
const PROBE = 4 * 1024 * 1024;
/**
 * Encodings in which the bytes of commas, quotes, backslashes and line ends never stand for anything else. In those of China and
 * Japan that are not here, the second byte of a letter may be a backslash or a bracket.
 */
const BYTE_WISE =
  /^(?:utf-?8|ascii|us-ascii|windows-\d+|iso-8859-\d+|koi8-[ru]|mac.*|x-mac.*|cp(?!9(?:32|36|49|50))\d+|ibm\d+|euc-.*|gb2312|tis-620|viscii|tcvn)$/iu;

/** Prepares a file for a parser of its characters, in the encoding that was chosen, where one was. */
export function rawText({ bytes, encoding: chosen }: Pick<SourceFile, 'bytes' | 'encoding'>): RawText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { encoding, isGuess, text, confidence } =
    (chosen === undefined ? null : decodeAs(bytes, chosen)) ?? decodeSome(buffer);
  const sure = confidence === undefined ? {} : { confidence };
  if (BYTE_WISE.test(encoding)) {
    const mark = encodingByMark(bytes) === 'utf-8' ? 3 : 0;
    return {
      raw: buffer.toString('latin1', mark),
      encoding,
      isGuess,
      ...sure,
      words: (part) => readAs(Buffer.from(part, 'latin1'), encoding) ?? part,
      bytesOf: (start, end) => buffer.subarray(start + mark, end + mark),
    };
  }
  // Of other encodings a part cannot be cut out; it is kept as UTF-8.
  return {
    raw: text,
    // The name of the encoding the file was read in is told; the part itself is UTF-8 now.
    encoding,
    isGuess,
    words: (part) => part,
    bytesOf: (start, end) => Buffer.from(text.slice(start, end)),
  };
}

/** All of it where that is cheap or the encoding is not made of single bytes; else a part that is not plain ASCII. */
function decodeSome(buffer: Buffer): Decoded {
  if (buffer.length <= PROBE || encodingByMark(buffer) !== null) return decode(buffer);
  if (isUtf8(buffer)) return { encoding: 'utf-8', isGuess: false, text: '', damaged: 0 };
  const first = Math.max(
    0,
    buffer.findIndex((byte) => byte > 0x7f),
  );
  const decoded = decode(buffer.subarray(first - (first % 2), first - (first % 2) + PROBE));
  return BYTE_WISE.test(decoded.encoding) ? decoded : decode(buffer);
}
