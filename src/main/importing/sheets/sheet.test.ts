import { expect, it } from 'vitest';
import { ods } from '../../../../tests/kit/office-files';
import { readAll } from '../../../../tests/kit/read-all';
import { MOST_COLUMNS, SheetBuilder } from './sheet';

const TOO_MANY = /more than 5000000 cells/u;
const NO_NOTE = { isHidden: false, hasComments: false };

it('a row that would take more cells than are left is refused before anything is put into it', () => {
  const left = { cells: 10 };
  const builder = new SheetBuilder(left);
  expect(() => builder.add(1, new Map([[MOST_COLUMNS - 1, 'x']]), false)).toThrow(TOO_MANY);
  expect(builder.sheet('A', NO_NOTE).rows).toEqual([]);
});

it('cells past the last column are not read, however far they stand', () => {
  const builder = new SheetBuilder({ cells: 10 });
  const cells = new Map([
    [0, 'a'],
    [MOST_COLUMNS, 'b'],
    [Number.MAX_SAFE_INTEGER - 1, 'c'],
  ]);
  builder.add(1, cells, false);
  expect(builder.sheet('A', NO_NOTE).rows).toEqual([{ number: 1, cells: ['a'] }]);
});

it('hidden rows and hidden cells count as others do, and so do columns that are hidden over and over', () => {
  const rows = new SheetBuilder({ cells: 3 });
  const two = new Map([
    [0, 'a'],
    [1, 'b'],
  ]);
  rows.add(1, two, true);
  expect(() => rows.add(2, two, true)).toThrow(TOO_MANY);

  const columns = new SheetBuilder({ cells: 3 });
  columns.hideColumns(1, Number.MAX_SAFE_INTEGER);
  columns.add(1, two, false);
  expect(columns.sheet('A', NO_NOTE)).toMatchObject({ rows: [{ cells: ['a'] }], hiddenColumns: 1 });
  expect(() => columns.add(2, two, false)).toThrow(TOO_MANY);
  expect(() => new SheetBuilder({ cells: 3 }).hideColumns(0, MOST_COLUMNS)).not.toThrow();
  expect(() => columns.hideColumns(0, MOST_COLUMNS)).toThrow(TOO_MANY);
});

it('a cell of a spreadsheet that says it stands at the end of the world costs no memory', async () => {
  const cell = '<table:table-cell><text:p>Ferry</text:p></table:table-cell>';
  const far = '<table:table-cell table:number-columns-repeated="9007199254740990"/>';
  const table = `<table:table table:name="A"><table:table-column table:visibility="collapse" table:number-columns-repeated="1"/><table:table-column table:number-columns-repeated="900000000000"/><table:table-row>${cell}${cell}${far}${cell}</table:table-row></table:table>`;
  const { pieces } = await readAll('a.ods', ods(table));
  expect(pieces.map(({ article }) => article?.text ?? null)).toEqual(['Ferry']);
});
