import type { ReviewProgress } from '../library/review-progress';
import { isInRange } from './dates';
import { tokenize } from './fold';
import type { Token } from './fold';
import type { Names } from './name-counts';
import { FIELDS } from './query';
import type { Field, Query, WordsTerm } from './query';

/** What is searched of one article: the texts of each field, its language and its date (EDTF). */
export type SearchDocument = {
  readonly id: string;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  /** How far its review is; absent where nothing is known of it. */
  readonly progress?: ReviewProgress;
  /** The people and organisations that can be chosen; absent where there are none. */
  readonly names?: Names;
};

/** Whether the article meets every term, by going through all its words: what the index must answer too. A text's words may be known: `tokensOf`. */
export function matches(
  query: Query,
  document: SearchDocument,
  tokensOf: (text: string) => readonly Token[] = tokenize,
): boolean {
  return query.every((term) => {
    if (term.kind === 'date') return isInRange(document.publishedOn, term.range) !== term.isNot;
    if (term.kind === 'language') return (languageOf(document.language) === term.language) !== term.isNot;
    const wanted = wordsOf(term);
    if (wanted.length === 0) return true;
    const fields = term.field === null ? FIELDS : [term.field];
    const isHeld = fields.some((field) =>
      document.fields[field].some((text) => placesOf(tokensOf(text), wanted, term.kind === 'prefix').length > 0),
    );
    return isHeld !== term.isNot;
  });
}

/** The folded words of a term in order; none when it holds only signs, and then it asks for nothing. */
export function wordsOf(term: WordsTerm): readonly string[] {
  return tokenize(term.text).map(({ text }) => text);
}

/** The language without its region, as `lang:` compares it. */
export function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Where the words stand side by side; with `isOpen` the last of them may be only the beginning of a word. */
export function placesOf(
  tokens: readonly Token[],
  words: readonly string[],
  isOpen: boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const places = [];
  const opening = words.length === 1 && isOpen ? null : words[0];
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (opening !== null && tokens[at]?.text !== opening) continue;
    const isHere = words.every((word, index) => {
      const text = tokens[at + index]?.text ?? '';
      return isOpen && index === words.length - 1 ? text.startsWith(word) : text === word;
    });
    const first = tokens[at];
    const last = tokens[at + words.length - 1];
    if (isHere && first && last) places.push({ start: first.start, end: last.end });
  }
  return places;
}
