import { expect, it } from 'vitest';
import { levelsInPage } from './note-headings';

const levelsOf = (...levels: readonly number[]): readonly number[] => levels.map(levelsInPage());

it('sets the headings of a note below that of the notes, down to the sixth level', () => {
  expect(levelsOf(1, 2, 3, 4, 5, 6, 1)).toEqual([3, 4, 5, 6, 6, 6, 3]);
});

it('leaves no level out where a note does, and sets like beside like', () => {
  expect(levelsOf(2, 4, 4, 2, 3, 1, 3)).toEqual([3, 4, 4, 3, 4, 3, 4]);
  expect(levelsOf(1, 3, 2, 3)).toEqual([3, 4, 4, 5]);
});
