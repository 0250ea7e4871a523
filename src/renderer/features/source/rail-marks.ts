import { bySpan } from '#core/text/span';
import type { Span } from '#core/text/span';
import { stopsOf } from '../../ui/evidence-index';
import type { EvidenceIndex } from '../../ui/evidence-index';
import { kindOf } from '../../ui/kinds';
import type { Kind } from '../../ui/kinds';
import { isQuiet } from './quiet-evidence';
import type { SourceMark } from './word-actions';

/** One mark of the rail: words that items were drawn from, or that a person marked. */
export type RailMark = Span &
  (
    | { readonly by: 'engine'; readonly kind: Kind; readonly itemIds: readonly string[] }
    | { readonly by: 'person'; readonly look: SourceMark['look'] }
  );

/** The marks of a text in reading order: the evidence that is marked in it at rest, and what a person marked. */
export function railMarks(index: EvidenceIndex, marks: readonly SourceMark[]): readonly RailMark[] {
  const loud = { ...index, places: index.places.filter((place) => !isQuiet(index, place)) };
  const evidence = stopsOf(loud).map(({ start, end, itemIds }): RailMark => {
    const section = index.items.get(itemIds[0] ?? '')?.section ?? 'keyPoints';
    return { start, end, by: 'engine', kind: kindOf(section), itemIds };
  });
  const own = marks.map(({ span, look }): RailMark => ({ start: span.start, end: span.end, by: 'person', look }));
  return [...evidence, ...own].sort(bySpan);
}

/** The mark nearest to an offset, no farther than `reach`; null where there is none. */
export function nearestMark(marks: readonly RailMark[], offset: number, reach: number): RailMark | null {
  let nearest: RailMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.max(mark.start - offset, offset - mark.end, 0);
    if (distance > least || (distance === least && nearest !== null)) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}

/** Where a key leads from the mark `at` among `count` (-1: from before the first that is in view); null for other keys. */
export function markAfterKey(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
