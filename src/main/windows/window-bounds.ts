import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer());

/** Where the window stood when it was closed, in device-independent pixels. */
export const WindowBoundsSchema = v.strictObject({
  x: whole,
  y: whole,
  width: v.pipe(whole, v.minValue(1), v.maxValue(20_000)),
  height: v.pipe(whole, v.minValue(1), v.maxValue(20_000)),
  isMaximized: v.boolean(),
});

/** See WindowBoundsSchema. */
export type WindowBounds = v.InferOutput<typeof WindowBoundsSchema>;

/** How far the next window stands from the one before, so that the titles of both can be seen. */
const STEP = 28;
/** An article alone needs less room than the whole library. */
const ARTICLE_WIDTH = 1080;

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The smallest window that can be used: where it has no room for two panes, it shows one at a time. */
export const SMALLEST = { width: 320, height: 256 } as const;
const USUAL = { width: 1440, height: 900 } as const;
/** A title bar one cannot reach is a lost window: this much of it must lie on a screen. */
const REACHABLE = 80;

/** The remembered bounds if their title bar can still be reached on one of the screens, else the usual size, centred. */
export function placeWindow(
  remembered: WindowBounds | null,
  workAreas: readonly Rectangle[],
): { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number } {
  const first = workAreas[0];
  const usual = {
    width: Math.max(SMALLEST.width, Math.min(USUAL.width, first?.width ?? USUAL.width)),
    height: Math.max(SMALLEST.height, Math.min(USUAL.height, first?.height ?? USUAL.height)),
  };
  if (!remembered || !workAreas.some((area) => canBeReached(remembered, area))) return usual;
  const { x, y } = remembered;
  return {
    x,
    y,
    width: Math.max(SMALLEST.width, remembered.width),
    height: Math.max(SMALLEST.height, remembered.height),
  };
}

function canBeReached(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return overlap >= REACHABLE && bounds.y >= area.y - 10 && bounds.y <= area.y + area.height - REACHABLE;
}

/** Where a window opened from another one stands: a step further down, or at the corner of the screen where that would leave it. */
export function cascade(from: WindowBounds, workAreas: readonly Rectangle[], isWhole: boolean): WindowBounds {
  const width = isWhole ? from.width : Math.min(from.width, ARTICLE_WIDTH);
  const next = { x: from.x + STEP, y: from.y + STEP, width, height: from.height, isMaximized: false };
  const area = workAreas.find((each) => isOn(from, each)) ?? workAreas[0];
  if (!area) return next;
  const isOut = next.x + next.width > area.x + area.width || next.y + next.height > area.y + area.height;
  return isOut ? { ...next, x: area.x, y: area.y } : next;
}

function isOn({ x, y }: WindowBounds, area: Rectangle): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}
