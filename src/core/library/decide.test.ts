import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide';
import type { BeforeDecision } from './decide';
import type { Judgement } from './judgement';
import { VERDICTS } from './review';
import type { Review } from './review';

const REVIEW: Review = {
  articleId: 'a1',
  section: 'people',
  itemId: 'p1',
  verdict: 'confirmed',
  edit: null,
  anchor: { start: 0, end: 4 },
  quoted: 'Ines',
  by: 'Ana',
  at: '2024-05-06T07:00:00.000Z',
};
const NOTHING: BeforeDecision = { standing: null, judgements: [] };
const idOf = (by: string): string => `p1-${by}`;

/** The state of an item after these decisions, one after the other. */
function after(...decisions: readonly Partial<Review>[]): BeforeDecision {
  return decisions.reduce<BeforeDecision>((before, part) => {
    const { standing, put, removed } = decide(before, { ...REVIEW, ...part }, idOf);
    const gone = new Set([...put, ...removed].map(({ id }) => id));
    return { standing, judgements: [...before.judgements.filter(({ id }) => !gone.has(id)), ...put] };
  }, NOTHING);
}

const held = ({ judgements }: BeforeDecision): Record<string, string> =>
  Object.fromEntries(judgements.map(({ by, verdict }) => [by, verdict]));

describe('decide', () => {
  test('the last decision stands, and what others held is kept', () => {
    const both = after({}, { by: 'Ben', verdict: 'disputed', at: '2024-05-06T08:00:00.000Z' });
    expect(both.standing).toMatchObject({ by: 'Ben', verdict: 'disputed' });
    expect(held(both)).toEqual({ Ana: 'confirmed', Ben: 'disputed' });
  });

  test('a decision taken back leaves what the others held before, with their names and times', () => {
    const back = after(
      {},
      { by: 'Ben', verdict: 'rejected', at: '2024-05-06T08:00:00.000Z' },
      { by: 'Ben', verdict: null },
    );
    expect(back.standing).toEqual(REVIEW);
    expect(held(back)).toEqual({ Ana: 'confirmed' });
    expect(after({}, { verdict: null })).toEqual(NOTHING);
  });

  test('an edit is no verdict of the one who edits, and stays when a verdict is taken back', () => {
    const edited = after({}, { by: 'Ben', edit: { name: 'Inés' }, at: '2024-05-06T08:00:00.000Z' });
    expect(edited.standing).toMatchObject({ verdict: 'confirmed', edit: { name: 'Inés' }, by: 'Ben' });
    expect(held(edited)).toEqual({ Ana: 'confirmed' });
    const back = after({}, { edit: { name: 'Inés' } }, { edit: { name: 'Inés' }, verdict: null });
    expect(back).toMatchObject({ standing: { verdict: null, edit: { name: 'Inés' } }, judgements: [] });
  });

  test('a verdict of a library that kept one decision an item is not lost when another person decides', () => {
    const { standing, put } = decide(
      { standing: REVIEW, judgements: [] },
      { ...REVIEW, by: 'Ben', verdict: 'rejected' },
      idOf,
    );
    expect(standing?.by).toBe('Ben');
    expect(put.map(({ by, verdict }) => [by, verdict])).toEqual([
      ['Ana', 'confirmed'],
      ['Ben', 'rejected'],
    ]);
  });

  test('whatever is decided by whom, each reviewer holds what they said last, and one of those verdicts stands', () => {
    const decision = fc.record({
      by: fc.constantFrom('Ana', 'Ben', 'Cem'),
      verdict: fc.constantFrom(...VERDICTS, null),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        const timed = decisions.map((each, index) => ({
          ...each,
          at: `2024-05-06T07:00:${String(index).padStart(2, '0')}.000Z`,
        }));
        const state = after(...timed);
        const last = new Map(timed.map(({ by, verdict }) => [by, verdict]));
        const wanted = [...last].filter(([, verdict]) => verdict !== null);
        expect(held(state)).toEqual(Object.fromEntries(wanted));
        const standing = state.judgements.filter(({ by }) => by === state.standing?.by);
        expect(standing.map(({ verdict }: Judgement) => verdict)).toEqual(
          wanted.length === 0 ? [] : [state.standing?.verdict],
        );
      }),
    );
  });
});
