import { dayNumber, parseDay } from '../../text/calendar';
import type { DigestEvent } from './article-digest';
import { CHART_UNITS } from './chart-unit';
import type { ChartUnit } from './chart-unit';
import { collectionWords } from './words/collection-languages';
import type { CollectionWords } from './words/collection-words';

/** One bar: how many events lie in its stretch of time, and how many of those nobody has reviewed. */
type ChartBar = { readonly label: string; readonly count: number; readonly unreviewed: number };

/** The joint timeline as bars of equal stretches of time; `left` counts the events that are not exact enough for them. */
export type TimelineChart = {
  readonly unit: ChartUnit;
  readonly bars: readonly ChartBar[];
  readonly most: number;
  readonly left: number;
};

/** More bars than this cannot be told apart on the page. */
const MOST_BARS = 60;
/** The share of events that may be too vague for the bars before wider ones are taken. */
const MOST_LEFT = 1 / 3;

/**
 * The bars of a chart of these events, in the finest unit that gives no more than fits on a page and leaves out few events;
 * null where there is nothing to draw. An event that lasts stands where it begins.
 */
export function timelineChart(
  events: readonly DigestEvent[],
  words: CollectionWords = collectionWords(),
): TimelineChart | null {
  for (const unit of CHART_UNITS) {
    const placed = events.flatMap((event) => {
      const at = numberIn(event.date, unit);
      return at === null ? [] : [{ at, isOpen: event.state === 'unreviewed' }];
    });
    const left = events.length - placed.length;
    const isLast = unit === 'century';
    if (placed.length === 0 || (!isLast && left > events.length * MOST_LEFT)) continue;
    const first = placed.reduce((least, { at }) => Math.min(least, at), Infinity);
    const last = placed.reduce((most, { at }) => Math.max(most, at), -Infinity);
    if (last - first >= MOST_BARS && !isLast) continue;
    const bars = Array.from({ length: Math.min(last - first + 1, MOST_BARS) }, (_, index) => {
      const own = placed.filter(({ at }) => at === first + index);
      return {
        label: labelOf(first + index, unit, words),
        count: own.length,
        unreviewed: own.filter(({ isOpen }) => isOpen).length,
      };
    });
    const drawn = bars.reduce((sum, { count }) => sum + count, 0);
    const most = bars.reduce((highest, { count }) => Math.max(highest, count), 0);
    return { unit, bars, most, left: events.length - drawn };
  }
  return null;
}

/** The stretch an EDTF date lies in, counted; null for one that is not so exact. */
function numberIn(date: string, unit: ChartUnit): number | null {
  const from = date.split('/')[0]?.replaceAll(/[?~%]/gu, '') ?? '';
  if (unit === 'day') {
    const day = parseDay(from);
    return day === null ? null : dayNumber(day);
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])(?:-|$)/u.exec(from);
  if (unit === 'month') return month ? Number(month[1]) * 12 + Number(month[2]) - 1 : null;
  const year = /^-?[\dX]{4}/u.exec(from)?.[0];
  if (year === undefined) return null;
  const width = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const known =
    width === 1 ? year : year.replace(width === 10 ? /X$/u : /XX?$/u, (digits) => '0'.repeat(digits.length));
  return known.includes('X') ? null : Math.floor(Number(known) / width);
}

function labelOf(at: number, unit: ChartUnit, { timeline, frame }: CollectionWords): string {
  const { months } = timeline;
  if (unit === 'day') {
    const day = new Date(at * 86_400_000);
    return timeline.day(day.getUTCDate(), months[day.getUTCMonth()] ?? '', String(day.getUTCFullYear()));
  }
  if (unit === 'month') return `${months[((at % 12) + 12) % 12] ?? ''} ${Math.floor(at / 12)}`;
  const year = at * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
  if (at < 0) return frame.dates.beforeChrist(1 - year);
  return unit === 'year' ? String(year) : unit === 'decade' ? timeline.decade(year) : timeline.century(year);
}
