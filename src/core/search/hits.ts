import type { Span } from '../text/span';
import { isAlone, tokenize } from './fold';
import { anyFormOf } from './letter-forms';
import type { Field, Query } from './query';
import { placesOf, wordsOf } from './scan';

/** What is asked of one field: the folded words of a term, and a pattern that finds where they may stand. */
export type Asked = {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  readonly likely: RegExp;
  /** The same with each letter in any form that folding makes one of: takes longer to look for. */
  readonly inAnyForm: () => RegExp;
  /** The words as one piece, where one of them is a character that is a word wherever it stands. */
  readonly plain: string | null;
};

/** What a query asks of one field, in its order; what is not to be there is left out. */
export function askedOf(query: Query, field: Field): readonly Asked[] {
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
            inAnyForm: once(() => anyFormPattern(words, isPrefix)),
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

function anyFormPattern(words: readonly string[], isPrefix: boolean): RegExp {
  const inside = words
    .map((word, at) => {
      const before = words[at - 1];
      if (before === undefined) return anyFormOf(word);
      const isApart = !isAlone(before) && !isAlone(word);
      return (isApart ? '[^\\p{L}\\p{N}]{1,9}' : gapOf(before, word)) + anyFormOf(word);
    })
    .join('');
  if (isAlone(words[0] ?? '')) return new RegExp(inside, 'iu');
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${inside}${isPrefix ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu');
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** What may stand between two words; beside a character of a script without spaces there is mostly nothing. */
function gapOf(before: string, word: string): string {
  return isAlone(before) || isAlone(word) ? '[^\\p{L}\\p{N}]{0,3}' : '[^a-z0-9]{0,9}';
}

/** Where the terms stand in a text, in order; two may overlap. */
export function hitsIn(text: string, terms: readonly Asked[]): readonly Span[] {
  const plain = FOLDED_ALIKE.test(text) ? likelyHits(text, terms) : plainHits(text, terms);
  if (plain.length > 0) return inOrder(plain);
  const tokens = tokenize(text);
  return inOrder(terms.flatMap(({ words, isPrefix }) => placesOf(tokens, words, isPrefix)));
}

function inOrder(places: readonly Span[]): readonly Span[] {
  return places.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A text in which no letter has another form than its own, but for its case. */
export const FOLDED_ALIKE = /^[\0-\u007F\u2010-\u201F\u2026]*$/u;

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

/** As many hits in one text as a person is shown. */
export const MOST_HITS = 10_000;

/** Where the words of a query stand in a text, in order, none over another, at most MOST_HITS; a person sees them lit. */
export function litHits(query: Query, text: string): readonly Span[] {
  const terms = askedOf(query, 'text');
  if (terms.length === 0) return [];
  const hits: Span[] = [];
  for (const { start, end } of hitsIn(text, terms)) {
    if (start >= (hits.at(-1)?.end ?? 0)) hits.push({ start, end });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}

/** The query for words that stand side by side and of which the last may go on, as a person types what they look for in a text. */
export function sideBySide(typed: string): Query {
  return typed.trim() === '' ? [] : [{ kind: 'prefix', isNot: false, field: null, text: typed }];
}
