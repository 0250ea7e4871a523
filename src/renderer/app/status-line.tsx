import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import type { SaveState } from '../features/notes/autosave-queue';
import { ImportProgressView } from '../features/imports/import-progress';
import type { BundleProgress } from '#shared/ipc/bundle-messages';
import type { ExportProgress, ImportProgress } from '#shared/ipc/messages';
import { useDelayed } from '../ui/use-delayed';
import { useLatest } from '../ui/latest';
import type { Latest } from '../ui/latest';
import { said } from '../ui/messages';
import { strings } from '../ui/strings';
import controls from '../ui/controls.module.css';
import styles from './status-line.module.css';
import { wordsOf as bundleWords } from './use-bundles';

/** Long work: how far it is, null while there is none, which changes often; and the way to end it. */
type Work<T> = { readonly progress: Latest<T | null>; readonly cancel: () => void };

type StatusLineProps = {
  readonly libraryName: string;
  readonly articleCount: number;
  readonly reviewed: { readonly done: number; readonly all: number } | null;
  readonly save: SaveState;
  readonly progress: Latest<ImportProgress | null>;
  readonly onImport: (what: 'pause' | 'resume' | 'cancel') => void;
  /** An export of many articles, and a bundle that is written or unpacked. */
  readonly exporting: Work<ExportProgress>;
  readonly bundle: Work<BundleProgress>;
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
      <span className={styles.count}>{strings.library.count(articleCount)}</span>
      {isReadOnly ? <span className={styles.readOnly}>{strings.problems.readOnly}</span> : null}
      <span className={styles.room} />
      <ImportProgressView progress={progress} onControl={onImport} />
      <WorkView {...exporting} words={exportWords} cancelWord={strings.exports.cancel} />
      <WorkView {...bundle} words={bundleWords} cancelWord={strings.bundles.cancel} />
      {reviewed === null ? null : <span>{strings.summary.reviewed(reviewed.done, reviewed.all)}</span>}
      <SaveMark save={save} onRetry={onRetry} onSaveTo={onSaveTo} />
    </footer>
  );
}

function exportWords({ done, total }: ExportProgress): string {
  return strings.exports.progress(done, total);
}

type WorkViewProps<T> = Work<T> & { readonly words: (progress: T) => string; readonly cancelWord: string };

/** How far some work is. Nothing but this is drawn anew as it goes on. */
function WorkView<T>({ progress, cancel, words, cancelWord }: WorkViewProps<T>) {
  const now = useLatest(progress, (value) => (value === null ? null : words(value)));
  if (now === null) return null;
  return (
    <span className={styles.export} data-picture="none">
      <output>{now}</output>
      <button type="button" className={controls.link} onClick={cancel}>
        {cancelWord}
      </button>
    </span>
  );
}

/** A save that takes longer is said to be no ordinary one, in milliseconds. */
const SLOW_MS = 2_000;

type SaveMarkProps = Pick<StatusLineProps, 'save' | 'onRetry' | 'onSaveTo'>;

function SaveMark({ save, onRetry, onSaveTo }: SaveMarkProps) {
  const isSlow = useDelayed(save.phase === 'saving', SLOW_MS);
  if (save.phase === 'failed') {
    return (
      <span className={styles.failed} data-picture="none">
        <CircleAlert size={13} aria-hidden />
        <span role="alert">{strings.saving.failed(said(save.error.message))}</span>
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
