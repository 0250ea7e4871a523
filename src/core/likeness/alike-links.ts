import type { ArticleRow } from '../library/catalogue';
import { byImport } from '../library/list-order';
import type { RowIndex } from '../library/row-index';

/** An article that another is like, seen from that other: which it is, and the share of what they have in common. */
export type AlikeLink = {
  readonly row: ArticleRow;
  /** The same words in another file, nearly the same, or what the same file said before or after. */
  readonly kind: 'same-text' | 'near' | 'earlier' | 'later';
  readonly share: number;
};

/**
 * The articles that this one is like, in both directions: those it was like when it came, and those that came later and are like
 * it; the likest first. Articles that are not in the list are left out.
 */
export function alikeLinks({ rowOf, likeTo }: RowIndex, articleId: string): readonly AlikeLink[] {
  const links = new Map<string, AlikeLink>();
  for (const { id, kind, share } of rowOf(articleId)?.alike ?? []) {
    const row = rowOf(id);
    if (row && id !== articleId) links.set(id, { row, kind: kind === 'changed' ? 'earlier' : kind, share });
  }
  for (const row of likeTo(articleId)) {
    const later = row.alike?.find(({ id }) => id === articleId);
    if (!later || row.id === articleId || links.has(row.id)) continue;
    links.set(row.id, { row, kind: later.kind === 'changed' ? 'later' : later.kind, share: later.share });
  }
  return [...links.values()].sort((a, b) => b.share - a.share || byImport(a.row, b.row));
}
