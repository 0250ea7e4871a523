import { useMemo, useState } from 'react';
import type { PastRecord } from '#core/library/history';
import type { AppError } from '#core/result';
import { useBridge } from '../../bridge/bridge-context';
import { useFollowed } from '../../bridge/use-followed';
import { MOST_VERSIONS } from '#shared/ipc/messages';
import { Dialog } from '../../ui/dialog';
import { formatInstant } from '../../ui/edtf';
import { strings } from '../../ui/strings';
import { describeVersion, keyOfVersion, latestOf } from './describe-version';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './history-dialog.module.css';

type HistoryDialogProps = {
  readonly isOpen: boolean;
  /** The article whose history is shown; null: that of the notes of the library. */
  readonly articleId: string | null;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
  readonly onRestored: () => void;
};

/** Every version of the notes and decisions on an article, to be read and brought back. */
export function HistoryDialog({ isOpen, articleId, isReadOnly, onClose, onRestored }: HistoryDialogProps) {
  const bridge = useBridge();
  const [refused, setRefused] = useState<AppError | null>(null);
  const ask = useMemo(() => (isOpen ? () => bridge.history.list(articleId) : null), [isOpen, articleId, bridge]);
  const answer = useFollowed(ask);
  const versions = answer?.ok ? answer.value : null;
  const problem =
    answer?.ok === false
      ? `${strings.history.failed}. ${answer.error.message}`
      : refused === null
        ? null
        : `${strings.history.restoreFailed}. ${refused.message}`;

  async function restore(version: PastRecord): Promise<void> {
    const result = await bridge.history.restore(articleId, version.number, keyOfVersion(version));
    setRefused(result.ok ? null : result.error);
    if (result.ok) onRestored();
  }

  const latest = latestOf(versions ?? []);
  return (
    <Dialog
      title={articleId === null ? strings.libraryNotes.history : strings.history.title}
      isOpen={isOpen}
      onClose={onClose}
    >
      <p className={parts.hint}>
        {versions?.length === 0
          ? strings.history.empty
          : articleId === null
            ? strings.libraryNotes.historyHint
            : strings.history.hint}
        {versions?.length === MOST_VERSIONS ? ` ${strings.history.latest(MOST_VERSIONS)}` : ''}
      </p>
      <output className={styles.message}>{problem}</output>
      <ol className={parts.list}>
        {versions?.map((version) => {
          const { what, words } = describeVersion(version);
          const when = formatInstant(version.at);
          return (
            <li key={`${version.number} ${keyOfVersion(version)}`} className={parts.row}>
              <div className={parts.main}>
                <span className={styles.what}>{what}</span>
                <span className={styles.when}>{when}</span>
                {words === '' ? null : (
                  <p className={styles.words} dir="auto">
                    {words}
                  </p>
                )}
              </div>
              {latest.has(version) ? (
                <span className={styles.when}>{strings.history.current}</span>
              ) : isReadOnly ? null : (
                <button
                  type="button"
                  className={controls.link}
                  aria-label={strings.history.restoreLabel(what, when)}
                  onClick={() => void restore(version)}
                >
                  {strings.history.restore}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
