import type { Redrawing } from '#shared/ipc/reading-messages';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import parts from '../../ui/dialog-list.module.css';
import styles from './redraw-dialog.module.css';

/** What would go from the summary of an article and what would come, by its sections, and which decisions no item would stand for. */
export function RedrawChanges({ changes, lost }: Pick<Redrawing, 'changes' | 'lost'>) {
  const words = strings.redraw;
  return (
    <>
      {changes.map(({ section, gone, come }) => (
        <section key={section} aria-label={strings.summary.sections[section]}>
          <h3 className={styles.heading}>
            <KindMark section={section} />
            {strings.summary.sections[section]}
          </h3>
          <Lines sign="−" says={words.gone} lines={gone} />
          <Lines sign="+" says={words.come} lines={come} />
        </section>
      ))}
      {lost.length === 0 ? null : (
        <section aria-label={words.lost}>
          <h3 className={styles.heading}>{words.lost}</h3>
          <Lines sign="" says="" lines={lost.map((each) => each.words)} />
        </section>
      )}
    </>
  );
}

type LinesProps = { readonly sign: string; readonly says: string; readonly lines: readonly string[] };

function Lines({ sign, says, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>
          <span className={styles.sign} data-sign={sign} aria-hidden>
            {sign}
          </span>
          <bdi className={styles.words}>{line}</bdi>
          {says === '' ? null : <span className={parts.small}>{says}</span>}
        </li>
      ))}
    </ul>
  );
}
