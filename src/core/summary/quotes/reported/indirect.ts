import { aroundAccording } from './according';
import { beforeCue, SUBORDINATE } from '../before-cue';
import { contentEnd, sentenceEnd, withoutOccasion } from './content-end';
import { contentStart, PROMISING } from './content-start';
import type { Cue } from '../cues';
import type { Frame, Item } from '../frames';
import { spanOf } from './reported';
import type { Reported } from './reported';
import { objectOf } from './speech-acts';

/** The content a cue reports in its frame, or null when what follows or goes before is none. */
export function reportedBy(frame: Frame, cue: Cue, cues: readonly Cue[]): Reported | null {
  if (cue.subject === null || cue.isNegated) return null;
  const { items } = frame;
  const end = sentenceEnd(items);
  return clauseOf(items, cue, cues, end) ?? aboutWhat(items, cue, beforeNext(items, cue, cues, end));
}

/** "expressed alarm at the delay and asked for a date": the next verb of the same one tells something else. */
function beforeNext(items: readonly Item[], cue: Cue, cues: readonly Cue[], end: number): number {
  const next = cues.find(({ from, order }) => from > cue.to && order === 'borrowed');
  if (next === undefined || !/^(?:and|but)$/u.test(items[next.from - 1]?.lower ?? '')) return end;
  return Math.min(end, next.from - 1);
}

function aboutWhat(items: readonly Item[], cue: Cue, end: number): Reported | null {
  const object = objectOf(items, cue, end);
  if (object === null) return null;
  const { start } = object;
  return spanOf(items, [{ start, end: withoutOccasion(items, start, object.end) }]);
}

function clauseOf(items: readonly Item[], cue: Cue, cues: readonly Cue[], end: number): Reported | null {
  const isPromise = PROMISING.test(cue.base) || /^(?:call|appeal)$/u.test(cue.base);
  if (cue.strength === 'quoting' && !isPromise) return null;
  if (cue.base === 'according') return aroundAccording(items, cue, end);
  const trailing =
    cue.order === 'borrowed' ||
    (isPromise && /^(?:to|not)$/u.test(items[cue.to]?.lower ?? '')) ||
    (cue.strength === 'weak' && !/^(?:learn|find|show|decide|rule|complain|agree)$/u.test(cue.base))
      ? null
      : beforeCue(items, cue, end);
  if (trailing !== null) return trailing;
  const start = contentStart(items, cue);
  if (start === null) return null;
  const stop =
    SUBORDINATE.test(items[0]?.lower ?? '') || (cue.from === 0 && cue.base === 'ask')
      ? commaAfter(items, start, end)
      : isRelative(items, cue)
        ? mainVerbAfter(items, start, end)
        : end;
  const cut = contentEnd(items, cue, cues, { start, end: stop });
  const whole = spanOf(items, [{ start, end: isPromise ? withoutOccasion(items, start, cut) : cut }]);
  return whole ?? spanOf(items, [{ start, end: beforeQuoted(items, start, cut) }]);
}

/** "that pressure had dropped and that it was shut “within minutes”": the clause before the one that holds a quotation. */
function beforeQuoted(items: readonly Item[], start: number, end: number): number {
  const quote = items.slice(start, end).findIndex(({ kind }) => kind === 'quote');
  if (quote < 0 || items[start - 1]?.lower !== 'that') return start;
  const and = items
    .slice(start, start + quote)
    .findLastIndex(({ lower }, at) => lower === 'and' && items[start + at + 1]?.lower === 'that');
  return Math.max(start, start + and);
}

/** "The Front, which pledged help in May, has left": the cue stands in a relative clause. */
export function isRelative(items: readonly Item[], cue: Cue): boolean {
  return /^(?:who|which)$/u.test(items[cue.from - 1]?.lower ?? '');
}

const MAIN_VERB =
  /^(?:has|have|had|is|are|was|were|will|would|did|does|can|could|may|left|went|came|took|gave|made|kept|held|met|ran|led|put|set|\p{Ll}{2,}(?:ed|[^s]s))$/u;

/** The comma before the verb of the main clause, or the end: "who asked me to call him Moe, keeps a folder". */
function mainVerbAfter(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at < end - 2; at += 1) {
    if (items[at]?.text !== ',' || !MAIN_VERB.test(items[at + 1]?.text ?? '')) continue;
    // "asked for tents, blankets and food": a list goes on.
    const isListed = /^(?:and|or|,)$/u.test(items[at + 2]?.lower ?? '');
    if (!isListed) return at;
  }
  return end;
}

function commaAfter(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && items[at]?.text !== ',') at += 1;
  return at;
}
