import { expect, it } from 'vitest';
import { itemCommand, moveTo } from './item-keys';

const press = (key: string, more = {}) => itemCommand({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

it('knows its keys and leaves those with Ctrl alone', () => {
  expect(press('c')).toBe('confirm');
  expect(press('c', { ctrlKey: true })).toBeNull();
  expect(press('q')).toBeNull();
});

it('moves among the items and stops at the ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(moveTo(ids, 'a', 'next')).toBe('b');
  expect(moveTo(ids, 'c', 'next')).toBe('c');
  expect(moveTo(ids, 'a', 'previous')).toBe('a');
  expect(moveTo(ids, null, 'next')).toBe('a');
  expect(moveTo(ids, 'b', 'last')).toBe('c');
  expect(moveTo(ids, 'gone', 'first')).toBe('a');
  expect(moveTo([], 'a', 'next')).toBeNull();
});
