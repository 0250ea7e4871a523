import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST, placeWindow } from './window-bounds';

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
