import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingLevels, settingOf } from './setting';

describe('settingOf', () => {
  it.each([
    ['## Prices at the mill', 'heading'],
    ['# A', 'heading'],
    ['#harvest is what they call it', 'plain'],
    ['####### seven signs', 'plain'],
    ['#', 'plain'],
    ['## Prices\nMaize was dear.', 'plain'],
    [`# ${'A remark that goes on and on. '.repeat(8)}`, 'plain'],
    ['- Maize: 310 a sack', 'item'],
    ['• Maize', 'item'],
    ['12. The road is closed.', 'numbered'],
    ['(3) The road is open.', 'numbered'],
    ['٣. النقطة الثالثة', 'numbered'],
    ['-40 degrees were measured.', 'plain'],
    ['1999 was a wet year.', 'plain'],
    ['> She wrote that it rained.', 'quote'],
    ['The road is closed.', 'plain'],
    ['', 'plain'],
  ])('%j is set as %s', (paragraph, setting) => {
    expect(settingOf(paragraph)).toBe(setting);
  });
});

describe('headingLevels', () => {
  it('begins below the title, whatever sign the text begins with', () => {
    expect(headingLevels(['## A', '### B', '## C'])).toEqual([2, 3, 2]);
    expect(headingLevels(['#### A', '#### B'])).toEqual([2, 2]);
  });

  it('leaves no level out on the way down, and goes no deeper than 6', () => {
    const headings = fc.array(fc.integer({ min: 1, max: 6 }).map((depth) => `${'#'.repeat(depth)} A`));
    fc.assert(
      fc.property(headings, (paragraphs) => {
        let last = 1;
        for (const level of headingLevels(paragraphs)) {
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level).toBeLessThanOrEqual(Math.min(6, last + 1));
          last = level;
        }
      }),
    );
  });
});
