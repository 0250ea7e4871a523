import { encodingByMark } from './encodings/byte-order-mark';
import { guessEncoding } from './encodings/guess-encoding';
import { iso2022Of } from './encodings/iso-2022';
import { nearlyUtf8 } from './encodings/nearly-utf8';
import { readAs } from './encodings/read-as';
import { wideEncoding } from './wide';
import { areLetters, withoutZeros, zeroBytes, zeroNotes } from './zero-bytes';

/**
 * A decoded text: LF line ends, no byte order mark, otherwise untouched. `isGuess` when the bytes do not prove the encoding;
 * `damaged` is the number of places that are no text in it and read as U+FFFD.
 */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly isGuess: boolean;
  readonly damaged: number;
  /** What was left out or mended, in sentences. */
  readonly notes?: readonly string[];
  /** How sure a guess is, from 0 to 1, where the detector says so. */
  readonly confidence?: number;
};

/**
 * Decodes text bytes: by byte order mark, by the zero bytes of UTF-16, as strict UTF-8, by the escapes of ISO-2022, as UTF-8
 * with a few damaged bytes, else in the encoding whose letters are the likeliest in any language.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = encodingByMark(bytes);
  if (marked !== null) return proven(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: linesOf(readAs(bytes, wide) ?? ''), encoding: wide, isGuess: true, damaged: 0 };
  const zeros = zeroBytes(bytes);
  return zeros === 0 ? decodeNarrow(bytes) : { ...decodeNarrow(withoutZeros(bytes)), ...zeroNotes(zeros) };
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  const escaped = iso2022Of(bytes);
  if (escaped !== null) return decodeAs(bytes, escaped) ?? proven(bytes, escaped);
  const strict = readStrict(bytes);
  if (strict !== null) return { text: linesOf(strict), encoding: 'utf-8', isGuess: false, damaged: 0 };
  const nearly = nearlyUtf8(bytes);
  if (nearly !== null) return { text: linesOf(nearly.text), encoding: 'utf-8', isGuess: true, damaged: nearly.damaged };
  const { encoding, text, confidence } = guessEncoding(bytes);
  return { text: linesOf(text), encoding, isGuess: true, damaged: 0, confidence };
}

/** Decodes text bytes in the encoding that a person chose; null where no decoder knows it. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  const zeros = areLetters(encoding) ? 0 : zeroBytes(bytes);
  const read = readAs(zeros === 0 ? bytes : withoutZeros(bytes), encoding);
  if (read === null) return null;
  const text = linesOf(read);
  return { text, encoding, isGuess: false, damaged: text.match(/\ufffd/gu)?.length ?? 0, ...zeroNotes(zeros) };
}

function proven(bytes: Uint8Array, encoding: string): Decoded {
  return { text: linesOf(readAs(bytes, encoding) ?? ''), encoding, isGuess: false, damaged: 0 };
}

function readStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function linesOf(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}
