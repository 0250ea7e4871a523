import { describe, expect, it } from 'vitest';
import { filterEntries, indexAfterKey, indexByTyping } from './list-keyboard';

const entries = ['Bridge', 'Élan', 'Eel traps', 'Bread prices'].map((title, index) => ({ id: String(index), title }));

describe('indexAfterKey', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['PageDown', 0, 2],
    ['PageUp', 3, 1],
    ['Home', 2, 0],
    ['End', 0, 3],
  ])('%s from %i leads to %i', (key, at, to) => expect(indexAfterKey(key, at, 4, 2)).toBe(to));

  it('leaves other keys and empty lists alone', () => {
    expect(indexAfterKey('a', 0, 4, 2)).toBeNull();
    expect(indexAfterKey('End', -1, 0, 2)).toBeNull();
  });
});

describe('indexByTyping', () => {
  it('goes round from the row it stands on', () => {
    expect(indexByTyping(entries, 0, 'b')).toBe(3);
    expect(indexByTyping(entries, 3, 'b')).toBe(0);
    expect(indexByTyping(entries, 0, 'br')).toBe(0);
    expect(indexByTyping(entries, 0, 'brea')).toBe(3);
    expect(indexByTyping(entries, 0, 'ee')).toBe(1);
    expect(indexByTyping(entries, 0, 'x')).toBeNull();
  });
});

describe('filterEntries', () => {
  it('wants every word and knows no accents', () => {
    expect(filterEntries(entries, 'PRICES bre').map(({ id }) => id)).toEqual(['3']);
    expect(filterEntries(entries, 'elan').map(({ id }) => id)).toEqual(['1']);
    expect(filterEntries(entries, '  ')).toBe(entries);
  });
});
