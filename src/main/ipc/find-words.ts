import { itemAnchor } from '#core/library/item-anchor';
import type { ItemRecord } from '#core/library/item-place';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { itemLabel } from '#core/summary/item-label';
import type { Section } from '#core/summary/summary';
import { sliceOf } from '#core/text/span';

/** Where an item stands: its first words in the source, and its name for a step. */
type Found = Pick<ItemRecord, 'anchor' | 'quoted'> & { readonly label: string };

/**
 * The words an item of an article stands on. An item that a newer engine no longer finds keeps those of `earlier`, a record
 * made about it before.
 */
export async function findWords(
  store: Store,
  { articleId, section, itemId }: { readonly articleId: string; readonly section: Section; readonly itemId: string },
  earlier: Pick<ItemRecord, 'anchor' | 'quoted'> | undefined,
): Promise<Result<Found>> {
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const { article, summary } = read.value;
  const item = summary[section].find((candidate) => candidate.id === itemId);
  const anchor = item ? itemAnchor(item) : null;
  if (item && anchor) return ok({ anchor, quoted: sliceOf(article.text, anchor), label: itemLabel(section, item) });
  if (earlier) return ok({ anchor: earlier.anchor, quoted: earlier.quoted, label: earlier.quoted });
  return fail('not-found', 'This item is no longer part of the summary.');
}
