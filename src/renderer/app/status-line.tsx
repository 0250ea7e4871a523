import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import type { SaveState } from '../features/notes/autosave-queue';
import { ImportProgressView } from '../features/imports/import-progress';
import type { ExportProgress, ImportProgress } from '#shared/ipc/messages';
import type { Latest } from '../ui/latest';
import { strings } from '../ui/strings';
import controls from '../ui/controls.module.css';
import styles from './status-line.module.css';

type StatusLineProps = {
  readonly libraryName: string;
  readonly articleCount: number;
  readonly reviewed: { readonly done: number; readonly all: number } | null;
  readonly save: SaveState;
  readonly progress: Latest<ImportProgress | null>;
  readonly onImport: (what: 'pause' | 'resume' | 'cancel') => void;
  /** An export of many articles; without progress while there is none. */
  readonly exporting: { readonly progress: ExportProgress | null; readonly cancel: () => void };
  /** A bundle that is being written or unpacked; null while there is none. */
  readonly bundle: { readonly words: string; readonly cancel: () => void } | null;
  readonly isReadOnly: boolean;
  readonly onRetry: () => void;
  /** Writes unsaved notes to a file; null when no note is unsaved. */
  readonly onSaveTo: (() => void) | null;
};

/** The bottom line: what is where, how far the review is, and whether the last words are on the disk. */
export function StatusLine(props: StatusLineProps) {
  const { libraryName, articleCount, reviewed, save, progress, onImport, isReadOnly, onRetry, onSaveTo } = props;
  const { exporting, bundle } = props;
  return (
    <footer className={styles.line} aria-label={strings.panes.status}>
      <span className={styles.name}>{libraryName}</span>
      <span>{strings.library.count(articleCount)}</span>
      {isReadOnly ? <span className={styles.readOnly}>{strings.problems.readOnly}</span> : null}
      <span className={styles.room} />
      <ImportProgressView progress={progress} onControl={onImport} />
      {exporting.progress === null ? null : (
        <span className={styles.export}>
          <output>{strings.exports.progress(exporting.progress.done, exporting.progress.total)}</output>
          <button type="button" className={controls.link} onClick={exporting.cancel}>
            {strings.exports.cancel}
          </button>
        </span>
      )}
      {bundle === null ? null : (
        <span className={styles.export}>
          <output>{bundle.words}</output>
          <button type="button" className={controls.link} onClick={bundle.cancel}>
            {strings.bundles.cancel}
          </button>
        </span>
      )}
      {reviewed === null ? null : <span>{strings.summary.reviewed(reviewed.done, reviewed.all)}</span>}
      <SaveMark save={save} onRetry={onRetry} onSaveTo={onSaveTo} />
    </footer>
  );
}

type SaveMarkProps = Pick<StatusLineProps, 'save' | 'onRetry' | 'onSaveTo'>;

function SaveMark({ save, onRetry, onSaveTo }: SaveMarkProps) {
  if (save.phase === 'failed') {
    return (
      <span className={styles.failed}>
        <CircleAlert size={13} aria-hidden />
        <span role="alert">{strings.saving.failed(save.error.message)}</span>
        <button type="button" className={controls.link} onClick={onRetry}>
          {strings.saving.retry}
        </button>
        {onSaveTo === null ? null : (
          <button type="button" className={controls.link} onClick={onSaveTo}>
            {strings.saving.saveTo}
          </button>
        )}
      </span>
    );
  }
  const isBusy = save.phase === 'saving' || save.phase === 'edited';
  return (
    <output className={styles.save} data-phase={save.phase}>
      {save.phase === 'idle' ? null : isBusy ? <LoaderCircle size={13} aria-hidden /> : <Check size={13} aria-hidden />}
      {save.phase === 'idle' ? '' : isBusy ? strings.saving.saving : strings.saving.saved}
    </output>
  );
}
