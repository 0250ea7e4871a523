import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnchor, placeAnchor } from './anchor';

const words = fc.array(fc.constantFrom('rain', 'fell', 'on', 'the', 'quay', 'and', 'market', '\n', 'night', '🙂'), {
  maxLength: 40,
});
const cases = words.chain((list) => {
  const text = list.join(' ');
  return fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length));
});

test('an anchor placed in its own text is at its span or nowhere, and never elsewhere', () => {
  fc.assert(
    fc.property(cases, ([text, a, b]) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const placed = placeAnchor(text, makeAnchor(text, span));
      if (placed !== null) expect(placed).toEqual(span);
    }),
    { numRuns: 500 },
  );
});

test('words that stand once are found again after text was put before and behind', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = 'The ferry to Kisumu left at dawn with nine crates.';
      const start = text.indexOf('nine crates');
      const anchor = makeAnchor(text, { start, end: start + 'nine crates'.length });
      const moved = `${before.join(' ')} ${text} ${after.join(' ')}`;
      const placed = placeAnchor(moved, anchor);
      expect(moved.slice(placed?.start, placed?.end)).toBe('nine crates');
    }),
  );
});

test('look-alikes are told apart by their context or not at all', () => {
  const text = 'In the north prices rose. In the south prices rose. In the east prices rose.';
  const start = text.indexOf('prices', 30);
  const anchor = makeAnchor(text, { start, end: start + 6 });
  expect(placeAnchor(text, anchor)).toEqual({ start, end: start + 6 });
  expect(placeAnchor('prices rose. prices rose.', anchor)).toBeNull();
});

test('a short word alone in a strange text is not certain', () => {
  const anchor = makeAnchor('The gate was shut at noon.', { start: 4, end: 8 });
  expect(placeAnchor('A farm gate stood there.', anchor)).toBeNull();
  expect(placeAnchor('', anchor)).toBeNull();
  expect(placeAnchor('x', { exact: '', prefix: '', suffix: '' })).toBeNull();
});
