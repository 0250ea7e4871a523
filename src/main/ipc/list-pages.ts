import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import { byImport } from '#core/library/list-order';
import type { ListPage } from '#shared/ipc/messages';

/** The first page fills the window at once; the others are of a size that holds neither process up for 20 ms. */
const FIRST = 100;
const OTHERS = 2_000;

/** Gives out the list of a library page by page, as it was when its first page was asked for; deleted articles are not in it. */
export function createListPages(catalogue: () => Catalogue): (place: ListPage['next']) => ListPage {
  let number = 0;
  let rows: readonly ArticleRow[] = [];
  return (place) => {
    // A glance of the library has given out its first page before it was open.
    if (place === null || (number === 0 && place.list === 1)) {
      number += 1;
      rows = listedRows(catalogue());
    }
    if (place !== null && place.list !== number) return { rows: null, next: null };
    const from = place?.from ?? 0;
    const to = from + (place === null ? FIRST : OTHERS);
    const text = JSON.stringify(rows.slice(from, to));
    const isLast = to >= rows.length;
    if (isLast) rows = [];
    return { rows: text, next: isLast ? null : { list: number, from: to } };
  };
}

/** The rows of all articles that are not deleted, newest import first. */
export function listedRows({ articles }: Catalogue): readonly ArticleRow[] {
  return Object.values(articles)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort(byImport);
}
