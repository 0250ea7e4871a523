import { hasItalics } from '#core/text/has-italics';
import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_PLACES } from '#core/report/collection/collection-part';
import { StateMark } from '../state-mark';
import { useCollectionFrame } from './collection-frame';
import { PageList } from './pages';
import joint from './joint.module.css';
import styles from './joint-index.module.css';

/** So few names are not parted from their letter, nor from each other. */
const SHORT = 3;

/** The people and organisations of all articles, in three columns by the alphabet. */
export function JointIndex({ part }: { readonly part: Extract<CollectionPart, { kind: 'index' }> }) {
  const { headings, aboutIndex, frame } = useCollectionFrame();
  const [before, behind] = aboutIndex;
  return (
    <section>
      <h2 id={JOINT_PLACES.index} className={joint['heading']}>
        {headings.index}
      </h2>
      <p className={joint['about']}>
        {before}
        <i className="state" data-state="unreviewed" />
        {behind}
      </p>
      <div className={styles['columns']}>
        {part.letters.map(({ letter, names }) => (
          <section key={letter} className={styles['letter']} data-short={names.length <= SHORT}>
            <h3 className={styles['heading']}>{letter}</h3>
            <ul>
              {names.map(({ name, kind, isReviewed, places }) => (
                <li key={`${kind}-${name}`} className={styles['entry']}>
                  <span className={styles['name']} data-kind={kind} data-upright={!hasItalics(name)} dir="auto">
                    {name}
                  </span>
                  {!isReviewed && <StateMark className={styles['mark']} state="unreviewed" />}
                  <span className={styles['pages']} dir={frame.direction}>
                    <PageList places={places} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
