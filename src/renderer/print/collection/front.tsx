import type { CollectionPart, ContentsLine } from '#core/report/collection/collection-part';
import { JOINT_PLACES } from '#core/report/collection/collection-part';
import { useCollectionFrame } from './collection-frame';
import { PageNumber } from './pages';
import styles from './front.module.css';

/** The title page, which says what the report is of and how far it was reviewed, and behind it the contents. */
export function Front({ part }: { readonly part: Extract<CollectionPart, { kind: 'front' }> }) {
  const { headings, unreviewed, frame } = useCollectionFrame();
  return (
    <>
      <header className={styles['cover']}>
        <p className={styles['kind']}>
          <span>{part.heading}</span>
          <span className={styles['maker']}>Sidelight</span>
        </p>
        <h1 className={styles['title']} dir="auto">
          {part.title}
        </h1>
        <dl className={styles['facts']}>
          {part.facts.map(({ label, value, fine }) => (
            <div key={label} className={styles['fact']}>
              <dt>{label}</dt>
              <dd>
                {value}
                {fine !== null && (
                  <span className={styles['fine']} dir="auto">
                    {fine}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <ul className={styles['legend']}>
          <li>
            <i className="state" data-state="unreviewed" /> {unreviewed}
          </li>
          <li>
            <i className="state" data-state="confirmed" /> {frame.states.confirmed}
          </li>
          <li>
            <i className="state" data-state="edited" /> {frame.states.edited}
          </li>
          <li>
            <i className="state" data-state="disputed" /> {frame.states.disputed}
          </li>
        </ul>
      </header>
      <nav className={styles['contents']}>
        <h2 id={JOINT_PLACES.front} className={styles['heading']}>
          {headings.front}
        </h2>
        <ol>
          {part.contents.map((line) => (
            <Line key={`${String(line.level)}-${line.place}`} line={line} />
          ))}
        </ol>
      </nav>
    </>
  );
}

function Line({ line: { level, name, note, direction, place } }: { readonly line: ContentsLine }) {
  return (
    <li className={styles['line']} data-level={level}>
      <span className={styles['note']}>{note}</span>
      <a href={`#${place}`} className={styles['name']} dir={direction}>
        {name}
      </a>
      <span className={styles['leader']} aria-hidden="true" />
      <PageNumber place={place} />
    </li>
  );
}
