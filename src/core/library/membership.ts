import type { KeptBase } from './kept';

/** That an article is in a collection; the articles of one stand in the order of `position`, then of `id`. */
export type Membership = KeptBase & {
  readonly articleId: string;
  readonly collectionId: string;
  readonly position: number;
};

/** The id of the record that says so: made of both, so that the same said twice is one record. */
export function membershipId(collectionId: string, articleId: string): string {
  return `${collectionId}_${articleId}`.slice(0, 80);
}
