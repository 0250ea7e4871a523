import { expect, it } from 'vitest';
import { sheetRow, xlsx } from '../../../../tests/kit/office-files';
import { readAll } from '../../../../tests/kit/read-all';
import { sheetWords } from './sheet-words';

const LIMITS = { limits: { fileBytes: 1024 * 1024 } };
const LONG = 'It rained all day. '.repeat(40_000);

it('a row of one long string named by many cells is too large, and is never put together', () => {
  const row = { number: 1, cells: Array.from({ length: 5000 }, () => LONG) };
  const sheet = { name: 'A', isHidden: false, rows: [row], hiddenRows: 0, hiddenColumns: 0, hasComments: false };
  // Put together it would be longer than a string can be.
  expect(sheetWords(sheet, 1024 * 1024)).toBeNull();
});

it('a sheet and a row of a table that are too large are told as that, and the other rows are read', async () => {
  const strings = [`<t>${LONG}</t>`];
  const plain = xlsx([{ name: 'A', rows: sheetRow(1, ['Town', 0, 0, 0]) }], { strings });
  const { pieces } = await readAll('book.xlsx', plain, LIMITS);
  expect(pieces.map(({ code, message }) => [code, message])).toEqual([
    ['too-large', 'A is more than 1 MB; that is the limit.'],
  ]);
  const words = 'The ferry left the quay of Velmar at seven.';
  const rows = sheetRow(1, ['Title', 'Text', 'More']) + sheetRow(2, ['One', 0, 0]) + sheetRow(3, ['Two', words]);
  const table = await readAll('book.xlsx', xlsx([{ name: 'A', rows }], { strings }), LIMITS);
  expect(table.pieces.map(({ where, message }) => [where, message])).toEqual([
    ['A › row 2', 'Row 2 of book.xlsx is more than 1 MB; that is the limit.'],
    ['A › row 3', ''],
  ]);
});
