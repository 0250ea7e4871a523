import { expect, it } from 'vitest';
import { groupSpan } from './group-span';

it('finds a group where it stands, not where its words stand first', () => {
  const match = /, (?<who>\w+) (?<verb>said)(?<more>!)?/du.exec('Ann said it, Ann said');
  expect(match && groupSpan(match, 'who')).toEqual({ start: 13, end: 16 });
  expect(match && groupSpan(match, 'verb')).toEqual({ start: 17, end: 21 });
  expect(match && groupSpan(match, 'more')).toBeNull();
});
