import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST, cascade, placeWindow } from './window-bounds';

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 };
const remembered = { x: 100, y: 90, width: 1200, height: 700, isMaximized: false };

describe('placeWindow', () => {
  it('puts the window back where it was', () => {
    expect(placeWindow(remembered, [SCREEN])).toEqual({ x: 100, y: 90, width: 1200, height: 700 });
  });

  it('finds it on a second screen to the left', () => {
    const left = { ...SCREEN, x: -1920 };
    expect(placeWindow({ ...remembered, x: -1800 }, [SCREEN, left])).toMatchObject({ x: -1800 });
  });

  it('centres a window whose screen is gone, or whose title bar is out of reach', () => {
    for (const lost of [{ x: 5_000 }, { x: -1_190 }, { y: 2_000 }, { y: -400 }]) {
      expect(placeWindow({ ...remembered, ...lost }, [SCREEN])).toEqual({ width: 1440, height: 900 });
    }
  });

  it('fits a small screen the first time', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600 });
  });

  it('is never smaller than the panes need', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(fc.record({ x: fc.integer(), y: fc.integer(), width: side, height: side }), (bounds) => {
        const { width, height } = placeWindow({ ...bounds, isMaximized: false }, [SCREEN]);
        expect(width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(height).toBeGreaterThanOrEqual(SMALLEST.height);
      }),
    );
  });
});

describe('cascade', () => {
  const from = { x: 100, y: 90, width: 1200, height: 700, isMaximized: true };

  it('puts the next window a step beside the one before, one for an article no wider than it needs', () => {
    expect(cascade(from, [SCREEN], true)).toEqual({ x: 128, y: 118, width: 1200, height: 700, isMaximized: false });
    expect(cascade(from, [SCREEN], false)).toMatchObject({ x: 128, width: 1080 });
  });

  it('begins again at the corner of the same screen where the step would leave it', () => {
    const left = { ...SCREEN, x: -1920 };
    expect(cascade({ ...from, y: 370 }, [SCREEN], true)).toMatchObject({ x: 0, y: 25 });
    expect(cascade({ ...from, x: -1200 }, [SCREEN, left], true)).toMatchObject({ x: -1920, y: 25 });
  });

  it('always leaves a window that can be reached, however many are opened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (times, isWhole) => {
        let place = { ...from, isMaximized: false };
        for (let time = 0; time < times; time += 1) place = cascade(place, [SCREEN], isWhole);
        expect(placeWindow(place, [SCREEN])).toMatchObject({ x: place.x, y: place.y });
      }),
    );
  });
});
