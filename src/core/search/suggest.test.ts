import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';
import { createWordShelves } from './known-words';
import type { KnownWords } from './known-words';
import { parseQuery, parseTyped } from './query';
import { suggest } from './suggest';

/** Words as texts hold them; each text is the words of one string. */
function wordsOf(...texts: readonly string[]): KnownWords {
  const held = texts.map((text) => text.split(' '));
  const shelves = createWordShelves();
  for (const word of new Set(held.flat())) shelves.put(word);
  return {
    near: shelves.near,
    count: (word, { isPrefix = false } = {}) =>
      held.filter((words) => words.some((each) => (isPrefix ? each.startsWith(word) : each === word))).length,
  };
}

describe('suggest', () => {
  const known = [wordsOf('bridge council', 'bridge minister', 'old bridge'), wordsOf('quartermaster')];

  it.each([
    ['brigde', 'bridge'],
    ['brigde councl', 'bridge council'],
    ['bridge ministr', 'bridge minister'],
    ['"bridge ministr"', '"bridge minister"'],
    ['Quartermastre -brigde', 'quartermaster -brigde'],
    ['brigde cou', 'bridge cou'],
    ['brigde cou*', 'bridge cou*'],
    ['title:brigde-councl', 'title:"bridge council"'],
    ['brigde date:2023', 'bridge date:2023-01-01..2023-12-31'],
  ])('offers for %s', (typed, meant) => {
    expect(suggest(parseTyped(typed), known)).toBe(meant);
  });

  it.each([
    'bridge',
    'bridge council',
    'brigd*',
    '-brigde',
    'bri',
    'brigade*',
    'olt',
    'zzzzzzzz',
    '',
    '!!!',
    'quarterm',
  ])('offers nothing for %s', (typed) => {
    expect(suggest(parseTyped(typed), known)).toBeNull();
  });

  it('takes an unfinished word for a typing error only where far more texts hold a near one', () => {
    const mayors = ['mayor a', 'mayor b', 'mayor c', 'mayor d'];
    expect(suggest(parseTyped('mayer'), [wordsOf('mayerling', ...mayors)])).toBe('mayor');
    expect(suggest(parseTyped('mayer'), [wordsOf('mayerling', ...mayors.slice(0, 2))])).toBeNull();
    expect(suggest(parseTyped('mayer'), [wordsOf('mayers', 'mayers x', 'mayers y')])).toBeNull();
    expect(suggest(parseTyped('mayorl'), [wordsOf('mayorless', ...mayors)])).toBeNull();
    expect(suggest(parseTyped('mayer '), [wordsOf('mayerling', 'mayor')])).toBe('mayor');
  });

  it('looks for few of the words of a long text', () => {
    const typed = Array.from({ length: 50 }, () => 'brigde').join(' ');
    expect(
      suggest(parseQuery(typed), known)
        ?.split(' ')
        .filter((word) => word === 'bridge'),
    ).toHaveLength(8);
  });
});

describe('word shelves', () => {
  it('give every word that is within the edits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ب', '東', 'z'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 20 }),
        word,
        fc.integer({ min: 1, max: 2 }),
        (words, wanted, most) => {
          const shelves = createWordShelves();
          for (const each of words) shelves.put(each);
          const near = shelves.near(wanted, most);
          expect(words.filter((each) => editDistance(each, wanted, most) <= most && !near.includes(each))).toEqual([]);
        },
      ),
    );
  });
});
