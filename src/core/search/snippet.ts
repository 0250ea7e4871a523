import type { Span } from '../text/span';
import { isAlone, mayBeCut, tokenize } from './fold';
import { FIELDS } from './query';
import type { Field, Query } from './query';
import { placesOf, wordsOf } from './scan';
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

/** What is asked of one field: the folded words of a term, and a pattern that finds where they may stand. */
type Asked = {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly likely: RegExp;
  /** The words as one piece, where one of them is a character that is a word wherever it stands. */
  readonly plain: string | null;
};

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

function askedOf(query: Query, field: Field): readonly Asked[] {
  return query.flatMap((term) => {
    if (term.kind === 'date' || term.kind === 'language' || term.isNot) return [];
    if (term.field !== null && term.field !== field) return [];
    const words = wordsOf(term);
    const isPrefix = term.kind === 'prefix';
    return words.length === 0
      ? []
      : [
          {
            words,
            isPrefix,
            likely: patternOf(words, isPrefix),
            plain: words.some(isAlone) && !isPrefix ? words.join('') : null,
          },
        ];
  });
}

/** Only where to look first, so it may be wrong either way; a folded word holds letters and digits only. */
function patternOf(words: readonly string[], isPrefix: boolean): RegExp {
  const inside = words.map((word, at) => (at === 0 ? '' : gapOf(words[at - 1] ?? '', word)) + word).join('');
  // Nothing can stand against a character that is a word by itself.
  if (isAlone(words[0] ?? '')) return new RegExp(inside, 'gu');
  return new RegExp(`(?<![a-z0-9])${inside}${isPrefix ? '[a-z0-9]*' : '(?![a-z0-9])'}`, 'giu');
}

/** What may stand between two words; beside a character of a script without spaces there is mostly nothing. */
function gapOf(before: string, word: string): string {
  return isAlone(before) || isAlone(word) ? '[^\\p{L}\\p{N}]{0,3}' : '[^a-z0-9]{0,9}';
}

/** The hits around a place that looks like one, or, where there is none, in the whole text. */
function placesIn(text: string, terms: readonly Asked[]): readonly Span[] {
  for (const { likely } of terms) {
    const at = text.search(likely);
    if (at === -1) continue;
    const from = gapBefore(text, Math.max(0, at - BEFORE));
    const places = hitsIn(text.slice(from, gapAfter(text, at + LOOK)), terms);
    if (places.length > 0) return places.map(({ start, end }) => ({ start: start + from, end: end + from }));
  }
  return hitsIn(text, terms);
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

function hitsIn(text: string, terms: readonly Asked[]): readonly Span[] {
  const plain = FOLDED_ALIKE.test(text) ? likelyHits(text, terms) : plainHits(text, terms);
  if (plain.length > 0) return inOrder(plain);
  const tokens = tokenize(text);
  return inOrder(terms.flatMap(({ words, isPrefix }) => placesOf(tokens, words, isPrefix)));
}

function inOrder(places: readonly Span[]): readonly Span[] {
  return places.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A text in which no letter has another form than its own, but for its case. */
const FOLDED_ALIKE = /^[\0-\u007F\u2010-\u201F\u2026]*$/u;

/** The hits in such a text: there the pattern is right. To cut a text into words takes several times as long. */
function likelyHits(text: string, terms: readonly Asked[]): readonly Span[] {
  return terms.flatMap(({ likely }) =>
    [...text.matchAll(likely)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

/** Where all terms hold characters without spaces: the places where they stand as they were typed. To cut a text into words takes ten times as long. */
function plainHits(text: string, terms: readonly Asked[]): readonly Span[] {
  const places: Span[] = [];
  for (const { plain } of terms) {
    if (plain === null) return [];
    for (let at = text.indexOf(plain); at !== -1; at = text.indexOf(plain, at + plain.length)) {
      const end = at + plain.length;
      if (isWordEnd(text, at - 1, at) && isWordEnd(text, end, end - 1)) places.push({ start: at, end });
    }
  }
  return places;
}

/** Whether a word surely ends between two characters that stand side by side; what is not plain is left to the cutting into words. */
function isWordEnd(text: string, outside: number, inside: number): boolean {
  return isAlone(text.charAt(inside)) || /^(?:[^a-z0-9\P{ASCII}]|\p{Script=Han})?$/iu.test(text.charAt(outside));
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
