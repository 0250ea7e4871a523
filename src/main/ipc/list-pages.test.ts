import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import { keptDraft } from '#core/library/kept';
import type { ListPage } from '#shared/ipc/messages';
import { createListPages } from './list-pages';

function catalogueOf(size: number): Catalogue {
  const rows = Array.from({ length: size }, (_, index) => {
    const deletedAt = index % 7 === 3 ? '2024-05-07' : null;
    return { id: `A${index}`, importedAt: `2024-05-${10 + (index % 9)}`, deletedAt } as ArticleRow;
  });
  return { articles: Object.fromEntries(rows.map((row) => [row.id, row])), notes: {}, reviews: {}, kept: keptDraft() };
}

function readAll(pageAt: ReturnType<typeof createListPages>): readonly ArticleRow[] {
  const rows: ArticleRow[] = [];
  let page: ListPage = pageAt(null);
  for (;;) {
    rows.push(...(JSON.parse(page.rows ?? 'null') as ArticleRow[]));
    if (page.next === null) return rows;
    page = pageAt(page.next);
  }
}

describe('createListPages', () => {
  it('gives out every row once that is not deleted, newest import first, in libraries of any size', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 99, 100, 101, 115, 117, 118, 2_450, 2_452, 5_000), (size) => {
        const catalogue = catalogueOf(size);
        const wanted = Object.values(catalogue.articles).filter(({ deletedAt }) => deletedAt === null);
        const rows = readAll(createListPages(() => catalogue));
        expect(rows.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        const times = rows.map(({ importedAt }) => importedAt);
        expect(times).toEqual(times.toSorted().toReversed());
      }),
    );
  });

  it('goes on with a first page that was given out before', () => {
    const catalogue = catalogueOf(1_000);
    const first = createListPages(() => catalogue)(null);
    const pageAt = createListPages(() => catalogue);
    const { rows } = pageAt(first.next);
    const all = [first.rows, rows].flatMap((page) => JSON.parse(page ?? '[]') as ArticleRow[]);
    expect(all).toEqual(readAll(createListPages(() => catalogue)));
  });

  it('keeps to the list of its first page, and says so when another was begun', () => {
    let catalogue = catalogueOf(3_000);
    const pageAt = createListPages(() => catalogue);
    const { next } = pageAt(null);
    catalogue = catalogueOf(0);
    expect(JSON.parse(pageAt(next).rows ?? '')).toHaveLength(2_000);
    expect(pageAt(null)).toEqual({ rows: '[]', next: null });
    expect(pageAt(next)).toEqual({ rows: null, next: null });
  });
});
