import { expect, it } from 'vitest';
import { cellsOf } from './table-cells';

it('the cells of a row are told with where they begin', () => {
  expect(cellsOf('| Kesh | 7,400 |', 10)).toEqual([
    { text: 'Kesh', start: 12 },
    { text: '7,400', start: 19 },
    { text: '', start: 26 },
  ]);
  expect(cellsOf('Kesh\t\t9', 0).map(({ text }) => text)).toEqual(['Kesh', '', '9']);
  expect(cellsOf('Kesh has nine camps.', 0)).toEqual([]);
});
