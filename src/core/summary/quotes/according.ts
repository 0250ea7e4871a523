import { MIN_ITEMS } from './content-end';
import type { Cue } from './cues';
import type { Item } from './frames';
import { saysWho } from '../names/lexicon/titles';
import { skipLead, spanOf } from './reported';
import type { Reported } from './reported';
import { DETERMINERS } from './word-classes';

/** What "according to" somebody is so: the words before it, behind it, or around it. */
export function aroundAccording(items: readonly Item[], cue: Cue, end: number): Reported | null {
  if (cue.from <= 1) {
    const from = cue.subject?.to ?? cue.to;
    // "According to Okoth a meeting is set": no comma where an article opens the report.
    const isPronoun = /^(?:him|them|us|me)$/u.test(items[from - 1]?.lower ?? '') && items[from]?.kind === 'word';
    if (isPronoun || (DETERMINERS.has(items[from]?.lower ?? '') && /^\p{Lu}/u.test(items[from - 1]?.text ?? '')))
      return spanOf(items, [{ start: from, end }]);
    let comma = from;
    while (comma < end && items[comma]?.text !== ',') comma += 1;
    const behind = behindApposition(items, comma, end);
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

/** "According to Ana Ruiz, a judge who knows the place, nobody came": the comma behind what she is, else the first one. */
function behindApposition(items: readonly Item[], comma: number, end: number): number {
  if (!/^(?:an?|the)$/u.test(items[comma + 1]?.lower ?? '')) return comma;
  const isPost = items.slice(comma + 2, comma + 6).some(({ lower }) => saysWho(lower));
  let next = comma + 1;
  while (next < end && items[next]?.text !== ',') next += 1;
  return isPost && next < end - MIN_ITEMS ? next : comma;
}
