import { itemOfAddition } from '#core/library/addition';
import type { Addition } from '#core/library/addition';
import { itemAnchor } from '#core/library/item-anchor';
import type { ItemRecord } from '#core/library/item-place';
import { placesIn } from '#core/library/place';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { itemLabel } from '#core/summary/item-label';
import type { Section, SummaryItem } from '#core/summary/summary';
import { sliceOf } from '#core/text/span';

/** Where an item stands: its first words in the source, and its name for a step. */
type Found = Pick<ItemRecord, 'anchor' | 'quoted'> & { readonly label: string };

/**
 * The words an item of an article stands on, found by the engine or added by a person. An item that a newer engine no longer finds keeps those of `earlier`, a record
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
  const added = store.catalogue().kept.addition[itemId];
  const item =
    summary[section].find((candidate) => candidate.id === itemId) ??
    (added?.articleId === articleId && added.section === section ? addedItem(added, article.text) : undefined);
  const anchor = item ? itemAnchor(item) : null;
  if (item && anchor) return ok({ anchor, quoted: sliceOf(article.text, anchor), label: itemLabel(section, item) });
  if (earlier) return ok({ anchor: earlier.anchor, quoted: earlier.quoted, label: earlier.quoted });
  return fail('not-found', 'This item is no longer part of the summary.');
}

/** An item that a person added; undefined where its words are not certain any more. */
function addedItem(addition: Addition, text: string): SummaryItem | undefined {
  const span = placesIn(text)(addition.place);
  return span === null ? undefined : itemOfAddition(addition, text, span);
}
