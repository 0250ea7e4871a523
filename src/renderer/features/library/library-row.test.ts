import { expect, it } from 'vitest';
import { tagsInLine } from './library-row';

const named = (...names: readonly string[]) =>
  tagsInLine(names.map((name) => ({ id: name, name, hue: null }))).map(({ name }) => name);

it('names three short tags in a row, and as many of longer ones as can be read', () => {
  expect(named('maps', 'people', 'rivers', 'to read')).toEqual(['maps', 'people', 'rivers']);
  expect(named('a tag whose name does not end', 'doubtful', 'maps')).toEqual([
    'a tag whose name does not end',
    'doubtful',
  ]);
  expect(named('a tag whose name does not end', 'another such tag')).toEqual(['a tag whose name does not end']);
  expect(named()).toEqual([]);
});
