import { expect, it } from 'vitest';
import { withSame } from './same-values';

const item = (id: string, state = 'unreviewed') => ({ item: { id, spans: [{ start: 1, end: 2 }] }, state, others: [] });

it('is the very value of before where nothing has changed', () => {
  const before = { items: [item('a'), item('b')], name: 'x' };
  expect(withSame(before, structuredClone(before))).toBe(before);
});

it('changes the one thing that has changed, and what holds it', () => {
  const before = { items: [item('a'), item('b')], others: [item('c')] };
  const wanted = { items: [item('a'), item('b', 'confirmed')], others: [item('c')] };
  const now = withSame(before, wanted);
  expect(now).toEqual(wanted);
  expect(now.items).not.toBe(before.items);
  expect(now.items[0]).toBe(before.items[0]);
  expect(now.items[1]).not.toBe(before.items[1]);
  expect(now.items[1]?.item).toBe(before.items[1]?.item);
  expect(now.others).toBe(before.others);
});

it('finds the others again where one comes, goes or moves', () => {
  const before = [item('a'), item('b'), item('c')];
  const now = withSame(before, [item('new'), item('c'), item('a')]);
  expect(now).toEqual([item('new'), item('c'), item('a')]);
  expect([now[1], now[2]]).toEqual([before[2], before[0]]);
  expect(now[1]).toBe(before[2]);
  expect(now[2]).toBe(before[0]);
  expect(withSame(before, before.slice(0, 2))).toHaveLength(2);
});

it('takes what is missing, added or of another kind as it is now', () => {
  const before: unknown = { a: undefined, b: [1], c: new Set([1]) };
  expect(withSame(before, { b: [1] })).toEqual({ b: [1] });
  expect(withSame(before, { a: null, b: { 0: 1 } })).toEqual({ a: null, b: { 0: 1 } });
  const other = new Set([1]);
  expect(withSame(before, { c: other }).c).toBe(other);
});
