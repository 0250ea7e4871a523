import { noteTitle } from '../library/note-links';
import { tokenize } from './fold';
import type { Token } from './fold';
import { createWordShelves } from './known-words';
import type { KnownWords, WordShelves } from './known-words';
import { FIELDS } from './query';
import type { Field, Query } from './query';
import { matches } from './scan';
import type { SearchDocument } from './scan';
import { snippetsOf } from './snippet';
import type { Snippet } from './snippet';

/** A note of the library as a whole, as search looks into it. */
export type SearchedNote = { readonly id: string; readonly markdown: string };

/** A note of the library in which a search found something: what it is called, and the words around the first hit. */
export type NoteHit = { readonly noteId: string; readonly title: string; readonly snippet: Snippet | null };

/** The search in the notes of the library: they are few, so that going through them is quicker than an index. */
export type NotesScan = {
  /** Takes these notes in place of those before. */
  readonly put: (notes: readonly SearchedNote[]) => void;
  /** The first notes that meet the query in their order; none for a query that asks for no words of a note. */
  readonly search: (query: Query, limit: number) => readonly NoteHit[];
  /** The words of these notes. */
  readonly words: KnownWords;
};

const NO_FIELDS = Object.fromEntries(FIELDS.map((field) => [field, []])) as unknown as Readonly<
  Record<Field, readonly string[]>
>;

/** A search over no notes yet. */
export function createNotesScan(): NotesScan {
  let documents: readonly SearchDocument[] = [];
  let known = new Map<string, readonly Token[]>();
  let words: NoteWords | null = null;

  /** A text is cut into words once, for every letter that is typed asks for them again. */
  function tokensOf(text: string): readonly Token[] {
    const tokens = known.get(text) ?? tokenize(text);
    known.set(text, tokens);
    return tokens;
  }

  return {
    put: (notes) => {
      words = null;
      known = new Map(notes.flatMap(({ markdown }) => [[markdown, known.get(markdown)] as const]).filter(isKnown));
      documents = notes.map(({ id, markdown }) => ({
        id,
        language: '',
        publishedOn: null,
        fields: { ...NO_FIELDS, note: [markdown] },
      }));
    },
    search: (query, limit) => {
      if (!asksForNotes(query)) return [];
      const snippetOf = snippetsOf(query);
      return documents
        .filter((document) => matches(query, document, tokensOf))
        .slice(0, limit)
        .map((document) => ({
          noteId: document.id,
          title: noteTitle(document.fields.note[0] ?? ''),
          snippet: snippetOf(document),
        }));
    },
    words: {
      near: (word, most) => (words ??= wordsOf(documents, tokensOf)).shelves.near(word, most),
      count: (word, { field = null, isPrefix = false } = {}) => {
        if (field !== null && field !== 'note') return 0;
        const { notes } = (words ??= wordsOf(documents, tokensOf));
        if (!isPrefix) return notes.get(word) ?? 0;
        return [...notes].reduce((sum, [each, count]) => (each.startsWith(word) ? sum + count : sum), 0);
      },
    },
  };
}

/** How many notes hold each word. */
type NoteWords = { readonly notes: ReadonlyMap<string, number>; readonly shelves: WordShelves };

function wordsOf(documents: readonly SearchDocument[], tokensOf: (text: string) => readonly Token[]): NoteWords {
  const notes = new Map<string, number>();
  const shelves = createWordShelves();
  for (const { fields } of documents) {
    for (const word of new Set(fields.note.flatMap(tokensOf).map(({ text }) => text))) {
      if (!notes.has(word)) shelves.put(word);
      notes.set(word, (notes.get(word) ?? 0) + 1);
    }
  }
  return { notes, shelves };
}

function asksForNotes(query: Query): boolean {
  return query.some(
    (term) =>
      term.kind !== 'date' && term.kind !== 'language' && !term.isNot && (term.field === null || term.field === 'note'),
  );
}

function isKnown(entry: readonly [string, readonly Token[] | undefined]): entry is readonly [string, readonly Token[]] {
  return entry[1] !== undefined;
}
