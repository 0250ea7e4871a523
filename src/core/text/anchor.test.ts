import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnchor, placeAnchor } from './anchor';
import type { Span } from './span';

/** A text whose letters are known by number, so that the marked ones are known again wherever an edit has put them. */
type Letter = { readonly char: string; readonly id: number };
type Letters = readonly Letter[];
type Edit = {
  readonly kind: 'cut' | 'copy' | 'move';
  readonly from: number;
  readonly size: number;
  readonly to: number;
};

/** Passages that are nearly the same, as reports and tables are full of them. */
const passage = fc
  .tuple(
    fc.constantFrom('north', 'south', 'east'),
    fc.constantFrom('rice', 'fuel', 'المياه', '🙂 salt'),
    fc.constantFrom('rose', 'fell'),
    fc.constantFrom('by five per cent', 'again', 'for the third week in a row, traders said'),
  )
  .map(([where, what, did, how]) => `In the ${where} the price of ${what} ${did} ${how}.`);
const passages = fc.array(passage, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const marked = passages.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 90 })).map(([whole, start, size]) => ({
    text: whole,
    span: { start, end: Math.min(whole.length, start + size) },
  })),
);
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('cut' as const, 'copy' as const, 'move' as const),
    from: fc.nat(2_000),
    size: fc.nat(200),
    to: fc.nat(2_000),
  }),
  { minLength: 1, maxLength: 6 },
);

const lettersOf = (text: string): Letters => text.split('').map((char, id) => ({ char, id }));
const textOf = (letters: Letters): string => letters.map(({ char }) => char).join('');

/** Carries an edit out; where it joins what was not joined before, it also writes something new, as people do. */
function edited(letters: Letters, { kind, from, size, to }: Edit, turn: number): Letters {
  const at = from % (letters.length + 1);
  const piece = letters.slice(at, at + size);
  const fresh: Letter = { char: String.fromCharCode(0xe000 + turn), id: -1 };
  const rest = kind === 'copy' ? letters : [...letters.slice(0, at), fresh, ...letters.slice(at + size)];
  if (kind === 'cut') return rest;
  const target = to % (rest.length + 1);
  return [...rest.slice(0, target), fresh, ...piece, fresh, ...rest.slice(target)];
}

test('after any edits, among look-alikes, an anchor is at the marked words or nowhere: none of 4,000 is wrong', () => {
  let found = 0;
  fc.assert(
    fc.property(marked, edits, ({ text, span }, changes) => {
      const anchor = makeAnchor(text, span);
      const after = changes.reduce(edited, lettersOf(text));
      const placed = placeAnchor(textOf(after), anchor);
      if (placed === null) return;
      found += 1;
      const ids = after.slice(placed.start, placed.end).map(({ id }) => id);
      expect(ids).toEqual(Array.from({ length: span.end - span.start }, (_, index) => span.start + index));
    }),
    { numRuns: 4_000 },
  );
  // A rule that gave every anchor up would be right, too, and of no use.
  expect(found).toBeGreaterThan(1_000);
});

/** Every way in which the same text could have come of one cut: a cut between equal letters may lie a little beside. */
function cutsLike(text: string, from: number, to: number): readonly Span[] {
  const after = text.slice(0, from) + text.slice(to);
  return Array.from({ length: text.length - (to - from) + 1 }, (_, start) => ({
    start,
    end: start + to - from,
  })).filter(({ start, end }) => text.slice(0, start) + text.slice(end) === after);
}

test('after one cut that leaves no trace, an anchor is at the marked words or nowhere', () => {
  fc.assert(
    fc.property(marked, fc.nat(2_000), fc.integer({ min: 1, max: 200 }), ({ text, span }, at, size) => {
      const from = at % text.length;
      const to = Math.min(text.length, from + size);
      const placed = placeAnchor(text.slice(0, from) + text.slice(to), makeAnchor(text, span));
      if (placed === null) return;
      const right = cutsLike(text, from, to).flatMap((cut): readonly number[] => {
        if (span.end <= cut.start) return [span.start];
        return span.start >= cut.end ? [span.start - (cut.end - cut.start)] : [];
      });
      expect(right).toContain(placed.start);
    }),
    { numRuns: 1_500 },
  );
});

test('in its own text an anchor is at its span or, where the text repeats itself too much, nowhere', () => {
  fc.assert(
    fc.property(marked, ({ text, span }) => {
      const anchor = makeAnchor(text, span);
      expect(text.slice(0, span.end).endsWith(anchor.prefix + anchor.exact)).toBe(true);
      expect(text.slice(span.end).startsWith(anchor.suffix)).toBe(true);
      expect([null, span.start]).toContain(placeAnchor(text, anchor)?.start ?? null);
    }),
    { numRuns: 1_500 },
  );
});

test('words are found again after text was put before and behind, and after one side of them was rewritten', () => {
  const text =
    'Crates came by road. The ferry to Kisumu left at dawn with nine crates of salt, and came back with none of them.';
  const start = text.indexOf('nine crates');
  const anchor = makeAnchor(text, { start, end: start + 'nine crates'.length });
  const wordsIn = (other: string) => {
    const placed = placeAnchor(other, anchor);
    return placed === null ? null : [other.slice(placed.start, placed.end), placed.start];
  };
  expect(wordsIn(`A new head.\n\n${text}\n\nA foot.`)).toEqual(['nine crates', start + 13]);
  expect(wordsIn(text.replace('of salt, and came back', 'of sugar and stayed'))).toEqual(['nine crates', start]);
  expect(wordsIn('A lorry left with nine crates of nails.')).toBeNull();
});

test('among look-alikes the marked one is told by as much around it as that takes, and never guessed once it is gone', () => {
  const line = 'The clinic was open on that day and all that came were seen.';
  const text = `Monday. ${line} Tuesday. ${line} Wednesday. ${line}`;
  const start = text.indexOf('clinic', text.indexOf('Tuesday'));
  const anchor = makeAnchor(text, { start, end: start + 'clinic'.length });
  expect(placeAnchor(text, anchor)?.start).toBe(start);
  expect(placeAnchor(text.replace('Tuesday', 'On Tuesday'), anchor)?.start).toBe(start + 3);
  expect(placeAnchor(`Monday. ${line} Friday. ${line}`, anchor)).toBeNull();
  expect(placeAnchor(`Monday. ${line} Wednesday. A line. Wednesday. ${line}`, anchor)).toBeNull();
});

test('a text that says one line over and over holds no place for certain, and an empty anchor none at all', () => {
  const text = 'All quiet. '.repeat(400);
  expect(placeAnchor(text, makeAnchor(text, { start: 2_200, end: 2_203 }))).toBeNull();
  expect(placeAnchor('x', { exact: '', prefix: '', suffix: '' })).toBeNull();
});
