import type { Span } from '../text/span';
import { mayBeCut } from './fold';
import { askedOf, FOLDED_ALIKE, hitsIn } from './hits';
import type { Asked } from './hits';
import { FIELDS } from './query';
import type { Field, Query } from './query';
import type { SearchDocument } from './scan';

/** A piece of a text around the first hit; `marks` are offsets into `text`. */
export type Snippet = { readonly field: Field; readonly text: string; readonly marks: readonly Span[] };

const BEFORE = 36;
const AFTER = 120;
/** How far a hit and what is shown after it reach, mostly; a longer one is found in the whole text. */
const LOOK = AFTER + 40;

/** The words of a person first, then the source; the title stands above the snippet anyway. */
const ORDER: readonly Field[] = [
  'note',
  'text',
  ...FIELDS.filter((field) => !/^(?:note|text|title)$/u.test(field)),
  'title',
];

/** The piece of an article that shows best why it was found; null when only a date or a language was asked for. */
export function snippetsOf(query: Query): (document: SearchDocument) => Snippet | null {
  const asked = ORDER.flatMap((field) => {
    const terms = askedOf(query, field);
    return terms.length === 0 ? [] : [{ field, terms }];
  });
  return ({ fields }) => {
    for (const { field, terms } of asked) {
      for (const text of fields[field]) {
        const places = placesIn(text, terms);
        if (places.length > 0) return cut(field, text, places);
      }
    }
    return null;
  };
}

/** The hits around a place that looks like one, or, where there is none, in the whole text. */
function placesIn(text: string, terms: readonly Asked[]): readonly Span[] {
  for (const { likely } of terms) {
    const places = placesAround(text, text.search(likely), terms);
    if (places.length > 0) return places;
  }
  // To cut a whole text into words takes many times as long as to look for the first of them.
  for (const { inAnyForm } of FOLDED_ALIKE.test(text) ? [] : terms) {
    const places = placesAround(text, text.search(inAnyForm()), terms);
    if (places.length > 0) return places;
  }
  return hitsIn(text, terms);
}

function placesAround(text: string, at: number, terms: readonly Asked[]): readonly Span[] {
  if (at === -1) return [];
  const from = gapBefore(text, Math.max(0, at - BEFORE));
  const places = hitsIn(text.slice(from, gapAfter(text, at + LOOK)), terms);
  return places.map(({ start, end }) => ({ start: start + from, end: end + from }));
}

function gapBefore(text: string, at: number): number {
  let gap = at;
  while (gap > 0 && !mayBeCut(text, gap)) gap -= 1;
  return gap;
}

function gapAfter(text: string, at: number): number {
  let gap = at;
  while (gap < text.length && !mayBeCut(text, gap)) gap += 1;
  return Math.min(gap, text.length);
}

function cut(field: Field, text: string, places: readonly Span[]): Snippet {
  const first = places[0] ?? { start: 0, end: 0 };
  const from = wordStart(text, Math.max(0, first.start - BEFORE), first.start);
  const to = wordStop(text, Math.min(text.length, first.end + AFTER), first.end);
  const lead = from > 0 ? '…' : '';
  const marks: Span[] = [];
  let done = from;
  for (const { start, end } of places) {
    if (start < done || end > to) continue;
    marks.push({ start: start - from + lead.length, end: end - from + lead.length });
    done = end;
  }
  const words = text.slice(from, to).replaceAll(/\s/gu, ' ');
  return { field, text: lead + words + (to < text.length ? '…' : ''), marks };
}

function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, limit).search(/\s/u);
  return space === -1 ? whole(text, at) : at + space + 1;
}

function wordStop(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const length = text.slice(limit, at).trimEnd().lastIndexOf(' ');
  return length <= 0 ? whole(text, at) : limit + length;
}

/** Never cuts a character of two code units in half. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
