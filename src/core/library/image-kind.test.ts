import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gifOf, jpegOf, pngOf, webpOf } from '../../../tests/kit/images';
import { readImage } from './image-kind';

const PICTURES = {
  png: { bytes: pngOf(24, 16), facts: { mediaType: 'image/png', width: 24, height: 16 } },
  jpeg: { bytes: jpegOf(640, 480), facts: { mediaType: 'image/jpeg', width: 640, height: 480 } },
  gif: { bytes: gifOf(300, 2), facts: { mediaType: 'image/gif', width: 300, height: 2 } },
  'lossy webp': { bytes: webpOf('VP8 ', 320, 200), facts: { mediaType: 'image/webp', width: 320, height: 200 } },
  'lossless webp': { bytes: webpOf('VP8L', 9_000, 7), facts: { mediaType: 'image/webp', width: 9_000, height: 7 } },
  'extended webp': { bytes: webpOf('VP8X', 70_000, 3), facts: { mediaType: 'image/webp', width: 70_000, height: 3 } },
} as const;

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('readImage', () => {
  it.each(Object.entries(PICTURES))('tells a %s by its bytes, with its size', (_name, { bytes, facts }) => {
    expect(readImage(bytes)).toEqual(facts);
  });

  it.each(Object.entries(PICTURES))('never takes a %s for whole that was cut short', (_name, { bytes, facts }) => {
    // The mark of the end of a GIF may be missing.
    const shortest = facts.mediaType === 'image/gif' ? bytes.length - 1 : bytes.length;
    for (let length = 0; length < shortest; length += 1) {
      expect(['strange', 'damaged'], String(length)).toContain(readImage(bytes.subarray(0, length)));
    }
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    '\uFEFF<?xml version="1.0"?>\n<!-- a drawing -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg>',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>',
    '<svg/>',
  ])('says that a drawing is one: %s', (words) => {
    expect(readImage(text(words))).toBe('svg');
  });

  it('says that a drawing in UTF-16 is one', () => {
    expect(
      readImage(new Uint8Array(Uint16Array.from('\uFEFF<svg width="1">', (letter) => letter.charCodeAt(0)).buffer)),
    ).toBe('svg');
  });

  it('takes nothing else for a picture, whatever its name would say', () => {
    for (const bytes of [text(''), text('PNG, they said'), text('%PDF-1.7'), text('BM    '), text('II*\u0000')]) {
      expect(readImage(bytes)).toBe('strange');
    }
  });

  it('finds no size of nothing', () => {
    expect(readImage(pngOf(0, 16))).toBe('damaged');
    expect(readImage(jpegOf(640, 0))).toBe('damaged');
  });

  it('answers for any bytes, also behind the mark of a kind, and never throws', () => {
    const marks = Object.values(PICTURES).map(({ bytes }) => bytes.subarray(0, 12));
    fc.assert(
      fc.property(fc.constantFrom(new Uint8Array(), ...marks), fc.uint8Array({ maxLength: 400 }), (mark, rest) => {
        const found = readImage(new Uint8Array([...mark, ...rest]));
        if (typeof found === 'string') expect(['svg', 'strange', 'damaged']).toContain(found);
        else expect(found.width * found.height).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers for a picture with any bytes changed, and never throws', () => {
    const pictures = Object.values(PICTURES).map(({ bytes }) => bytes);
    fc.assert(
      fc.property(
        fc.constantFrom(...pictures),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        (bytes, changes) => {
          const changed = new Uint8Array(bytes);
          for (const [at, value] of changes) if (at < changed.length) changed[at] = value;
          expect(readImage(changed)).toBeDefined();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
