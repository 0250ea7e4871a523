import { MIN_ITEMS } from './content-end';
import type { Cue } from '../cues';
import type { Item } from '../frames';
import { saysWho } from '../../names/lexicon/titles';
import { skipLead, spanOf } from './reported';
import type { Reported } from './reported';
import { DETERMINERS, TIME_WORDS } from '../word-classes';

/** What "according to" somebody is so: the words before it, behind it, or around it. */
export function aroundAccording(items: readonly Item[], cue: Cue, end: number): Reported | null {
  // "Ruiz added that according to the port, nothing was lost": what follows "that" is so.
  if (cue.from <= 1 || items[cue.from - 1]?.lower === 'that') {
    const from = cue.subject?.to ?? cue.to;
    // "According to Okoth a meeting is set": no comma where an article opens the report.
    const pronoun = items[from - 1]?.lower ?? '';
    // "According to her the farm is closed", and not "According to her lawyer".
    const isHer = pronoun === 'her' && DETERMINERS.has(items[from]?.lower ?? '');
    const isPronoun = (isHer || /^(?:him|them|us|me)$/u.test(pronoun)) && items[from]?.kind === 'word';
    if (isPronoun || (DETERMINERS.has(items[from]?.lower ?? '') && /^\p{Lu}/u.test(items[from - 1]?.text ?? '')))
      return spanOf(items, [{ start: from, end }]);
    let comma = from;
    while (comma < end && items[comma]?.text !== ',') comma += 1;
    const dated = behindDay(items, comma, end);
    // "According to him, the trader, called Ruiz, was hit": a pronoun bears no apposition.
    const isHim = /^(?:him|her|them|us|me)$/u.test(pronoun);
    const behind = dated > comma || isHim ? dated : behindApposition(items, comma, end);
    return comma < end ? spanOf(items, [{ start: behind + 1, end }]) : null;
  }
  const before = items[cue.from - 1]?.text === ',' ? cue.from - 1 : cue.from;
  const after = cue.subject?.to ?? cue.to;
  const isAside = /^(?:who|which|whose|where|when|while|as|although|though|but|and)$/u.test(
    items[after + 1]?.lower ?? '',
  );
  if (items[after]?.text === ',' && end - after > MIN_ITEMS && before !== cue.from && !isAside)
    return spanOf(items, [
      { start: skipLead(items, 0), end: before },
      { start: after + 1, end },
    ]);
  return spanOf(items, [{ start: skipLead(items, 0), end: before }]);
}

/** "According to a note on Monday, May 5, 2025, signed by the clerk, Ana Ruiz, nobody came": the comma behind the day and who signed it. */
function behindDay(items: readonly Item[], comma: number, end: number): number {
  let at = comma;
  let isSigned = false;
  for (let round = 0; round < 5; round += 1) {
    let next = at + 1;
    while (next < end && items[next]?.text !== ',') next += 1;
    if (next >= end - MIN_ITEMS) return at;
    const words = items.slice(at + 1, next);
    const first = words[0]?.lower ?? '';
    const isDay = words.length < 4 && words.every(({ lower, kind }) => kind === 'number' || TIME_WORDS.has(lower));
    const isBy = SIGNED.test(first) && /^(?:by|on|in|from)$/u.test(words[1]?.lower ?? '');
    const isName = isSigned && words.length < 6 && words.every(({ text }) => /^[\p{Lu}.]/u.test(text));
    if (!isDay && !isBy && !isName) return at;
    isSigned = isBy;
    at = next;
  }
  return at;
}

const SIGNED = /^(?:signed|issued|released|published|dated|written|obtained|made|posted|shared|sent|circulated)$/u;

/** "According to Ana Ruiz, a judge who knows the place, nobody came": the comma behind what she is, else the first one. */
function behindApposition(items: readonly Item[], comma: number, end: number): number {
  if (!/^(?:an?|the)$/u.test(items[comma + 1]?.lower ?? '')) return comma;
  const isPost = items.slice(comma + 2, comma + 6).some(({ lower }) => saysWho(lower));
  let next = comma + 1;
  while (next < end && items[next]?.text !== ',') next += 1;
  return isPost && next < end - MIN_ITEMS ? next : comma;
}
