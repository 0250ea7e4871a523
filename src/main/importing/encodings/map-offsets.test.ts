import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeAs } from '../decode';
import { mapOffsets } from './map-offsets';

/** Where the bytes up to a place of the first text end in the second one, found the slow way. */
function slowly(bytes: Uint8Array, from: string, to: string, offset: number): number {
  const lengthOf = (end: number, encoding: string): number =>
    (decodeAs(bytes.subarray(0, end), encoding)?.text ?? '').replace(/\ufffd+$/u, '').length;
  let end = 0;
  while (lengthOf(end, from) < offset) end += 1;
  return lengthOf(end, to);
}

const LETTERS = fc.constantFrom('a', 'é', 'ж', '語', ' ', '\r\n', '\n', '“', 'ß', '0');

describe('mapOffsets', () => {
  it('puts every place behind the same bytes in the other reading', () => {
    fc.assert(
      fc.property(
        fc.array(LETTERS, { maxLength: 40 }),
        fc.constantFrom(['utf-8', 'windows-1251'], ['windows-1252', 'utf-8'], ['utf-8', 'koi8-r'], ['cp866', 'cp850']),
        (letters, [from = '', to = '']) => {
          const bytes = iconv.encode(letters.join(''), 'utf-8');
          const before = decodeAs(bytes, from)?.text ?? '';
          if (before.includes('\ufffd')) return;
          const offsets = [...Array(before.length + 1).keys()];
          const moved = mapOffsets({ bytes, from, to, length: before.length }, offsets);
          expect(moved).toEqual(offsets.map((offset) => slowly(bytes, from, to, offset)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('goes there and back without a change, through blocks of many bytes', () => {
    const text = `${'Straße, façade, naïve.\r\n'.repeat(900)}The end – здесь.`;
    const bytes = iconv.encode(text, 'utf-8');
    const wide = decodeAs(bytes, 'utf-8')?.text ?? '';
    const narrow = decodeAs(bytes, 'windows-1251')?.text ?? '';
    const offsets = [0, 5, 6, 7, 4_000, 9_001, wide.length - 3, wide.length];
    const there = mapOffsets({ bytes, from: 'utf-8', to: 'windows-1251', length: wide.length }, offsets);
    const back = mapOffsets({ bytes, from: 'windows-1251', to: 'utf-8', length: narrow.length }, there ?? []);
    expect(there).not.toEqual(offsets);
    expect(back).toEqual(offsets);
  });

  it('says nothing of a text that these bytes do not read as', () => {
    const bytes = iconv.encode('three words here', 'utf-8');
    expect(mapOffsets({ bytes, from: 'utf-8', to: 'koi8-r', length: 5 }, [0, 3])).toBeNull();
  });
});
