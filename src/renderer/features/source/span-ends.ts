import type { Span } from '#core/text/span';
import { onceFor } from '../../ui/once-for';

/** One of the two ends of some words. */
export type SpanEnd = 'start' | 'end';

/** How far around an offset words are told apart, in code units. */
const AROUND = 200;
/** Of the person's own language; made when it is first asked for, for making one takes long. */
const segmenterOf = onceFor((granularity: 'word') => new Intl.Segmenter(undefined, { granularity }));

/** A span with one end brought to the word or sign nearest to an offset; the other stays, and at least one of them is left. */
export function endMoved(text: string, span: Span, end: SpanEnd, offset: number): Span {
  const places = endsAround(text, offset, end).filter((place) => leavesWords(span, end, place));
  const nearest = places.reduce<number | null>(
    (best, place) => (best === null || Math.abs(place - offset) < Math.abs(best - offset) ? place : best),
    null,
  );
  return nearest === null ? span : { ...span, [end]: nearest };
}

/** A span with one end a word or sign further on, or back. */
export function endStepped(text: string, span: Span, end: SpanEnd, by: 1 | -1): Span {
  const places = endsAround(text, span[end], end).filter((place) => leavesWords(span, end, place));
  const next = by === 1 ? places.find((place) => place > span[end]) : places.findLast((place) => place < span[end]);
  return next === undefined ? span : { ...span, [end]: next };
}

function leavesWords(span: Span, end: SpanEnd, place: number): boolean {
  return end === 'start' ? place < span.end : place > span.start;
}

/** Where words and signs begin, or end, near an offset, in their order. */
function endsAround(text: string, offset: number, end: SpanEnd): readonly number[] {
  const from = Math.max(0, offset - AROUND);
  return [...segmenterOf('word').segment(text.slice(from, offset + AROUND))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => from + index + (end === 'start' ? 0 : segment.length));
}
