import type { Span } from '../text/span';
import { tokenize } from './fold';
import { FIELDS } from './query';
import type { Field, Query } from './query';
import { placesOf, wordsOf } from './scan';
import type { SearchDocument } from './scan';

/** A piece of a text around the first hit; `marks` are offsets into `text`. */
export type Snippet = { readonly field: Field; readonly text: string; readonly marks: readonly Span[] };

const BEFORE = 36;
const AFTER = 120;

/** The words of a person first, then the source; the title stands above the snippet anyway. */
const ORDER: readonly Field[] = [
  'note',
  'text',
  ...FIELDS.filter((field) => !/^(?:note|text|title)$/u.test(field)),
  'title',
];

/** The piece of the article that shows best why it was found; null when only a date or a language was asked for. */
export function snippetOf(query: Query, document: SearchDocument): Snippet | null {
  for (const field of ORDER) {
    for (const text of document.fields[field]) {
      const places = placesIn(query, field, text);
      if (places.length > 0) return cut(field, text, places);
    }
  }
  return null;
}

function placesIn(query: Query, field: Field, text: string): readonly Span[] {
  const tokens = tokenize(text);
  const places = query.flatMap((term) => {
    if (term.kind === 'date' || term.kind === 'language' || term.isNot) return [];
    if (term.field !== null && term.field !== field) return [];
    const words = wordsOf(term);
    return words.length === 0 ? [] : placesOf(tokens, words, term.kind === 'prefix');
  });
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
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
