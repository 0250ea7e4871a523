import type { Span } from '../../text/span';
import type { Entities } from '../draft';
import type { Speaker } from '../summary';

type Named = readonly { readonly name: string; readonly mentions: readonly Span[] }[];

/** The person named last is looked for so far back at most. */
const REACH = 600;
/** The mentions of a list in the order of the text, sorted once. */
const sorted = new WeakMap<Named, readonly Speaker[]>();

function inOrder(all: Named): readonly Speaker[] {
  const known = sorted.get(all);
  if (known !== undefined) return known;
  const made = all
    .flatMap(({ name, mentions }) => mentions.map((evidence) => ({ name, evidence })))
    .sort((a, b) => a.evidence.start - b.evidence.start);
  sorted.set(all, made);
  return made;
}

/** How many of the mentions begin before an offset. */
function countBefore(all: readonly Speaker[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.evidence.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of people (or bodies) between two offsets, in order. */
export function mentionsIn(all: Named, from: number, to: number): readonly Speaker[] {
  const ordered = inOrder(all);
  const found: Speaker[] = [];
  for (let at = countBefore(ordered, from); (ordered[at]?.evidence.start ?? to) < to; at += 1) {
    const one = ordered[at];
    if (one !== undefined && one.evidence.end <= to) found.push(one);
  }
  return found;
}

/** The mention that begins last between two offsets, or null. */
export function lastMention(all: Named, from: number, to: number): Speaker | null {
  const ordered = inOrder(all);
  const last = ordered[countBefore(ordered, to) - 1];
  return last !== undefined && last.evidence.start >= from ? last : null;
}

/** The person named last before an offset, if not too far back. */
export function lastPerson(entities: Entities, before: number): string | null {
  return lastMention(entities.people, before - REACH + 1, before)?.name ?? null;
}
