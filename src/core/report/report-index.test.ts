import { describe, expect, it } from 'vitest';
import type { ReportDocument } from './report-document';
import { indexOf } from './report-index';

const item = (label: string, evidence: readonly number[]) => ({ label, evidence });

const report = (length: number) =>
  ({
    sections: [
      { section: 'people', items: [item('Ruth Vale', [4]), item('anton Berg', [2, 5])] },
      { section: 'organizations', items: [item('Lena Council', [3])] },
      { section: 'places', items: [item('Lena', [1])] },
    ],
    source: [{ text: 'x'.repeat(length) }],
  }) as unknown as ReportDocument;

describe('indexOf', () => {
  it('lists people and organisations of a long text together, in the order of the alphabet, each with a place', () => {
    expect(indexOf(report(10_000))).toEqual([
      { name: 'anton Berg', place: 'index-0', evidence: [2, 5] },
      { name: 'Lena Council', place: 'index-1', evidence: [3] },
      { name: 'Ruth Vale', place: 'index-2', evidence: [4] },
    ]);
  });

  it('is empty for a short text', () => {
    expect(indexOf(report(500))).toEqual([]);
  });
});
