import { HUES } from '#core/library/highlight';
import type { Span } from '#core/text/span';
import { KINDS } from '../../ui/kinds';
import type { Kind } from '../../ui/kinds';
import type { RailMark } from './rail-marks';
import { railRows } from './rail-rows';

/** What is drawn, and on how much room: `length` is that of the text, sizes are in pixels of the page. */
export type RailPicture = {
  readonly marks: readonly RailMark[];
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly isMirrored: boolean;
  /** The words of what is lit: they are drawn right across. */
  readonly lit: readonly Span[];
  /** What the search in the text found. */
  readonly found: readonly Span[];
  /** The mark the keyboard stands on. */
  readonly at: Span | null;
};

type Colours = {
  readonly of: (mark: RailMark) => string;
  readonly ofKind: (kind: Kind) => string;
  readonly lit: string;
  readonly found: string;
  readonly at: string;
};

/** The room at both ends, so that a mark at the very end is whole. */
const END = 4;
const LEAST = 2;
/** How strongly whole sentences are drawn. */
const WASH = 0.35;
/** Where the two lanes lie across the rail, as shares of its width from the side of the text: evidence, then what a person marked. */
const EVIDENCE = { from: 0.2, width: 0.3 };
/** The lane of evidence that is too crowded for a line each. */
const CROWD = { from: 0.2, width: 0.4 };
const OWN = { from: 0.66, size: 5 };
/** Where what was found lies: at the edge by the text, in no lane of the others. */
const FOUND = { from: 0, width: 0.2 };

/** Where an offset stands on a rail of this height. */
export function railTop(offset: number, length: number, height: number): number {
  return END + (offset / Math.max(length, 1)) * Math.max(height - 2 * END, 0);
}

/** The offset at a height of the rail. */
export function railOffset(top: number, length: number, height: number): number {
  const share = (top - END) / Math.max(height - 2 * END, 1);
  return Math.round(Math.min(Math.max(share, 0), 1) * length);
}

/** Draws the rail: evidence as lines in the hue of its kind, or as rows of all kinds where it is crowded, what a person marked as squares, set on their corner for a note, what was found at its edge. */
export function paintRail(canvas: HTMLCanvasElement, picture: RailPicture): void {
  const { marks, length, width, height, isMirrored, lit, found, at } = picture;
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(isMirrored ? -scale : scale, 0, 0, scale, isMirrored ? canvas.width : 0, 0);
  const colours = coloursOf(canvas);
  const line = ({ start, end }: Span, from: number, across: number): void => {
    const top = railTop(start, length, height);
    context.fillRect(from, top, across, Math.max(railTop(end, length, height) - top, LEAST));
  };
  context.fillStyle = colours.lit;
  for (const span of lit) line(span, width * EVIDENCE.from, width * 0.7);
  const rows = railRows(marks, height, (offset) => railTop(offset, length, height));
  for (const { top, height: high, parts } of rows ?? []) {
    for (const { kind, from, width: share } of parts) {
      context.fillStyle = colours.ofKind(kind);
      context.fillRect(width * (CROWD.from + CROWD.width * from), top, width * CROWD.width * share, high);
    }
  }
  for (const mark of rows === null ? marks : marks.filter(({ by }) => by === 'person')) {
    context.fillStyle = colours.of(mark);
    // As in the text, what is made of whole sentences has a wash, so that what is in it can be seen.
    context.globalAlpha = mark.by === 'engine' && isWash(mark.kind) ? WASH : 1;
    if (mark.by === 'engine') line(mark, width * EVIDENCE.from, width * EVIDENCE.width);
    else sign(context, mark.look === 'note', width * OWN.from, railTop(mark.start, length, height));
  }
  context.globalAlpha = 1;
  context.fillStyle = colours.found;
  for (const span of found) line(span, width * FOUND.from, width * FOUND.width);
  context.fillStyle = colours.at;
  if (at !== null) line(at, 0, width);
}

function isWash(kind: Kind): boolean {
  return kind === 'keyPoints' || kind === 'quotes';
}

function sign(context: CanvasRenderingContext2D, isNote: boolean, left: number, top: number): void {
  const half = OWN.size / 2;
  if (!isNote) {
    context.fillRect(left, top - half + 1, OWN.size, OWN.size);
    return;
  }
  context.beginPath();
  context.moveTo(left + half, top - half);
  context.lineTo(left + OWN.size + 1, top + 1);
  context.lineTo(left + half, top + half + 2);
  context.lineTo(left - 1, top + 1);
  context.fill();
}

/** The hues of the page; where the system chooses all colours, those it has for text, marks and what is chosen. */
function coloursOf(canvas: HTMLCanvasElement): Colours {
  if (window.matchMedia('(forced-colors: active)').matches) {
    return {
      of: ({ by }) => (by === 'engine' ? 'CanvasText' : 'LinkText'),
      ofKind: () => 'CanvasText',
      lit: 'Highlight',
      found: 'Mark',
      at: 'Highlight',
    };
  }
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const kinds = new Map(KINDS.map((kind) => [kind, token(`--kind-${kind}`)]));
  const looks = new Map([
    ...HUES.map((hue) => [hue, token(`--mark-ink-${hue}`)] as const),
    ['note', token('--ink-soft')] as const,
  ]);
  const ofKind = (kind: Kind): string => kinds.get(kind) ?? token('--ink-soft');
  return {
    of: (mark) => (mark.by === 'engine' ? ofKind(mark.kind) : (looks.get(mark.look) ?? token('--ink-soft'))),
    ofKind,
    lit: token('--accent'),
    found: token('--found-line'),
    at: token('--focus'),
  };
}
