import type { Span } from '../text/span';
import type { Section } from './summary';

const LETTERS: Readonly<Record<Section, string>> = {
  keyPoints: 'k',
  people: 'p',
  organizations: 'o',
  places: 'l',
  timeline: 't',
  quotes: 'q',
  figures: 'f',
  dates: 'd',
  topics: 'w',
};

/** What an id is made of: the words of an item and the place of its first evidence. */
export type IdParts = { readonly text: string; readonly evidence: readonly Span[] };

/**
 * Makes the ids of one section: its letter and 53 bits of a hash of section, first evidence and words, so that the same
 * fact of the same text keeps its id at every run. Ids are unique within the returned function's lifetime.
 */
export function idMaker(section: Section): (parts: IdParts) => string {
  const taken = new Set<string>();
  return ({ text, evidence }) => {
    const [first] = evidence;
    const base = `${LETTERS[section]}-${hash53(`${section} ${first?.start ?? ''} ${first?.end ?? ''} ${text}`)}`;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

/**
 * A 53-bit hash in base 36: two 32-bit FNV-1a runs (Fowler, Noll, Vo; offset basis 2166136261, prime 16777619) over the
 * code units, the second with another basis, mixed as in MurmurHash3's finaliser.
 */
export function hash53(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 24), 0x01000193);
  }
  const value = (mix(high) & 0x1fffff) * 0x1_0000_0000 + mix(low);
  return inBase36(value);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A whole number below 2 ** 53 in eleven digits; `toString(36)` takes many times as long. */
function inBase36(value: number): string {
  const low = value % SIX_DIGITS;
  return digitsOf((value - low) / SIX_DIGITS, 5) + digitsOf(low, 6);
}

const SIX_DIGITS = 36 ** 6;

function digitsOf(value: number, count: number): string {
  let rest = value;
  let digits = '';
  for (let place = 0; place < count; place += 1) {
    const next = Math.floor(rest / 36);
    digits = DIGITS.charAt(rest - next * 36) + digits;
    rest = next;
  }
  return digits;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
