import { expect, it } from 'vitest';
import { createTellsOnce } from './tells-once';

it('one window tells a thing, however often it asks; another does once that one is gone', () => {
  const open = new Set([1, 2]);
  const tells = createTellsOnce((contentsId) => open.has(contentsId));
  expect([tells('a', 1), tells('a', 2), tells('a', 1), tells('b', 2), tells('b', 1)]).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
  open.delete(1);
  expect([tells('a', 2), tells('b', 2)]).toEqual([true, true]);
});
