import { findThat, HEARER, pastHearer } from './reported/content-start';
import type { Cue } from './cues';
import type { Item } from './frames';
import { speechVerb } from './speech-verbs';
import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS, TIME_WORDS } from './word-classes';

/** Whether an item may stand before the noun of a subject: an article, an adjective, a name. */
export function canOpenSubject(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || AUXILIARIES.has(item.lower) || CLAUSE_WORDS.has(item.lower)) return false;
  return !(PREPOSITIONS.has(item.lower) || (item.text === item.lower && speechVerb(item.lower) !== null));
}

/** True when only time, place or circumstance follows the cue up to the end of the sentence. */
export function isAdjunct(items: readonly Item[], at: number, end: number, cue: Cue): boolean {
  const first = items[at];
  if (first === undefined) return true;
  if (cue.order === 'verb-first') return true;
  if (HEARER.test(cue.base)) {
    const after = pastHearer(items, at);
    return (
      after > at &&
      (end - after < 3 ||
        ((items[after]?.lower ?? '').endsWith('ly') && PREPOSITIONS.has(items[after + 1]?.lower ?? '')) ||
        PREPOSITIONS.has(items[after]?.lower ?? '') ||
        TIME_WORDS.has(items[after]?.lower ?? '')) &&
      findThat(items, after, cue) === null
    );
  }
  if (
    !PREPOSITIONS.has(first.lower) &&
    !TIME_WORDS.has(first.lower) &&
    first.lower !== 'when' &&
    first.lower !== 'while'
  )
    return false;
  for (let index = at; index < end; index += 1) if (items[index]?.lower === 'that') return false;
  return end - at <= 16;
}

/** "she told us on Monday, is that ...": at the comma behind whom and when, if no more than that stands before it. */
export function pastAside(items: readonly Item[], from: number, end: number, cue: Cue): number {
  if (cue.order === 'verb-first') return from;
  let at = HEARER.test(cue.base) ? pastHearer(items, from) : from;
  if (/^(?:on|in|at)$/u.test(items[at]?.lower ?? '') && at < end - 2) {
    const comma = items.slice(at, at + 6).findIndex(({ text }) => text === ',');
    return comma > 0 && items.slice(at, at + comma).every(({ kind }) => kind !== 'mark') ? at + comma : from;
  }
  while (TIME_WORDS.has(items[at]?.lower ?? '')) at += 1;
  return items[at]?.text === ',' && at < end ? at : from;
}
