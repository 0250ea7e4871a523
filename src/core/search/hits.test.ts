import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './fold';
import { litHits, MOST_HITS, sideBySide } from './hits';
import { parseQuery, parseTyped } from './query';

const wordsAt = (text: string, query: ReturnType<typeof parseQuery>): readonly string[] =>
  litHits(query, text).map(({ start, end }) => text.slice(start, end));

describe('litHits', () => {
  it.each([
    ['bridge council', 'The bridge. A council of the Bridge.', ['bridge', 'council', 'Bridge']],
    ['"the bridge" bridge', 'At the bridge, a bridge.', ['the bridge', 'bridge']],
    ['-bridge council', 'The bridge council', ['council']],
    ['title:bridge', 'The bridge', []],
    ['text:bridge note:council', 'The bridge council', ['bridge']],
    ['date:2023', 'In 2023', []],
  ])('gives the places of %s, none over another', (query, text, words) => {
    expect(wordsAt(text, parseQuery(query))).toEqual(words);
  });

  it('lets the last word of what is still typed go on', () => {
    expect(wordsAt('Bridges and a bridge', parseTyped('brid'))).toEqual(['Bridges', 'bridge']);
  });

  it('stops at the most that is shown', () => {
    expect(litHits(parseQuery('a'), 'a '.repeat(MOST_HITS + 5))).toHaveLength(MOST_HITS);
  });
});

describe('sideBySide', () => {
  it.each([
    ['old brid', 'An old bridge; a bridge, old.', ['old bridge']],
    ['"old"', 'Old and "old"', ['Old', 'old']],
    ['title:old', 'The title: old', ['title: old']],
    ['ecole', 'L’école, les Écoles', ['école', 'Écoles']],
    ['大桥', '新大桥已经', ['大桥']],
    ['الجسر', 'قرب الجِسر', ['الجِسر']],
    [' ', 'a b', []],
    ['!?', 'a! b?', []],
  ])('finds %s in %s', (typed, text, words) => {
    expect(wordsAt(text, sideBySide(typed))).toEqual(words);
  });

  it('finds every folded word of any text again, in order and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (text, pick) => {
        const tokens = tokenize(text);
        const token = tokens[pick % Math.max(1, tokens.length)];
        if (token === undefined) return;
        // The letters of a text may be other words where they stand alone: the word is looked for, as it is folded.
        const hits = litHits(sideBySide(token.text), text);
        expect(hits.some(({ start, end }) => start <= token.start && token.end <= end)).toBe(true);
        for (const [index, { start, end }] of hits.entries()) {
          expect(start).toBeGreaterThanOrEqual(hits[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
