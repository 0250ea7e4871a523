import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endMoved, endStepped } from './span-ends';
import type { SpanEnd } from './span-ends';

const TEXT = 'The river does not wait, she said.\n\n«Nous attendons», dit-elle. 我们在等待。 النهر لا ينتظر.';
const RIVER = { start: 4, end: 9 };
const words = ({ start, end }: { readonly start: number; readonly end: number }): string => TEXT.slice(start, end);

describe('the ends of a span', () => {
  it('go to whole words and signs', () => {
    expect(words(endMoved(TEXT, RIVER, 'end', 22))).toBe('river does not wait');
    expect(words(endMoved(TEXT, RIVER, 'end', 24))).toBe('river does not wait,');
    expect(words(endMoved(TEXT, RIVER, 'start', 1))).toBe('The river');
  });

  it('go word by word, and stop where nothing would be left', () => {
    expect(words(endStepped(TEXT, RIVER, 'end', 1))).toBe('river does');
    expect(words(endStepped(TEXT, RIVER, 'start', -1))).toBe('The river');
    expect(endStepped(TEXT, RIVER, 'end', -1)).toEqual(RIVER);
    expect(endStepped(TEXT, RIVER, 'start', 1)).toEqual(RIVER);
  });

  it('never cross, never leave the text, and never stand at white space', () => {
    const place = fc.nat(TEXT.length);
    fc.assert(
      fc.property(fc.constantFrom<SpanEnd>('start', 'end'), fc.array(place, { maxLength: 8 }), (end, places) => {
        let span: { readonly start: number; readonly end: number } = RIVER;
        for (const offset of places) {
          span = endMoved(TEXT, span, end, offset);
          expect(span.start).toBeLessThan(span.end);
          expect(words(span).length).toBe(span.end - span.start);
          expect(words(span)).toBe(words(span).trim());
        }
      }),
    );
  });
});
