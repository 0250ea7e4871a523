import { describe, expect, it } from 'vitest';
import type { ReportDocument } from './report-document';
import { holdersOf, partsOf } from './report-links';

const item = (evidence: readonly number[]) => ({ label: 'x', evidence });

const REPORT = {
  facts: [{ evidence: [] }, { evidence: [1, 9] }],
  sections: [
    { section: 'keyPoints', heading: 'Key points', items: [item([2]), item([3, 4])] },
    { section: 'people', heading: 'People', items: [item([4, 1])] },
  ],
  notes: [],
  source: [{ text: 'A', start: 0, direction: 'ltr', isBody: true, isTight: false, anchors: [] }],
} as unknown as ReportDocument;

describe('partsOf', () => {
  it('names what the report holds, and notes only where there are some', () => {
    expect(partsOf(REPORT).map(({ name }) => name)).toEqual(['Key points', 'People', 'Source']);
    const notes = [{ markdown: 'a', updated: '' }];
    expect(partsOf({ ...REPORT, notes }).map(({ name }) => name)).toEqual(['Key points', 'People', 'Notes', 'Source']);
  });

  it('gives each part a place of its own', () => {
    const places = partsOf(REPORT).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('holdersOf', () => {
  it('leads every number back to the first item that rests on it, and to the title block only where no item does', () => {
    expect([...holdersOf(REPORT)].sort(([a], [b]) => a - b)).toEqual([
      [1, 'item-people-0'],
      [2, 'item-keyPoints-0'],
      [3, 'item-keyPoints-1'],
      [4, 'item-keyPoints-1'],
      [9, 'fact-1'],
    ]);
  });
});
