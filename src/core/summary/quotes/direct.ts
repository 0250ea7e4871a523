import type { Cue } from './cues';
import type { Frame, Item } from './frames';

/** How a quotation of a frame is tied to a cue, best first. */
export type Tie = 'after' | 'before' | 'near';

/** The cue a quotation at item `at` belongs to, or null when its frame holds none for it. */
export function cueFor(frame: Frame, at: number, cues: readonly Cue[], text: string): { cue: Cue; tie: Tie } | null {
  const { items } = frame;
  const quote = items[at] as Item;
  const earlier = cues.filter((cue) => cue.to <= at && cue.subject !== null && !isSplit(items, cue.to, at));
  const before = governing(items, earlier, at);
  const after = cues.find((cue) => cue.from > at && cue.subject !== null);
  const endsOpen =
    /[,?!—–-]['’”]?.$/u.test(text.slice(Math.max(quote.start, quote.end - 3), quote.end)) ||
    items[at + 1]?.text === ',';
  // “He asked, “Why?” I said, “Because.””: each verb leads to what follows it.
  if (after !== undefined && before !== undefined && leadsOn(items, after) && leadsTo(items, before, at))
    return { cue: before, tie: 'before' };
  if (after !== undefined && isAdjacent(items, at, after)) {
    const isBeforeTight = before !== undefined && before.to >= at - 1;
    if (!isBeforeTight || (endsOpen && !isUsedBy(items, before, at))) return { cue: after, tie: 'after' };
  }
  if (before !== undefined) return { cue: before, tie: 'before' };
  if (after !== undefined && !isSplit(items, at + 1, after.from)) return { cue: after, tie: 'near' };
  return null;
}

/** True where a comma or colon and then a quotation follow a cue at once. */
function leadsOn(items: readonly Item[], { to, order }: Cue): boolean {
  return order === 'subject-first' && /^[,:]$/u.test(items[to]?.text ?? '') && items[to + 1]?.kind === 'quote';
}

/** True where a comma or colon stands before a quotation and no other lies between it and the cue. */
function leadsTo(items: readonly Item[], cue: Cue, at: number): boolean {
  return /^[,:]$/u.test(items[at - 1]?.text ?? '') && !items.slice(cue.to, at).some(({ kind }) => kind === 'quote');
}

/**
 * Of the cues before a quotation, the one that introduces it: the nearest, unless that is a weak one inside what a
 * stronger one reports ("says it means they ...").
 */
function governing(items: readonly Item[], earlier: readonly Cue[], at: number): Cue | undefined {
  const nearest = earlier.at(-1);
  if (nearest === undefined) return undefined;
  const outer = earlier.at(-2);
  if (nearest.strength !== 'strong' && outer?.strength === 'strong' && outer.to === nearest.subject?.from) return outer;
  if (nearest.strength === 'strong' || at - nearest.to <= 3) return nearest;
  for (let index = nearest.to; index < at; index += 1) if (items[index]?.kind === 'quote') return nearest;
  const strong = earlier.filter((cue) => cue.strength === 'strong');
  const said = strong.findLast((cue) => cue.order !== 'borrowed');
  // "saying that Ruiz had shown bad taste in being “a model”": what was shown is told by who says it.
  return said ?? (nearest.strength === 'weak' && nearest.order !== 'borrowed' ? strong.at(-1) : undefined) ?? nearest;
}

/** Words behind a quotation that begin something else: “...,” when Ruiz blamed him; “...”, because nurses had reported it. */
const APART =
  /^(?:and|but|that|which|what|when|while|after|before|because|since|until|unless|although|though|against|about|over|during|into|onto)$/u;

/** True when the cue or its subject follows the quotation at once. */
function isAdjacent(items: readonly Item[], at: number, cue: Cue): boolean {
  const begin = cue.order === 'subject-first' && cue.subject !== null ? Math.min(cue.subject.from, cue.from) : cue.from;
  if (begin <= at) return cue.from - at <= 2;
  let gap = at + 1;
  if (/^[,—–.]$/u.test(items[gap]?.text ?? '')) gap += 1;
  while (gap < begin && gap < at + 12) {
    const item = items[gap] as Item;
    // "the 33-year-old nurse said": an age is no word.
    const isAge = item.kind === 'number' || item.text === '-';
    if ((item.kind !== 'word' && !isAge) || APART.test(item.lower)) return false;
    gap += 1;
  }
  return gap >= begin;
}

function isUsedBy(items: readonly Item[], cue: Cue, at: number): boolean {
  for (let index = cue.to; index < at; index += 1) if (items[index]?.kind === 'quote') return false;
  return cue.order !== 'verb-first';
}

/** True when a semicolon or a full stop lies between two items. */
function isSplit(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const isStop = /^[;.!?]$/u.test(items[index]?.text ?? '');
    // "in Marlow, N.C., "
    if (isStop && !(items[index]?.text === '.' && items[index + 1]?.text === ',')) return true;
  }
  return false;
}
