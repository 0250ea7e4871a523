import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, judgedByBoth, reviewersOf } from './agreement';
import type { VerdictPair } from './agreement';
import type { Judgement } from './judgement';
import { VERDICTS } from './review';

const times = (count: number, first: VerdictPair[0], second: VerdictPair[1]): VerdictPair[] =>
  Array.from({ length: count }, () => [first, second] as const);
const verdict = fc.constantFrom(...VERDICTS);
const pairs = fc.array(fc.tuple(verdict, verdict), { maxLength: 60 });

describe('agreementOf', () => {
  test('a table worked out by hand', () => {
    // 50 items: both confirm 20, both reject 15, 5 and 10 the one against the other. po = 0.7, pe = 0.5, kappa = 0.4.
    const table = [
      ...times(20, 'confirmed', 'confirmed'),
      ...times(5, 'confirmed', 'rejected'),
      ...times(10, 'rejected', 'confirmed'),
      ...times(15, 'rejected', 'rejected'),
    ];
    const { items, agreed, observed, expected, kappa } = agreementOf(table);
    expect([items, agreed, observed, expected]).toEqual([50, 35, 0.7, 0.5]);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  test('says nothing of no items, and of two who give one verdict throughout only that they agree', () => {
    expect(agreementOf([])).toEqual({ items: 0, agreed: 0, observed: null, expected: null, kappa: null });
    expect(agreementOf(times(4, 'confirmed', 'confirmed'))).toMatchObject({ observed: 1, expected: 1, kappa: null });
  });

  test('is 1 just where all verdicts are the same, never above, and never below -1', () => {
    fc.assert(
      fc.property(pairs, (table) => {
        const { kappa, agreed, items } = agreementOf(table);
        if (kappa === null) return;
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa === 1).toBe(agreed === items);
      }),
    );
  });

  test('does not depend on who is first, nor on the order of the items, nor on how often all of them are counted', () => {
    fc.assert(
      fc.property(pairs, (table) => {
        const { kappa } = agreementOf(table);
        expect(agreementOf(table.map(([first, second]) => [second, first])).kappa).toBe(kappa);
        expect(agreementOf(table.toReversed()).kappa).toBe(kappa);
        const twice = agreementOf([...table, ...table]).kappa;
        if (kappa === null) expect(twice).toBeNull();
        else expect(twice).toBeCloseTo(kappa, 12);
      }),
    );
  });

  test('is the share above chance: kappa = (po - pe) / (1 - pe)', () => {
    fc.assert(
      fc.property(pairs, (table) => {
        const { observed, expected, kappa } = agreementOf(table);
        if (kappa === null || observed === null || expected === null) return;
        expect(kappa).toBeCloseTo((observed - expected) / (1 - expected), 9);
      }),
    );
  });
});

test('only what both reviewers judged is compared, in every article', () => {
  const judgement = (by: string, articleId: string, itemId: string): Judgement => ({
    id: `${by}-${articleId}-${itemId}`,
    articleId,
    section: 'people',
    itemId,
    verdict: 'confirmed',
    anchor: { start: 0, end: 1 },
    quoted: 'A',
    by,
    at: '2024-05-06T07:00:00.000Z',
  });
  const all = [
    judgement('Ben', 'a', 'p1'),
    judgement('Ana', 'a', 'p1'),
    judgement('Ana', 'b', 'p1'),
    judgement('Ben', 'a', 'p2'),
  ];
  expect(reviewersOf(all)).toEqual(['Ana', 'Ben']);
  expect(judgedByBoth(all, 'Ana', 'Ben').map((pair) => pair.map(({ id }) => id))).toEqual([['Ana-a-p1', 'Ben-a-p1']]);
});
