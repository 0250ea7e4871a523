import type { Place } from './place';

/** A note in Markdown beside one article, or on some words of it (`place`); times are ISO 8601. */
export type Note = {
  readonly id: string;
  readonly articleId: string;
  readonly markdown: string;
  readonly place?: Place;
  readonly createdAt: string;
  readonly updatedAt: string;
};
