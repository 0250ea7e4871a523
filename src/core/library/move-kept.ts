import type { Span } from '../text/span';
import { keptPut } from './kept';
import type { KeptKind, KeptPut, KeptRecord } from './kept';
import { placeOf } from './place';
import type { Place } from './place';

/** A kept record with its kind. */
export type KeptOne = { readonly kind: KeptKind; readonly record: KeptRecord };

/** The words that a kept record stands on in the text that `find` finds places in; null where it stands on none, or they cannot be found for certain. */
export function wordsOfKept({ record }: KeptOne, find: (place: Place) => Span | null): Span | null {
  if ('place' in record) return find(record.place);
  return 'anchor' in record ? record.anchor : null;
}

/** The change that puts a kept record on these words of another text; null for one that stands on none. */
export function keptOnWords({ kind, record }: KeptOne, text: string, span: Span): KeptPut | null {
  if ('place' in record) return keptPut(kind, { ...record, place: placeOf(text, span) });
  if (!('anchor' in record)) return null;
  return keptPut(kind, { ...record, anchor: span, quoted: text.slice(span.start, span.end) });
}
