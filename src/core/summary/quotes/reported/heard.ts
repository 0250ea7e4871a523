import type { Item } from '../frames';
import type { SpeechVerb } from '../speech-verbs';
import { type Phrase, subjectBefore } from '../subjects';
import type { MentionIndex } from '../mentions';
import { DETERMINERS } from '../word-classes';

/** "Counsel put it to the witness that ...": the way of a court to say something to somebody. */
export function putTo(items: readonly Item[], at: number): SpeechVerb | null {
  if (items[at]?.lower !== 'put' || items[at + 1]?.lower !== 'it' || items[at + 2]?.lower !== 'to') return null;
  return { base: 'put', strength: 'strong', form: 'past' };
}

/** "The court heard that ...": what is told there, though by whom is not said. */
export function heardIn(items: readonly Item[], at: number): SpeechVerb | null {
  if (items[at]?.lower !== 'heard') return null;
  const seat = seatBefore(items, at);
  if (seat === null) return null;
  // "Ruiz took the money, a jury heard on Monday.", "..., the High Court in Alma heard."
  let article = seat - 1;
  while (
    article > seat - 4 &&
    (/^\p{Lu}/u.test(items[article]?.text ?? '') ||
      /^(?:public|high|military|parliamentary|special|local|federal|supreme)$/u.test(items[article]?.lower ?? ''))
  )
    article -= 1;
  const isBehind = items[article - 1]?.text === ',' && DETERMINERS.has(items[article]?.lower ?? '');
  const isThat = items[at + 1]?.lower === 'that';
  return isThat || isBehind ? { base: 'hear', strength: 'strong', form: 'past' } : null;
}

/** Where those stand who heard: right before the verb, or before "in Alma". */
function seatBefore(items: readonly Item[], at: number): number | null {
  let seat = at - 1;
  // "an inquiry in the town heard"
  if (items[at - 2]?.lower === 'the' && /^(?:in|at)$/u.test(items[at - 3]?.lower ?? '')) return sits(items, at - 4);
  if (/^\p{Lu}/u.test(items[seat]?.text ?? '') && !SITTING.test(items[seat]?.lower ?? '')) {
    while (seat > at - 5 && /^\p{Lu}/u.test(items[seat]?.text ?? '')) seat -= 1;
    seat = /^(?:in|at)$/u.test(items[seat]?.lower ?? '') ? seat - 1 : at - 1;
  }
  return sits(items, seat);
}

function sits(items: readonly Item[], seat: number): number | null {
  return SITTING.test(items[seat]?.lower ?? '') ? seat : null;
}

/** Those who sit and are told things. */
export const SITTING =
  /^(?:court|jury|jurors|judges|magistrates|inquest|inquiry|tribunal|hearing|panel|committee|coroner)$/u;

/** "heard from a driver that the road was shut": where the words begin that name who told it. */
export function heardFrom(items: readonly Item[], at: number): number | null {
  const isFrom = items[at + 1]?.lower === 'from';
  if (!isFrom || !/^(?:heard|hears?|learned|learnt|learns?)$/u.test(items[at]?.lower ?? '')) return null;
  const that = items.slice(at + 2, at + 12).findIndex(({ lower, kind }) => lower === 'that' || kind !== 'word');
  return that > 0 && items[at + 2 + that]?.lower === 'that' ? at + 2 : null;
}

/** Verbs behind which somebody is heard or seen to say something. */
const PERCEIVED = /^(?:heard|hear|hears|saw|remember|remembers|remembered|recall|recalls|recalled)$/u;

/** "I remember a man shouting that ...": who is heard, without the verb before the article. */
export function overheard(items: readonly Item[], at: number, mentions: MentionIndex): Phrase | null {
  const left = items[at - 1];
  if (!items.slice(Math.max(0, at - 8), at).some(({ lower }) => PERCEIVED.test(lower))) return null;
  if (left?.kind !== 'word' || PERCEIVED.test(left.lower)) return null;
  const phrase = subjectBefore(items, at, mentions);
  if (phrase === null) return null;
  const { from, to } = phrase;
  const article = items.slice(from, to - 1).findLastIndex(({ lower }) => DETERMINERS.has(lower));
  return { from: from + article + 1, to };
}
