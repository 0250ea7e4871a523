import { expect, it } from 'vitest';
import type { AlikeArticle, ArticleRow } from '../library/catalogue';
import { createRowIndexes } from '../library/row-index';
import { alikeLinks } from './alike-links';

const row = (id: string, alike?: readonly AlikeArticle[]): ArticleRow => ({
  id,
  file: '',
  sha256: '',
  title: id,
  titleDerived: false,
  publishedOn: null,
  outlet: null,
  place: null,
  language: 'en',
  words: 1,
  fileName: `${id}.txt`,
  importedAt: '',
  isSample: false,
  deletedAt: null,
  ...(alike ? { alike } : {}),
});

it('links articles both ways, the likest first, and leaves out what is gone', () => {
  const rows = [
    row('first'),
    row('second', [
      { id: 'first', kind: 'changed', share: 0.7 },
      { id: 'gone', kind: 'near', share: 0.9 },
    ]),
    row('third', [
      { id: 'second', kind: 'same-text', share: 1 },
      { id: 'first', kind: 'near', share: 0.6 },
    ]),
  ];
  const indexes = createRowIndexes();
  indexes.note(rows);
  const told = (id: string) =>
    alikeLinks(indexes.of(rows), id).map(({ row: other, kind, share }) => [other.id, kind, share]);
  expect(told('first')).toEqual([
    ['second', 'later', 0.7],
    ['third', 'near', 0.6],
  ]);
  expect(told('second')).toEqual([
    ['third', 'same-text', 1],
    ['first', 'earlier', 0.7],
  ]);
  expect(told('nobody')).toEqual([]);
});
