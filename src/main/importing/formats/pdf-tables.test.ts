import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { withPairs } from './pdf-pairs';
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

const PAIRS = [
  [['Term'], ['What it means', 'on this coast']],
  [['Slack water'], ['The time at which the tide', 'turns, and nothing moves']],
  [['Spring', 'tide'], ['The highest']],
  [['Berth'], ['A place at a quay that a', 'ship may lie at for a', 'night or longer']],
];
const LINES = PAIRS.map((row) => row.map((cell) => cell.join(' ')).join('\t')).join('\n');
const ABOVE = {
  text: 'The words of the harbour, as its council wrote them down for those who are new.',
  x: 50,
  y: 740,
};
const BELOW = {
  text: 'Whoever needs more of them may ask at the office on the quay, at any time of day.',
  x: 50,
  y: 480,
};

describe('a table of two columns without tags', () => {
  const rows = (): readonly (readonly Words[])[] => {
    let top = 700;
    return PAIRS.map((row) => {
      const words = row.flatMap((cell, column) =>
        cell.map((text, line) => ({ text, x: 50 + column * 160, y: top - line * 12 })),
      );
      top -= Math.max(...row.map((cell) => cell.length)) * 12 + 10;
      return words;
    });
  };

  it('that is drawn cell by cell is read row by row', async () => {
    const text = await textOf([ABOVE, ...rows().flat(), BELOW]);
    expect(text).toBe([ABOVE.text, LINES, BELOW.text].join('\n\n'));
  });

  it('that is drawn column by column is read row by row', async () => {
    const labels = ['Slack water', 'Spring tide', 'Berth', 'Mooring', 'Leeway'];
    const values = ['the tide turns', 'the highest one', 'a place at a quay', 'a rope', 'a drift aside'];
    const left = labels.map((text, line) => ({ text, x: 50, y: 700 - line * 20 }));
    const right = values.map((text, line) => ({ text, x: 210, y: 700 - line * 20 }));
    const text = await textOf([ABOVE, ...left, ...right, BELOW]);
    const lines = labels.map((label, line) => `${label}\t${values[line]}`).join('\n');
    expect(text).toBe([ABOVE.text, lines, BELOW.text].join('\n\n'));
  });
});

describe('two columns of running text', () => {
  const column = (words: string, x: number, top: number): readonly Words[] =>
    Array.from({ length: 6 }, (_, line) => ({ text: `${words} ${line + 1} of the ferry on`, x, y: top - line * 12 }));
  const textBy = (words: string): string =>
    Array.from({ length: 6 }, (_, line) => `${words} ${line + 1} of the ferry on`).join(' ');

  it('that are drawn one after the other stay columns', async () => {
    const text = await textOf([...column('on the left is line', 50, 700), ...column('on the right is line', 320, 700)]);
    expect(text).toBe(`${textBy('on the left is line')} ${textBy('on the right is line')}`);
  });

  it('that are drawn band by band stay columns, with no tabs in their sentences', async () => {
    const bands = [700, 600, 500].flatMap((top, band) => [
      ...column(`left of band ${band} is line`, 50, top),
      ...column(`right of band ${band} is line`, 320, top),
    ]);
    const text = await textOf(bands);
    expect(text).not.toContain('\t');
    for (const band of [0, 1, 2]) {
      expect(text).toContain(textBy(`left of band ${band} is line`));
      expect(text).toContain(textBy(`right of band ${band} is line`));
    }
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
        expect(letters(withTableRows(withPairs(runs)))).toBe(letters(runs));
      }),
    );
  });
});
