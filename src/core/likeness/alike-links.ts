import type { ArticleRow } from '../library/catalogue';

/** An article that another is like, seen from that other: which it is, and the share of what they have in common. */
export type AlikeLink = {
  readonly row: ArticleRow;
  /** The same words in another file, nearly the same, or what the same file said before or after. */
  readonly kind: 'same-text' | 'near' | 'earlier' | 'later';
  readonly share: number;
};

/**
 * The articles that this one is like, in both directions: those it was like when it came, and those that came later and are like
 * it; the likest first. Articles that are not among the rows are left out.
 */
export function alikeLinks(rows: readonly ArticleRow[], articleId: string): readonly AlikeLink[] {
  const own = rows.find(({ id }) => id === articleId);
  const ownLinks = new Map(own?.alike?.map((link) => [link.id, link]));
  const links: AlikeLink[] = [];
  for (const row of rows) {
    if (row.id === articleId) continue;
    const earlier = ownLinks.get(row.id);
    const later = earlier ? undefined : row.alike?.find(({ id }) => id === articleId);
    if (earlier) links.push({ row, kind: earlier.kind === 'changed' ? 'earlier' : earlier.kind, share: earlier.share });
    else if (later) links.push({ row, kind: later.kind === 'changed' ? 'later' : later.kind, share: later.share });
  }
  return links.sort((a, b) => b.share - a.share);
}
