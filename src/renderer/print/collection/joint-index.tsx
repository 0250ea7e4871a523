import type { CollectionPart } from '#core/report/collection/collection-part';
import { JOINT_HEADINGS, JOINT_PLACES } from '#core/report/collection/collection-part';
import { StateMark } from '../state-mark';
import { PageList } from './pages';
import joint from './joint.module.css';
import styles from './joint-index.module.css';

/** The people and organisations of all articles, in three columns by the alphabet. */
export function JointIndex({ part }: { readonly part: Extract<CollectionPart, { kind: 'index' }> }) {
  return (
    <section>
      <h2 id={JOINT_PLACES.index} className={joint['heading']}>
        {JOINT_HEADINGS.index}
      </h2>
      <p className={joint['about']}>
        Organisations are in italics. <i className="state" data-state="unreviewed" /> marks a name that nobody has
        reviewed in any article. Names written alike are one line.
      </p>
      <div className={styles['columns']}>
        {part.letters.map(({ letter, names }) => (
          <section key={letter} className={styles['letter']}>
            <h3 className={styles['heading']}>{letter}</h3>
            <ul>
              {names.map(({ name, kind, isReviewed, places }) => (
                <li key={`${kind}-${name}`} className={styles['entry']}>
                  <span className={styles['name']} data-kind={kind} dir="auto">
                    {name}
                  </span>
                  {!isReviewed && <StateMark className={styles['mark']} state="unreviewed" />}
                  <span className={styles['pages']} dir="ltr">
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
