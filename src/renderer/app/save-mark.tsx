import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { AutosaveQueue } from '../features/notes/autosave-queue';
import { useLatest } from '../ui/latest';
import type { Latest } from '../ui/latest';
import { said } from '../ui/messages';
import { strings } from '../ui/strings';
import { useDelayed } from '../ui/use-delayed';
import { withReviews } from './use-reviews';
import type { ReviewSaves } from './use-reviews';
import controls from '../ui/controls.module.css';
import styles from './status-line.module.css';

/** A save that takes longer is said to be no ordinary one, in milliseconds. */
const SLOW_MS = 2_000;

/** See SaveMark. */
export type SaveMarkProps = {
  readonly queue: AutosaveQueue;
  readonly reviews: Latest<ReviewSaves>;
  /** Writes unsaved notes to a file. */
  readonly onSaveTo: () => void;
};

/** Whether the last words and decisions are on the disk. It follows both by itself: they change with nearly every key. */
export function SaveMark({ queue, reviews, onSaveTo }: SaveMarkProps) {
  const notes = useSyncExternalStore(queue.subscribe, queue.state);
  const save = withReviews(
    notes,
    useLatest(reviews, (saves) => saves),
  );
  const isSlow = useDelayed(save.phase === 'saving', SLOW_MS);
  if (save.phase === 'failed') {
    return (
      <span className={styles.failed} data-picture="none">
        <CircleAlert size={13} aria-hidden />
        <span role="alert">{strings.saving.failed(said(save.error.message))}</span>
        <button type="button" className={controls.link} onClick={() => void queue.flush()}>
          {strings.saving.retry}
        </button>
        {notes.phase === 'failed' ? (
          <button type="button" className={controls.link} onClick={onSaveTo}>
            {strings.saving.saveTo}
          </button>
        ) : null}
      </span>
    );
  }
  if (isSlow) {
    return (
      <span className={styles.failed} data-picture="none">
        <CircleAlert size={13} aria-hidden />
        <span role="alert">{strings.recovery.slow}</span>
      </span>
    );
  }
  const isBusy = save.phase === 'saving' || save.phase === 'edited';
  return (
    <output className={styles.save} data-phase={save.phase} data-picture="empty">
      {save.phase === 'idle' ? null : isBusy ? <LoaderCircle size={13} aria-hidden /> : <Check size={13} aria-hidden />}
      {save.phase === 'idle' ? '' : isBusy ? strings.saving.saving : strings.saving.saved}
    </output>
  );
}
