import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { compareText } from '#core/text/compare';
import { livingArticles } from './read-input';

/** Which articles are meant: those of these ids, of the collections of this name, or both; all where neither is given. */
export type ArticleChoice = { readonly articles: readonly string[]; readonly collection: string | null };

/** An article as an export goes through them. */
export type ChosenArticle = { readonly id: string; readonly title: string };

/** The articles that are meant, in the order of their titles; an id or a collection that is not there is a failure. */
export function chooseArticles(
  store: Store,
  { articles, collection }: ArticleChoice,
): Result<readonly ChosenArticle[]> {
  const living = livingArticles(store.catalogue()).toSorted(
    (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  const unknown = articles.find((id) => !living.some((row) => row.id === id));
  if (unknown !== undefined) return fail('not-found', `There is no article “${unknown}” in this library.`);
  const isIn = collection === null ? null : inCollection(store, collection);
  if (isIn !== null && isIn.size === 0) {
    return fail('not-found', `There is no article in a collection “${collection}”.`);
  }
  const chosen = living.filter(({ id }) => (articles.length === 0 || articles.includes(id)) && (isIn?.has(id) ?? true));
  return chosen.length === 0 ? fail('not-found', 'There is no article to export.') : ok(chosen);
}

/** The articles of the collections of this name. */
function inCollection(store: Store, name: string): ReadonlySet<string> {
  const { collection, membership } = store.catalogue().kept;
  const isOfName = (id: string): boolean => collection[id]?.name === name;
  const members = Object.values(membership).filter(({ collectionId }) => isOfName(collectionId));
  return new Set(members.map(({ articleId }) => articleId));
}
