/** A place in a text: UTF-16 code units, start inclusive, end exclusive; `text.slice(start, end)` is the evidence. */
export type Span = { readonly start: number; readonly end: number };

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The words a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
