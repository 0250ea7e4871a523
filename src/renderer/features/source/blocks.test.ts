import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks';
import { paragraphsOf } from './paragraphs';

const blocks = (text: string, from = 0, language = 'en') =>
  blocksOf(paragraphsOf(text, { start: from, end: text.length }), language);

describe('blocksOf', () => {
  it('keeps a short text together, but its parts apart', () => {
    const text = 'From: the ferry office\n\nThe ferry left.\n\nIt came back.';
    const made = blocks(text, text.indexOf('The ferry left'));
    expect(made.map(({ part, paragraphs }) => [part, paragraphs.length])).toEqual([
      ['header', 1],
      ['body', 2],
    ]);
  });

  it('guesses the lines by the width of the letters', () => {
    const text = `${'a'.repeat(136)}\n\n${'b'.repeat(10)}`;
    expect(blocks(text).map(({ lines }) => lines)).toEqual([3]);
    expect(blocks('水'.repeat(90), 0, 'zh-Hans').map(({ lines }) => lines)).toEqual([3]);
  });

  it('holds every paragraph once, in order, and no block grows beyond its length but by one long paragraph', () => {
    const words = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (lengths) => {
        const text = lengths.map((length) => 'x'.repeat(length)).join('\n\n');
        const paragraphs = paragraphsOf(text, { start: 0, end: text.length });
        const made = blocksOf(paragraphs, 'en');
        expect(made.flatMap((block) => block.paragraphs)).toEqual(paragraphs);
        for (const block of made) {
          const length = block.paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(block.paragraphs.length === 1 || length <= 6_000).toBe(true);
        }
      }),
    );
  });
});
