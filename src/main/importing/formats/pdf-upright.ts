import type { PdfItem } from './pdf-runs';

/** Text of one page by its direction: what is set as most of it is, turned upright, and what is set across it. */
export type Upright = { readonly page: readonly PdfItem[]; readonly asides: readonly PdfItem[] };

/**
 * Turns the items of a page so that most of its letters stand upright, as on a page laid on its side; what then still runs in another
 * direction (a stamp along the margin, a watermark) is told apart, each direction upright by itself.
 */
export function upright(items: readonly PdfItem[]): Upright {
  const letters = new Map<number, number>();
  for (const item of items) {
    const turn = turnOf(item);
    letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length);
  }
  if (letters.size < 2 && letters.has(0)) return { page: items, asides: [] };
  const most = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, -1])[0];
  const page: PdfItem[] = [];
  const asides: PdfItem[] = [];
  for (const item of items) {
    const turn = turnOf(item);
    (turn === most || item.str.trim() === '' ? page : asides).push(turn === 0 ? item : turned(item, turn));
  }
  return { page, asides };
}

/** The direction of an item in degrees; what is off by less than half of one is as good as straight. */
function turnOf({ transform }: PdfItem): number {
  const [a = 1, b = 0] = transform;
  return Math.round((Math.atan2(b, a) * 180) / Math.PI);
}

function turned(item: PdfItem, turn: number): PdfItem {
  const [, , , , x = 0, y = 0] = item.transform;
  const angle = (-turn * Math.PI) / 180;
  const size = item.height;
  const place = [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
  return { ...item, transform: [size, 0, 0, size, ...place] };
}
