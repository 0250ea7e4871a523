import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEqual } from './is-equal';
import { mergeDecision } from './merge-decision';
import type { Decided } from './merge-decision';
import type { ItemEdit } from './review';
import { VERDICTS } from './review';

const KEYS = ['text', 'speaker', 'unit', 'date'] as const;
type Key = (typeof KEYS)[number];

const verdict = fc.constantFrom(null, ...VERDICTS);
const words = fc.constantFrom('one', 'two', 'three');
const edit = fc
  .dictionary(fc.constantFrom(...KEYS), words)
  .map((value): ItemEdit | null => (Object.keys(value).length === 0 ? null : value));
const decided = fc.record({ verdict, edit });

/** What one window does to what it sees: a verdict, or some of the words set right. */
const act = fc.oneof(
  fc.record({ verdict }),
  fc.record({ set: fc.dictionary(fc.constantFrom(...KEYS), words, { minKeys: 1 }) }),
);
type Act = { readonly verdict: Decided['verdict'] } | { readonly set: Readonly<Partial<Record<Key, string>>> };

function done(seen: Decided, what: Act): Decided {
  return 'set' in what ? { ...seen, edit: { ...seen.edit, ...what.set } } : { ...seen, verdict: what.verdict };
}

it('is the decision itself where nobody else decided meanwhile', () => {
  fc.assert(
    fc.property(decided, act, (seen, what) => {
      const wanted = done(seen, what);
      expect(mergeDecision(wanted, seen, seen) ?? seen).toEqual(wanted);
    }),
  );
});

it('keeps what two windows decided over the same: the later holds only where both set the same thing', () => {
  fc.assert(
    fc.property(decided, act, act, (seen, first, second) => {
      // A form that changed nothing is not saved.
      fc.pre(!('set' in second) || !isEqual(done(seen, second).edit, seen.edit));
      const standing = mergeDecision(done(seen, first), seen, seen) ?? seen;
      const after = mergeDecision(done(seen, second), seen, standing) ?? standing;
      const changedBySecond = (key: Key): boolean =>
        'set' in second && key in second.set && second.set[key] !== seen.edit?.[key];
      expect(after.verdict).toBe('verdict' in second ? second.verdict : standing.verdict);
      for (const key of KEYS) {
        const expected = changedBySecond(key) ? done(seen, second).edit?.[key] : standing.edit?.[key];
        expect(after.edit?.[key], key).toBe(expected);
      }
    }),
    { numRuns: 1000 },
  );
});

it('gives back the words of the engine where an edit is taken away', () => {
  const seen = { verdict: null, edit: { speaker: 'A', text: 'B' } };
  const standing = { verdict: 'confirmed' as const, edit: { speaker: 'A', text: 'B', date: '2024' } };
  expect(mergeDecision({ verdict: null, edit: null }, seen, standing)).toEqual({
    verdict: 'confirmed',
    edit: { date: '2024' },
  });
});
