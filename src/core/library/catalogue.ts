import { keptDraft } from './kept';
import type { Kept, KeptDraft } from './kept';
import type { Note } from './note';
import type { Review } from './review';

/** What the library list shows of an article without reading its file; `file` names the version under articles/. */
export type ArticleRow = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
  readonly titleDerived: boolean;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  readonly language: string;
  readonly words: number;
  readonly fileName: string;
  readonly importedAt: string;
  readonly isSample: boolean;
  readonly deletedAt: string | null;
  /** The articles that this one was like when it was imported; each is linked to the other by it. */
  readonly alike?: readonly AlikeArticle[];
};

/** An article that another is like: of the same words in another file, nearly the same, or an earlier version of the file. */
export type AlikeArticle = {
  readonly id: string;
  readonly kind: 'same-text' | 'near' | 'changed';
  /** The share of what they have in common, from 0 to 1. */
  readonly share: number;
};

/** Everything the library keeps in memory: one row an article, all notes, all reviews (keyed `articleId/itemId`), all kept records. */
export type Catalogue = {
  readonly articles: Readonly<Record<string, ArticleRow>>;
  readonly notes: Readonly<Record<string, Note>>;
  readonly reviews: Readonly<Record<string, Review>>;
  readonly kept: Kept;
};

/** A catalogue with nothing in it. */
export const EMPTY_CATALOGUE: Catalogue = { articles: {}, notes: {}, reviews: {}, kept: keptDraft() };

/** A catalogue that its one owner may change in place, so that a change costs the same however large the library is. */
export type CatalogueDraft = {
  readonly articles: Record<string, ArticleRow>;
  readonly notes: Record<string, Note>;
  readonly reviews: Record<string, Review>;
  readonly kept: KeptDraft;
};

/** A new draft holding what the given catalogue holds; its records have no prototype, so that any id is only an id. */
export function draftOf(catalogue: Partial<Catalogue> = {}): CatalogueDraft {
  return {
    articles: bare(catalogue.articles),
    notes: bare(catalogue.notes),
    reviews: bare(catalogue.reviews),
    kept: keptDraft(catalogue.kept),
  };
}

function bare<T>(records: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, records);
}
