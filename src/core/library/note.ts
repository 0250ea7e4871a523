import type { Place } from './place';

/** A note in Markdown beside one article, on some words of it (`place`), or of the library as a whole (no article); times are ISO 8601. */
export type Note = {
  readonly id: string;
  readonly articleId: string | null;
  readonly markdown: string;
  readonly place?: Place;
  readonly createdAt: string;
  readonly updatedAt: string;
};
