import { useState } from 'react';
import type { AlikeLink } from '#core/likeness/alike-links';
import { directionOf } from '#core/text/direction';
import { formatEdtf } from '../../ui/edtf';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './alike-strip.module.css';

type AlikeStripProps = {
  readonly links: readonly AlikeLink[];
  readonly onOpen: (articleId: string) => void;
  readonly onCompare: (articleId: string) => void;
};

const words = strings.likeness;
/** So many are shown before somebody asks for the others. */
const FIRST = 1;

/** The articles that the open one is like, each with how much, to be opened or compared. */
export function AlikeStrip({ links, onOpen, onCompare }: AlikeStripProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (links.length === 0) return null;
  const shown = showsAll ? links : links.slice(0, FIRST);
  return (
    <section className={styles.strip} aria-label={words.strip}>
      <ul className={styles.list}>
        {shown.map(({ row, kind, share }, index) => (
          <li key={row.id} className={styles.link}>
            <span className={styles.kind}>{words.kinds[kind]}</span>
            <button
              type="button"
              className={styles.title}
              dir={directionOf(row.title)}
              title={row.title}
              onClick={() => onOpen(row.id)}
            >
              {row.title}
            </button>
            <span className={styles.facts}>{factsOf(row, kind, share)}</span>
            <button
              type="button"
              className={controls.link}
              aria-label={words.compareLabel(row.title)}
              onClick={() => onCompare(row.id)}
            >
              {words.compare}
            </button>
            {index === shown.length - 1 && links.length > FIRST ? (
              <button
                type="button"
                className={controls.link}
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {showsAll ? words.fewer : words.more(links.length - FIRST)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ outlet, publishedOn }: AlikeLink['row'], kind: AlikeLink['kind'], share: number): string {
  const percent = kind === 'same-text' ? '' : words.share(Math.floor(share * 100));
  return [outlet, publishedOn === null ? '' : formatEdtf(publishedOn), percent].filter(Boolean).join(' · ');
}
