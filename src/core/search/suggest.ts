import { editDistance } from './edit-distance';
import type { KnownWords } from './known-words';
import { printQuery } from './query';
import type { Field, Query, Term } from './query';
import { wordsOf } from './scan';

const MOST_EDITS = 2;
/** A shorter word is near to too many others. */
const SHORTEST = 4;
/** In a long text that was pasted, so many words are looked for: each takes as long as a search. */
const MOST_SOUGHT_FOR = 8;
/** Of words that are equally near, the one that most texts hold is offered; more than this are not compared. */
const MOST_COMPARED = 20;
/** A word that begins those of more texts than this is only not finished. */
const MOST_BEGUN = 20;
/** An unfinished word is taken for a typing error where so many times as many texts hold a near one. */
const TIMES_BEGUN = 3;

/**
 * The query with each word that no text holds replaced by the nearest that one does; null when there is none. Words that
 * are not to be there, and beginnings, stay. The last word while it is typed may only not be finished: see TIMES_BEGUN.
 */
export function suggest(query: Query, known: readonly KnownWords[]): string | null {
  let isChanged = false;
  let soughtFor = 0;
  const asked = query.map((term): Term => {
    if (term.kind === 'date' || term.kind === 'language' || term.isNot) return term;
    const isTyped = term.isTyped === true;
    if (term.kind === 'prefix' && !isTyped) return term;
    const words = wordsOf(term);
    const meant = words.map((word, at) => {
      const isOpen = isTyped && at === words.length - 1;
      if (soughtFor >= MOST_SOUGHT_FOR || !isMistyped(known, word)) return word;
      soughtFor += 1;
      return nearest(known, word, { field: term.field, isOpen }) ?? word;
    });
    if (meant.every((word, at) => word === words[at])) return term;
    isChanged = true;
    const kind = term.kind === 'phrase' || meant.length > 1 ? 'phrase' : 'word';
    return { kind, isNot: false, field: term.field, text: meant.join(' ') };
  });
  return isChanged ? printQuery(asked) : null;
}

function isMistyped(known: readonly KnownWords[], word: string): boolean {
  return word.length >= SHORTEST && known.every(({ count }) => count(word, { most: 1 }) === 0);
}

type Asked = { readonly field: Field | null; readonly isOpen: boolean };

function nearest(known: readonly KnownWords[], word: string, { field, isOpen }: Asked): string | null {
  const begun = isOpen ? total(known, ({ count }) => count(word, { isPrefix: true, most: MOST_BEGUN + 1 })) : 0;
  if (begun > MOST_BEGUN) return null;
  const mostEdits = begun > 0 ? 1 : MOST_EDITS;
  const near = [...new Set(known.flatMap((words) => words.near(word, mostEdits)))]
    .filter((term) => begun === 0 || !(term.startsWith(word) || word.startsWith(term)))
    .map((term) => ({ term, edits: editDistance(word, term, mostEdits) }));
  for (let wanted = 1; wanted <= mostEdits; wanted += 1) {
    // A word stays known when the last text with it is gone, so each is looked up.
    const held = near
      .filter(({ edits }) => edits === wanted)
      .slice(0, MOST_COMPARED)
      .map(({ term }) => ({ term, count: total(known, ({ count }) => count(term, { field })) }))
      .filter(({ count }) => count > begun * TIMES_BEGUN)
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    if (held[0]) return held[0].term;
  }
  return null;
}

function total(known: readonly KnownWords[], countOf: (words: KnownWords) => number): number {
  return known.reduce((sum, words) => sum + countOf(words), 0);
}
