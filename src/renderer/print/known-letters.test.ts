import { describe, expect, it } from 'vitest';
import { knownLetters } from './known-letters';

describe('knownLetters', () => {
  it('knows letters from the second time on, in whatever order they stand', () => {
    const areKnown = knownLetters();
    expect(areKnown('dam')).toBe(false);
    expect(areKnown('mad')).toBe(true);
    expect(areKnown('made')).toBe(false);
    expect(areKnown('السد')).toBe(false);
    expect(areKnown('السدmade')).toBe(true);
    expect(areKnown('')).toBe(true);
  });

  it('tells signs apart that are written in two units', () => {
    const areKnown = knownLetters();
    expect(areKnown('𠮷')).toBe(false);
    expect(areKnown('𠮷')).toBe(true);
    expect(areKnown('𠮸')).toBe(false);
  });
});
