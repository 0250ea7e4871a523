import { bySpan } from '../text/span';
import type { Span } from '../text/span';
import type { EvidenceNumber } from './report-document';

/** The numbers of all evidence: 1, 2, 3 ... in the order of the source, one number a span. */
export type Numbering = {
  readonly numbersOf: (spans: readonly Span[]) => readonly EvidenceNumber[];
  readonly places: readonly { readonly span: Span; readonly number: EvidenceNumber }[];
};

/** Numbers spans by their place, the longer first where two begin together; equal spans share a number. */
export function numberEvidence(spans: readonly Span[]): Numbering {
  const unique = new Map(spans.map((span) => [keyOf(span), span]));
  const places = [...unique.values()].sort(bySpan).map((span, index) => ({ span, number: index + 1 }));
  const numbers = new Map(places.map(({ span, number }) => [keyOf(span), number]));
  return {
    places,
    numbersOf: (wanted) => {
      const found = wanted.map((span) => numbers.get(keyOf(span))).filter((number) => number !== undefined);
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

/** Ascending numbers as they are printed, runs of three and more drawn together: "1, 2, 5–8". */
export function compactNumbers(numbers: readonly EvidenceNumber[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) runs[runs.length - 1] = [last[0], number];
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (to === from ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}

function keyOf(span: Span): string {
  return `${span.start}-${span.end}`;
}
