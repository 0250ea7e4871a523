import type { TimelineChart } from '#core/report/collection/timeline-chart';
import { useCollectionFrame } from './collection-frame';
import styles from './timeline-chart.module.css';

/** The sheet of the chart, in tenths of a millimetre. */
const WIDTH = 1740;
const HEIGHT = 400;
/** What is left for the numbers at the side and the labels below. */
const LEFT = 90;
const BOTTOM = 60;
const TOP = 20;
/** About so many labels stand below the bars without touching. */
const MOST_LABELS = 8;
/** About half the width of a letter of a label. */
const HALF_LETTER = 7;
/** No bar is wider: few of them would look like a wall. */
const WIDEST = 90;

/** Bars of how many events lie where in time: filled what was reviewed, outlined what was not, so that it reads in black and white. Time runs as the frame is read. */
export function TimelineChartView({ chart: { bars, most, unit, left } }: { readonly chart: TimelineChart }) {
  const { timeline, frame } = useCollectionFrame();
  const step = (WIDTH - LEFT) / bars.length;
  const width = Math.min(step * 0.78, WIDEST);
  const floor = HEIGHT - BOTTOM;
  const topTick = niceTop(most);
  const heightOf = (count: number): number => (count / topTick) * (floor - TOP);
  const every = Math.ceil(bars.length / MOST_LABELS);
  /** Whether a label in the middle of its bar, so many from the edge, would go over it. */
  const isNear = (room: number, barsFromEdge: number, half: number): boolean =>
    room + (barsFromEdge + 0.5) * step < half;
  /** A place from the side where the page begins to be read. */
  const across = (x: number): number => (frame.direction === 'rtl' ? WIDTH - x : x);
  const ticks = topTick % 2 === 0 ? [topTick / 2, topTick] : [topTick];
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={timeline.chart(timeline.byUnit[unit])}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles['grid']}
              x1={across(LEFT)}
              x2={across(WIDTH)}
              y1={floor - heightOf(tick)}
              y2={floor - heightOf(tick)}
            />
            <text className={styles['tick']} x={across(LEFT - 18)} y={floor - heightOf(tick) + 9} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {bars.map(({ label, count, unreviewed }, index) => {
          const middle = across(LEFT + (index + 0.5) * step);
          const x = middle - width / 2;
          const open = heightOf(unreviewed);
          const done = heightOf(count - unreviewed);
          const isLabelled = index % every === 0;
          const half = label.length * HALF_LETTER;
          return (
            <g key={label}>
              {done > 0 && <rect className={styles['done']} x={x} y={floor - done} width={width} height={done} />}
              {open > 0 && (
                <rect
                  className={styles['open']}
                  x={x + 2}
                  y={floor - done - open + 2}
                  width={width - 4}
                  height={open - 2}
                />
              )}
              {isLabelled && (
                <>
                  <line className={styles['axis']} x1={middle} x2={middle} y1={floor} y2={floor + 10} />
                  <text
                    className={styles['tick']}
                    x={middle}
                    y={floor + 36}
                    textAnchor={
                      isNear(LEFT, index, half) ? 'start' : isNear(0, bars.length - 1 - index, half) ? 'end' : 'middle'
                    }
                  >
                    {label}
                  </text>
                </>
              )}
            </g>
          );
        })}
        <line className={styles['axis']} x1={across(LEFT)} x2={across(WIDTH)} y1={floor} y2={floor} />
      </svg>
      <figcaption className={styles['caption']}>
        {timeline.caption(timeline.byUnit[unit])}
        {left > 0 && ` ${timeline.left(left)}`}
      </figcaption>
    </figure>
  );
}

/** The next number that two equal steps lead to, or one: 1, 2, 4, 6, 8 or 10 and their multiples by ten. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((top) => top >= most) ?? most;
}
