import { ImportProgressView } from '../features/imports/import-progress';
import type { BundleProgress } from '#shared/ipc/bundle-messages';
import type { ExportProgress, ImportProgress } from '#shared/ipc/messages';
import type { RedrawProgress } from '#shared/ipc/reading-messages';
import { useLatest } from '../ui/latest';
import type { Latest } from '../ui/latest';
import { strings } from '../ui/strings';
import controls from '../ui/controls.module.css';
import { SaveMark } from './save-mark';
import type { SaveMarkProps } from './save-mark';
import styles from './status-line.module.css';
import { wordsOf as bundleWords } from './use-bundles';
import { wordsOf as redrawWords } from './use-redraw-many';

/** Long work: how far it is, null while there is none, which changes often; and the way to end it. */
type Work<T> = { readonly progress: Latest<T | null>; readonly cancel: () => void };

type StatusLineProps = SaveMarkProps & {
  readonly libraryName: string;
  /** Null until it is known what is in the library. */
  readonly articleCount: number | null;
  readonly reviewed: { readonly done: number; readonly all: number } | null;
  readonly progress: Latest<ImportProgress | null>;
  readonly onImport: (what: 'pause' | 'resume' | 'cancel') => void;
  /** An export of many articles, and a bundle that is written or unpacked. */
  readonly exporting: Work<ExportProgress>;
  readonly bundle: Work<BundleProgress>;
  /** Many summaries that are drawn anew. */
  readonly redrawing: Work<RedrawProgress>;
  readonly isReadOnly: boolean;
};

/** The bottom line: what is where, how far the review is, and whether the last words are on the disk. */
export function StatusLine(props: StatusLineProps) {
  const { libraryName, articleCount, reviewed, progress, onImport, isReadOnly, queue, reviews, onSaveTo } = props;
  const { exporting, bundle, redrawing } = props;
  return (
    <footer className={styles.line} aria-label={strings.panes.status}>
      <span className={styles.name}>{libraryName}</span>
      {articleCount === null ? null : <span className={styles.count}>{strings.library.count(articleCount)}</span>}
      {isReadOnly ? <span className={styles.readOnly}>{strings.problems.readOnly}</span> : null}
      <span className={styles.room} />
      <ImportProgressView progress={progress} onControl={onImport} />
      <WorkView {...exporting} words={exportWords} cancelWord={strings.exports.cancel} />
      <WorkView {...bundle} words={bundleWords} cancelWord={strings.bundles.cancel} />
      <WorkView {...redrawing} words={redrawWords} cancelWord={strings.redraw.many.cancel} />
      {reviewed === null ? null : <span>{strings.summary.reviewed(reviewed.done, reviewed.all)}</span>}
      <SaveMark queue={queue} reviews={reviews} onSaveTo={onSaveTo} />
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
