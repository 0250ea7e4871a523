import type { Redrawing } from '#shared/ipc/reading-messages';
import { Dialog } from '../../ui/dialog';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './redraw-dialog.module.css';

type RedrawDialogProps = {
  readonly redrawing: Redrawing;
  readonly isReadOnly: boolean;
  readonly isDrawing: boolean;
  readonly onKeep: () => void;
  readonly onClose: () => void;
};

/** What the engine of this program would change in the summary of an article, before it does. */
export function RedrawDialog({ redrawing, isReadOnly, isDrawing, onKeep, onClose }: RedrawDialogProps) {
  const { engine, now, changes, kept, lost } = redrawing;
  const words = strings.redraw;
  const isSame = changes.length === 0 && engine === now;
  const buttons = isSame ? undefined : (
    <>
      <button type="button" className={controls.outlined} onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className={controls.primary} disabled={isReadOnly || isDrawing} onClick={onKeep}>
        {isDrawing ? words.drawing : words.keep}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} isOpen onClose={onClose} {...(buttons && { buttons })}>
      <div className={parts.hint}>
        <p>{words.engines(engine, now)}</p>
        <p>{changes.length === 0 ? words.same : words.hint}</p>
        {kept === 0 ? null : <p>{words.decided(kept)}</p>}
      </div>
      {changes.length + lost.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
        <section className={styles.changes} tabIndex={0} aria-label={words.hint}>
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
        </section>
      )}
    </Dialog>
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
