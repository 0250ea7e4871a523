import type { IndexEntry } from '#core/report/report-index';
import { INDEX_PLACE, placeOfEvidence } from '#core/report/report-links';
import { useFrame } from './frame';
import styles from './report-index.module.css';

/**
 * The index of people and organisations. Beside each name room is left for its pages, which are known only when all is
 * printed.
 */
export function ReportIndex({ entries }: { readonly entries: readonly IndexEntry[] }) {
  const words = useFrame();
  if (entries.length === 0) return null;
  return (
    <section className={styles['index']}>
      <h2 id={INDEX_PLACE} className={styles['heading']}>
        {words.indexOf}
      </h2>
      <ul className={styles['entries']}>
        {entries.map(({ name, place, evidence }) => (
          <li key={place} className={styles['entry']}>
            <span dir="auto">{name}</span>
            <span id={place} className={styles['pages']} data-pages aria-hidden="true">
              {'\u00a0'}
              <Noted place={place} />
              {evidence.map((number) => (
                <Noted key={number} place={placeOfEvidence(number)} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Makes Chromium note on which page, and where, a place was printed: it does so for places that a link leads to. */
function Noted({ place }: { readonly place: string }) {
  // oxlint-disable-next-line jsx-a11y/anchor-has-content, jsx-a11y/control-has-associated-label -- nobody sees or hears it
  return <a href={`#${place}`} />;
}
