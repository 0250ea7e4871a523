import type { KeptBase } from './kept';

/** That an article has a tag; several that say the same count as one. */
export type Tagging = KeptBase & { readonly articleId: string; readonly tagId: string };

/** The id of the record that says so: made of both, so that the same said twice is one record. */
export function taggingId(tagId: string, articleId: string): string {
  return `${tagId}_${articleId}`.slice(0, 80);
}
