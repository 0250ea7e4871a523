import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts';

type Edit = { readonly at: number; readonly cut: number; readonly put: number };

const edits = fc.array(fc.record({ at: fc.nat(12), cut: fc.nat(3), put: fc.nat(3) }), { maxLength: 4 });
const base = Array.from({ length: 12 }, (_, index) => `base${index}`);

/** The base with edits made to it by one person; each word put in is that person's alone. */
function edited(name: string, list: readonly Edit[]): readonly string[] {
  return list.reduce<readonly string[]>((words, { at, cut, put }, edit) => {
    const added = Array.from({ length: put }, (_, index) => `${name}${edit}x${index}`);
    return [...words.slice(0, at), ...added, ...words.slice(at + cut)];
  }, base);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

describe('mergeTexts', () => {
  it('loses no word that anybody put in, nor one that both left', () => {
    for (const gap of [' ', '\n']) {
      fc.assert(
        fc.property(edits, edits, (ours, others) => {
          const [mine, theirs] = [edited('mine', ours), edited('theirs', others)];
          const merged = wordsOf(mergeTexts(base.join(gap), mine.join(gap), theirs.join(gap)));
          const isKept = (word: string): boolean =>
            !word.startsWith('base') || (mine.includes(word) && theirs.includes(word));
          for (const word of [...mine, ...theirs].filter(isKept)) expect(merged).toContain(word);
        }),
      );
    }
  });

  it('takes out what one took out where the other changed nothing near', () => {
    expect(
      mergeTexts('one two three four five six', 'one three four five six', 'one two three four five six seven'),
    ).toBe('one three four five six seven');
  });

  it('is what one has where the other changed nothing, or both the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(mergeTexts(before, after, before)).toBe(after);
        expect(mergeTexts(before, before, after)).toBe(after);
        expect(mergeTexts(before, after, after)).toBe(after);
      }),
    );
  });

  it.each([
    ['words put in at one place stand one after the other', 'note', 'note beta', 'note alpha', 'note alpha beta'],
    ['one word made two different ones', 'the dog', 'the cat', 'the cow', 'the cow cat'],
    ['the longer of two that begin alike', '', 'hello', 'hello world', 'hello world'],
    ['a word that begins with the other', '', 'he', 'hello', 'hello he'],
    ['lines', 'a\nb\n', 'a\nb\nmine\n', 'theirs\na\nb\n', 'theirs\na\nb\nmine\n'],
    ['a script without spaces', '我们走', '我们走吧', '今天我们走', '今天我们走吧'],
  ])('%s', (_what, before, mine, theirs, merged) => {
    expect(mergeTexts(before, mine, theirs)).toBe(merged);
  });

  it('merges very different texts without comparing all their words', () => {
    const many = (name: string): string => Array.from({ length: 5_000 }, (_, index) => `${name}${index}`).join(' ');
    const merged = wordsOf(mergeTexts(many('base'), many('mine'), many('theirs')));
    expect(merged).toContain('mine4999');
    expect(merged).toContain('theirs4999');
  });
});
