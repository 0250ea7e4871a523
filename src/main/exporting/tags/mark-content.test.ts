import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkColour } from '#core/report/tags';
import { markContent } from './mark-content';
import type { Meaning } from './mark-content';

/** Twenty inks, all black in truth. */
const INKS = 20;
const BLACK = '0.1 0.1 0.1';
const MEANING: Meaning = {
  colourOf: (ink) => (ink >= 0 && ink < INKS ? BLACK : null),
  tagOf: () => 'P',
  hides: (name) => name === 'Clear',
  drawn: (name) => (name === 'Picture' ? INKS : -1),
};

/** A colour as Chromium writes it: parts with four digits, without the nought before them. */
function written(colour: string): string {
  const parts = (colour.match(/[\da-f]{2}/gu) ?? []).map((part) =>
    String(Number((Number.parseInt(part, 16) / 255).toFixed(4))).replace(/^0\./u, '.'),
  );
  return `${parts.join(' ')} RG ${parts.join(' ')} rg`;
}

const inInk = (ink: number): string => written(inkColour(ink));
const text = (words: string, x = 1, y = 2): string => `BT\n/F1 9 Tf\n1 0 0 -1 ${x} ${y} Tm\n<${words}> Tj\nET`;
const marked = (lines: readonly string[]) => markContent(`${lines.join('\n')}\n`, MEANING);

/** A page's content as random pieces within balanced states. */
const { lines } = fc.letrec<{ lines: readonly string[]; piece: readonly string[] }>((tie) => ({
  lines: fc.array(tie('piece'), { maxLength: 6 }).map((pieces) => pieces.flat()),
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.nat(INKS - 1).map((ink) => [inInk(ink)]),
    fc.constant(['.5529 .5333 .4824 RG .5529 .5333 .4824 rg']),
    fc.constantFrom('0041', '00420043').map((words) => text(words).split('\n')),
    fc.constant(['BT', '/Span<</ActualText (4) >> BDC', '1 0 0 -1 1 2 Tm', '<0110> Tj', 'EMC', 'ET']),
    fc.constantFrom(['1 2 3 4 re', 'f'], ['1 2 m', '3 4 l', 'S'], ['1 2 3 4 re', 'W n'], ['/Sh0 sh'], ['/G3 gs']),
    fc.constantFrom(['/Picture Do'], ['/Other Do']),
    tie('lines').map((inner) => ['q', '1 0 0 1 5 5 cm', ...inner, 'Q']),
  ),
}));

describe('markContent', () => {
  it('marks words by their ink, and puts the true colour back', () => {
    const { content, marks } = marked(['q', '2 0 0 -2 0 100 cm', inInk(7), text('0041', 10, 20), 'Q']);
    expect(content).toBe(
      `q\n2 0 0 -2 0 100 cm\n${BLACK} RG ${BLACK} rg\n/P <</MCID 0>> BDC\n${text('0041', 10, 20)}\nEMC\nQ\n`,
    );
    expect(marks).toEqual([{ entry: 7, x: 20, y: 60 }]);
  });

  it('takes pieces of one ink together, and everything else for no part of the words', () => {
    const { content, marks } = marked([
      inInk(1),
      text('0041'),
      text('0042'),
      inInk(2),
      text('0043'),
      '1 0 0 RG 1 0 0 rg',
      '1 1 1 1 re',
      'f',
    ]);
    expect(content.match(/BDC|BMC|EMC/gu)).toEqual(['BDC', 'EMC', 'BDC', 'EMC', 'BMC', 'EMC']);
    expect(marks.map(({ entry }) => entry)).toEqual([1, 2]);
  });

  it('marks a path from its beginning, and no clip', () => {
    const { content } = marked([inInk(3), '0 0 9 9 re', 'W n', '1 2 m', '3 4 l', 'S']);
    expect(content.split('\n').slice(1, 4)).toEqual(['0 0 9 9 re', 'W n', '/P <</MCID 0>> BDC']);
  });

  it('holds letters drawn as shapes together with themselves in no colour', () => {
    const shape = ['1 2 m', '3 4 l', 'f'];
    const clear = ['0 0 0 RG 0 0 0 rg', '/Clear gs', text('0041')];
    const { marks } = marked([inInk(5), ...shape, ...clear, inInk(6), '/G3 gs', ...shape, ...clear]);
    expect(marks.map(({ entry }) => entry)).toEqual([5, 6]);
  });

  it('only puts colours back in a part that is drawn in one piece', () => {
    const part = markContent(`${inInk(4)}\n${text('0041')}\n`, MEANING, 'part');
    expect(part.content).toBe(`${BLACK} RG ${BLACK} rg\n${text('0041')}\n`);
    expect(part.marks.map(({ entry }) => entry)).toEqual([4]);
  });

  it('changes nothing but marks and colours, leaves no ink, and never marks across a state, whatever the page', () => {
    fc.assert(
      fc.property(lines, (page) => {
        const { content, marks } = marked(page);
        const out = content.split('\n');
        expect(content).not.toMatch(/\.6549 0 /u);
        const truth = page.map((line) => (line.startsWith('.6549 0 ') ? `${BLACK} RG ${BLACK} rg` : line));
        const bare: string[] = [];
        let open = false;
        let inText = false;
        let count = 0;
        for (const line of out.slice(0, -1)) {
          if (line === 'BT' || line === 'ET') inText = line === 'BT';
          const isMark = !inText && /^\/(?:P <<\/MCID \d+>> BDC|Artifact BMC)$|^EMC$/u.test(line);
          if (!isMark) bare.push(line);
          else if (line === 'EMC') open = false;
          else {
            expect(open).toBe(false);
            open = true;
            if (line.startsWith('/P')) expect(line).toContain(`MCID ${count++}>>`);
          }
          if (line === 'q' || line === 'Q') expect(open).toBe(false);
          if (line === 'BT' || line === 'f' || line === 'S' || line.endsWith('Do')) expect(open).toBe(true);
        }
        expect(open).toBe(false);
        expect(bare.filter(Boolean)).toEqual(truth);
        expect(marks).toHaveLength(count);
      }),
    );
  });
});
