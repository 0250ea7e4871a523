import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { withTableRows } from './pdf-tables';
import { runsOfPage } from './pdf-runs';
import type { PdfItem } from './pdf-runs';

type Words = { readonly text: string; readonly x: number; readonly y: number };

async function textOf(words: readonly Words[]): Promise<string> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const sheet = document.addPage([600, 800]);
  for (const { text, x, y } of words) sheet.drawText(text, { x, y, size: 10, font });
  const [piece] = (await readAll('a.pdf', await document.save())).pieces;
  return piece?.article?.text ?? `refused: ${piece?.message}`;
}

const ROWS = [
  [['Place'], ['What was', 'found there'], ['Boats']],
  [['Velmar'], ['The quay is shut since', 'the flood of March, and', 'the ferry does not run'], ['40']],
  [['Upper', 'Orsel'], ['Nothing'], ['7,400']],
];

/** The table, each cell drawn whole before the next; the cells of a row stand at its top, or in its middle. */
function table(isCentred: boolean): readonly Words[] {
  let top = 700;
  return ROWS.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length)) * 12;
    const words = row.flatMap((cell, column) => {
      const start = isCentred ? top - (height - cell.length * 12) / 2 : top;
      return cell.map((text, line) => ({ text, x: 50 + column * 160, y: start - line * 12 }));
    });
    top -= height + 10;
    return words;
  });
}

describe('a table without tags whose cells are of several lines', () => {
  it.each([false, true])('is read row by row, each row a line (cells in the middle: %s)', async (isCentred) => {
    const words = [
      { text: 'The region after the flood, as its council told in a report of many lines of text.', x: 50, y: 740 },
      ...table(isCentred),
      {
        text: 'The report was written by the council itself, and nobody else has seen the places since.',
        x: 50,
        y: 540,
      },
    ];
    expect(await textOf(words)).toBe(
      [
        'The region after the flood, as its council told in a report of many lines of text.',
        [
          'Place\tWhat was found there\tBoats',
          'Velmar\tThe quay is shut since the flood of March, and the ferry does not run\t40',
          'Upper Orsel\tNothing\t7,400',
        ].join('\n'),
        'The report was written by the council itself, and nobody else has seen the places since.',
      ].join('\n\n'),
    );
  });
});

describe('the lines of a page', () => {
  const item = fc
    .record({
      str: fc.constantFrom('Kesh', 'The council met on', ' ', '7,400', 'how the ferry could run again'),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 60 }).map((line) => line * 12),
      height: fc.constantFrom(6, 10, 18),
      hasEOL: fc.boolean(),
    })
    .map(({ str, x, y, height, hasEOL }): PdfItem => {
      const transform = [height, 0, 0, height, x, y];
      return { str, dir: 'ltr', transform, width: str.length * height * 0.5, height, fontName: 'f', hasEOL };
    });

  it('hold all letters of the page, whatever is taken for a table', () => {
    const letters = (runs: readonly (readonly PdfItem[])[]): string =>
      Array.from(
        runs
          .flat()
          .map(({ str }) => str.replaceAll(/\s/gu, ''))
          .join(''),
      )
        .sort()
        .join('');
    fc.assert(
      fc.property(fc.array(item, { maxLength: 80 }), (items) => {
        const runs = runsOfPage(items);
        expect(letters(withTableRows(runs))).toBe(letters(runs));
      }),
    );
  });
});
