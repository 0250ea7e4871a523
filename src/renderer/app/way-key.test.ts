import { describe, expect, it } from 'vitest';
import { wayOfButton, wayOfKey } from './way-key';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const alt = (key: string) => ({ ...none, altKey: true, key });

describe('wayOfKey', () => {
  it('follows the arrows as the window is read', () => {
    const ways = (direction: 'ltr' | 'rtl') =>
      ['ArrowLeft', 'ArrowRight'].map((key) => wayOfKey(alt(key), { isMac: false, direction }));
    expect(ways('ltr')).toEqual(['back', 'forward']);
    expect(ways('rtl')).toEqual(['forward', 'back']);
  });

  it('takes the brackets on a Mac, where Alt with an arrow goes by words', () => {
    const mac = { isMac: true, direction: 'rtl' } as const;
    expect(['[', ']'].map((key) => wayOfKey({ ...none, metaKey: true, key }, mac))).toEqual(['back', 'forward']);
    expect(wayOfKey(alt('ArrowLeft'), mac)).toBeNull();
  });

  it('leaves every other key alone', () => {
    const here = { isMac: false, direction: 'ltr' } as const;
    expect(wayOfKey({ ...none, key: 'ArrowLeft' }, here)).toBeNull();
    expect(wayOfKey({ ...alt('ArrowLeft'), shiftKey: true }, here)).toBeNull();
    expect(wayOfKey({ ...alt('ArrowLeft'), ctrlKey: true }, here)).toBeNull();
    expect(wayOfKey(alt('ArrowUp'), here)).toBeNull();
  });
});

it('takes the buttons at the side of a mouse', () => {
  expect([0, 1, 2, 3, 4].map(wayOfButton)).toEqual([null, null, null, 'back', 'forward']);
});
