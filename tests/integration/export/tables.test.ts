import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { exportView } from '#core/export/export-view';
import { tablesOf } from '#core/export/tables';
import { joinParts } from '../../../src/main/forms/join-parts';
import { makeParts } from '../../../src/main/forms/make-parts';
import { exportInput } from '../../kit/export-input';

/** The kinds of fact, and highlights; each is a file. */
const KINDS = 'people organisations places timeline quotes figures key-points dates topics highlights'.split(' ');

/** What a spreadsheet would run if it stood at the start of a cell. */
const RUNS = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/u;
const DEFUSED = /^'(?:[\s\0']*[=+\-@＝＋－＠]|'*[\t\r])/u;

it('comes back from tables cell for cell, and no cell of text is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(exportInput, { minLength: 1, maxLength: 3 }), async (inputs) => {
      const files = joinParts('csv', await Promise.all(inputs.map((input) => makeParts('csv', input))));
      const tables = inputs.map((input) => tablesOf(exportView(input)));
      expect(files.map(({ name }) => name)).toEqual(KINDS);
      for (const table of tables[0]?.slice(0, -1) ?? [])
        expect(table.rows[0]).toEqual(expect.arrayContaining(['by', 'at']));
      for (const [index, { bytes }] of files.entries()) {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        const rows = data.slice(0, -1);
        const [head = []] = tables[0]?.[index]?.rows ?? [];
        const wanted = [head, ...tables.flatMap((own) => own[index]?.rows.slice(1) ?? [])];
        for (const [at, row] of rows.entries())
          for (const [column, cell] of row.entries())
            if (typeof wanted[at]?.[column] === 'string') expect(cell).not.toMatch(RUNS);
        const read = rows.map((row) => row.map((cell) => (DEFUSED.test(cell) ? cell.slice(1) : cell)));
        expect(read).toEqual(wanted.map((row) => row.map((cell) => (cell === null ? '' : `${cell}`))));
      }
    }),
    { numRuns: 50 },
  );
});
