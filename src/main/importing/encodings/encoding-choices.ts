import { detectAll } from 'jschardet';
import type { EncodingChoice } from '#shared/ipc/reading-messages';
import { decode } from '../decode';
import { encodingName, isBelievable } from './guess-encoding';
import { KNOWN_ENCODINGS, scriptOf } from './known-encodings';
import { readAs } from './read-as';

/** What a text could be read as: the likely encodings, the likeliest first, and all others. */
export type EncodingChoices = {
  readonly likely: readonly EncodingChoice[];
  readonly others: readonly EncodingChoice[];
};

/** How much of the text is decoded for a sample, and how much the guess goes by, in bytes. */
const SAMPLE_BYTES = 8_192;
const GUESS_BYTES = 1024 * 1024;
/** How much of it is shown, and how much of that stands before the first letter that tells, in UTF-16 code units. */
const SHOWN = 220;
const BEFORE = 60;
/** So many guesses are listed as likely, and none that is less sure. */
const MOST_LIKELY = 4;
const LEAST_LIKELY = 0.05;

/** The encodings that these bytes could be read in, each with what they say in it; `current` is among the likely ones. */
export function encodingChoices(bytes: Uint8Array, current: string): EncodingChoices {
  const sure = confidences(bytes);
  const choice = (encoding: string): EncodingChoice => ({
    encoding,
    script: scriptOf(encoding),
    confidence: sure.get(encoding) ?? null,
    ...sampleIn(bytes, encoding),
  });
  const likely = [...new Set([...sure.keys(), current])];
  const others = KNOWN_ENCODINGS.map(({ encoding }) => encoding).filter((encoding) => !likely.includes(encoding));
  return { likely: likely.map(choice), others: others.map(choice) };
}

/** What an import would read the bytes as, then what else they look like, each with how sure that is. */
function confidences(bytes: Uint8Array): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  const { encoding, isGuess, confidence = null } = decode(bytes);
  found.set(encoding, isGuess ? confidence : 1);
  for (const guess of detectAll(bytes.subarray(0, GUESS_BYTES))) {
    if (guess.encoding === null || !isBelievable(guess.encoding) || guess.confidence < LEAST_LIKELY) continue;
    const name = encodingName(guess.encoding);
    if (!found.has(name) && found.size < MOST_LIKELY && readAs(bytes.subarray(0, 4), name) !== null)
      found.set(name, guess.confidence);
  }
  return found;
}

/** What the bytes around the first letter that is not ASCII say in an encoding. */
function sampleIn(bytes: Uint8Array, encoding: string): Pick<EncodingChoice, 'sample' | 'damaged'> {
  const start = startOfSample(bytes);
  // Units of several bytes begin at a multiple of their size.
  const from = encoding.startsWith('utf-16') ? start & ~3 : start;
  const text = readAs(bytes.subarray(from, from + SAMPLE_BYTES), encoding) ?? '';
  // What was cut off at the end is no damage.
  const whole = from + SAMPLE_BYTES < bytes.length ? text.slice(0, -4) : text;
  const first = Math.max(0, whole.search(/[^\p{ASCII}]/u) - BEFORE);
  const sample = whole
    .slice(first, first + SHOWN)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
  return { sample, damaged: whole.match(/[\ufffd\u0080-\u009f]/gu)?.length ?? 0 };
}

/** The beginning of the line in which the first byte stands that is not ASCII (or begins an escape of ISO-2022). */
function startOfSample(bytes: Uint8Array): number {
  const telling = bytes.findIndex((byte) => byte > 0x7f || byte === 0x1b);
  if (telling < 0) return 0;
  const lineStart = bytes.lastIndexOf(0x0a, telling) + 1;
  return telling - lineStart > SAMPLE_BYTES / 2 ? telling : lineStart;
}
