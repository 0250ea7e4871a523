import iconv from 'iconv-lite';
import type { Article } from '#core/library/article';
import { placeAnchor } from '#core/text/anchor';
import type { Anchor } from '#core/text/anchor';
import type { Span } from '#core/text/span';
import { mapOffsets } from './encodings/map-offsets';
import { readAs } from './encodings/read-as';
import { areLetters, withoutZeros } from './zero-bytes';

/** An article before and after its bytes were read in another encoding. */
export type Rereading = { readonly bytes: Uint8Array; readonly before: Article; readonly after: Article };

/** The formats whose whole text is their bytes, decoded. */
const PLAIN = ['text/plain', 'text/markdown'];
/** How much of the text around a place is read anew, and how much of that an anchor keeps, in code units. */
const AROUND = 160;
const CONTEXT = 64;

/**
 * Where these places lie after the rereading: in a plain text they stand on the same bytes, in a web page on the same words
 * where these can be found for certain; null for a place that has none.
 */
export function moveSpans(rereading: Rereading, spans: readonly Span[]): readonly (Span | null)[] {
  return movedByBytes(rereading, spans) ?? spans.map((span) => movedByWords(rereading, span));
}

function movedByBytes({ bytes, before, after }: Rereading, spans: readonly Span[]): readonly Span[] | null {
  if (!PLAIN.includes(before.source.mediaType)) return null;
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const { encoding: from } = before.source;
  const to = after.source.encoding;
  const read = areLetters(from) || areLetters(to) ? bytes : withoutZeros(bytes);
  const moved = mapOffsets({ bytes: read, from, to, length: before.text.length }, offsets);
  if (moved === null) return null;
  const places = new Map(offsets.map((offset, index) => [offset, Math.min(moved[index] ?? 0, after.text.length)]));
  return spans.map(({ start, end }) => ({ start: places.get(start) ?? 0, end: places.get(end) ?? 0 }));
}

function movedByWords({ before, after }: Rereading, { start, end }: Span): Span | null {
  const { text } = before;
  const reread = (part: string): string | null => readAnew(part, before.source.encoding, after.source.encoding);
  const [exact, ahead, behind] = [
    reread(text.slice(start, end)),
    reread(text.slice(Math.max(0, start - AROUND), start)),
    reread(text.slice(end, end + AROUND)),
  ];
  if (exact === null || ahead === null || behind === null) return null;
  const anchor: Anchor = { exact, prefix: ahead.slice(-CONTEXT), suffix: behind.slice(0, CONTEXT) };
  return placeAnchor(after.text, anchor);
}

/** What a part of a text says when its bytes are read in another encoding; null where they are not known. */
function readAnew(part: string, from: string, to: string): string | null {
  if (/^\p{ASCII}*$/u.test(part)) return part;
  return iconv.encodingExists(from) ? readAs(iconv.encode(part, from), to) : null;
}
