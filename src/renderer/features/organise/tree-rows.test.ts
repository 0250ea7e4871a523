import { expect, it } from 'vitest';
import { heirsOf, keyOfRow, rowAt, rowsOf } from './tree-rows';

const ROWS = [
  { key: 'tags', level: 1 },
  { key: 'aid', level: 2 },
  { key: 'war', level: 2 },
  { key: 'war/front', level: 3 },
  { key: 'water', level: 2 },
  { key: 'dates', level: 1 },
];

it('gives the focus of a row that went to the one below it of its level, then above, then to what it stood in', () => {
  expect(heirsOf('war', ROWS)[0]).toBe('water');
  expect(heirsOf('water', ROWS).slice(0, 2)).toEqual(['war', 'aid']);
  expect(heirsOf('war/front', ROWS)[0]).toBe('war');
  expect(heirsOf('dates', ROWS)[0]).toBe('tags');
  const only = ROWS.filter(({ key }) => key !== 'war' && key !== 'war/front' && key !== 'water');
  // What it stood in may go with it.
  expect(heirsOf('aid', only)).toEqual(['tags', 'dates']);
  expect(heirsOf('gone', ROWS)).toEqual([]);
});

it('finds rows and their keys from what lies in them', () => {
  const tree = document.createElement('div');
  tree.innerHTML = '<div role="row" data-key="tag:1"><button>x</button></div><div role="row" data-key="tag:2"></div>';
  expect(rowsOf(tree).map(keyOfRow)).toEqual(['tag:1', 'tag:2']);
  expect(keyOfRow(rowAt(tree.querySelector('button')))).toBe('tag:1');
  expect(rowAt(tree)).toBeNull();
});
