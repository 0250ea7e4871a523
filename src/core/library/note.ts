/** A note in Markdown beside one article; times are ISO 8601. */
export type Note = {
  readonly id: string;
  readonly articleId: string;
  readonly markdown: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};
