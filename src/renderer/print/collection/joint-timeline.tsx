import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_PLACES } from '#core/report/collection/collection-part';
import { StateMark } from '../state-mark';
import { useCollectionFrame } from './collection-frame';
import { PageNumber } from './pages';
import { TimelineChartView } from './timeline-chart';
import joint from './joint.module.css';
import styles from './joint-timeline.module.css';

/** Fewer events of a year need no heading: their dates say it. */
const WORTH_A_HEADING = 3;

/** All events in the order of time, drawn and as a table whose head stands on every page. */
export function JointTimeline({ part }: { readonly part: Extract<CollectionPart, { kind: 'timeline' }> }) {
  const { headings, timeline } = useCollectionFrame();
  return (
    <section>
      {!part.continues && (
        <h2 id={JOINT_PLACES.timeline} className={joint['heading']}>
          {headings.timeline}
        </h2>
      )}
      {part.chart !== null && <TimelineChartView chart={part.chart} />}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{timeline.date}</th>
            <th scope="col">{timeline.event}</th>
            <th scope="col">{timeline.page}</th>
          </tr>
        </thead>
        {part.years.map(({ heading, events }) => (
          <tbody key={heading}>
            {events.length >= WORTH_A_HEADING && (
              <tr className={styles['year']}>
                <th scope="rowgroup" colSpan={3}>
                  {heading}
                </th>
              </tr>
            )}
            {events.map(({ when, words, direction, state, place, article }, index) => (
              <tr key={`${place}-${String(index)}`} className={styles['event']}>
                <td className={styles['when']}>{when}</td>
                <td>
                  <p className={styles['words']} dir={direction}>
                    <StateMark state={state} /> {words}
                  </p>
                  <p className={joint['article']} dir="auto">
                    {article}
                  </p>
                </td>
                <td className={styles['page']}>
                  <PageNumber place={place} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
