import { hash53 } from '../summary/ids';
import { makeAnchor, placeAnchor } from '../text/anchor';
import type { Anchor } from '../text/anchor';
import type { Span } from '../text/span';

/**
 * Words of an article that a person chose: where they stand in the text they were chosen in, a fingerprint of that text, and
 * the anchor that finds them in another one.
 */
export type Place = { readonly span: Span; readonly text: string; readonly anchor: Anchor };

/** The place of a span in a text. */
export function placeOf(text: string, span: Span): Place {
  return { span, text: hash53(text), anchor: makeAnchor(text, span) };
}

/** What tells where the words of a place stand in this text, or null where that is not certain. */
export function placesIn(text: string): (place: Place) => Span | null {
  let fingerprint: string | null = null;
  return ({ span, text: known, anchor }) => {
    fingerprint ??= hash53(text);
    const isThere = text.slice(span.start, span.end) === anchor.exact;
    return isThere && known === fingerprint ? span : placeAnchor(text, anchor);
  };
}
