import { expect, it } from 'vitest';
import { createInView } from './in-view';

it('tells of a change, and of nothing while the same items are in view', () => {
  const store = createInView();
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  store.show(new Set(['a', 'b']));
  store.show(new Set(['b', 'a']));
  expect([told, store.has('a'), store.has('c')]).toEqual([1, true, false]);
  store.show(new Set(['a', 'c']));
  expect([told, store.has('b'), store.has('c')]).toEqual([2, false, true]);
  stop();
  store.show(new Set());
  expect([told, [...store.ids()]]).toEqual([2, []]);
});
