import type { Redrawing } from '#shared/ipc/reading-messages';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import { RedrawChanges } from './redraw-changes';
import styles from './redraw-dialog.module.css';

type RedrawDialogProps = {
  readonly redrawing: Redrawing;
  readonly isReadOnly: boolean;
  readonly isDrawing: boolean;
  readonly onKeep: () => void;
  /** Goes on to the summaries of many articles. */
  readonly onMany: () => void;
  readonly onClose: () => void;
};

/** What the engine of this program would change in the summary of an article, before it does. */
export function RedrawDialog({ redrawing, isReadOnly, isDrawing, onKeep, onMany, onClose }: RedrawDialogProps) {
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
        <button type="button" className={controls.link} onClick={onMany}>
          {words.many.others}
        </button>
        {kept === 0 ? null : <p>{words.decided(kept)}</p>}
      </div>
      {changes.length + lost.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
        <section className={styles.changes} tabIndex={0} aria-label={words.hint}>
          <RedrawChanges changes={changes} lost={lost} />
        </section>
      )}
    </Dialog>
  );
}
