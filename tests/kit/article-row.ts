import type { ArticleRow } from '../../src/core/library/catalogue';

/** A row of the list of articles with these values, the others being of no matter. */
export function articleRow(some: Partial<ArticleRow> & Pick<ArticleRow, 'id' | 'importedAt'>): ArticleRow {
  return {
    file: `0a/${some.id}-0123456789abcdef.json`,
    sha256: '0'.repeat(64),
    title: '',
    titleDerived: false,
    publishedOn: null,
    outlet: null,
    place: null,
    language: 'en',
    words: 3,
    fileName: 'x.txt',
    isSample: false,
    deletedAt: null,
    ...some,
  };
}
