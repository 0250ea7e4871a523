import type { AppError } from '#core/result';
import type { BackupEntry, CopiesState } from '#shared/ipc/library-messages';
import { Dialog } from '../../ui/dialog';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { backupDate } from './backup-date';
import controls from '../../ui/controls.module.css';
import styles from './backups-dialog.module.css';

/** The backups as far as they are known; `entries` is null while they are read. */
export type BackupsState = { readonly entries: readonly BackupEntry[] | null; readonly error: AppError | null };

type BackupsDialogProps = {
  /** Null while the dialog is closed. */
  readonly state: BackupsState | null;
  /** Null where the library cannot be written, so that no backup of it can be made. */
  readonly onMake: (() => void) | null;
  readonly isMaking: boolean;
  /** Null where no folder for copies was chosen. */
  readonly copies: CopiesState | null;
  readonly onChooseCopies: () => void;
  readonly onStopCopies: () => void;
  readonly onRestore: (backup: BackupEntry) => void;
  readonly onClose: () => void;
};

const words = strings.backups;

/** The backups of the library with what is in each, the latest first, and the way back to any of them. */
export function BackupsDialog(props: BackupsDialogProps) {
  const { state, onMake, isMaking, onRestore, onClose } = props;
  const buttons = (
    <>
      {onMake === null ? null : (
        <button type="button" className={controls.outlined} disabled={isMaking} onClick={onMake}>
          {isMaking ? words.making : words.make}
        </button>
      )}
      <button type="button" className={controls.primary} onClick={onClose}>
        {strings.problems.close}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} isOpen={state !== null} onClose={onClose} buttons={buttons}>
      <p className={styles.intro}>{words.intro}</p>
      {state === null ? null : <Listed state={state} onRestore={onRestore} />}
      {onMake === null ? null : <CopiesPart {...props} />}
    </Dialog>
  );
}

function CopiesPart({ copies, isMaking, onChooseCopies, onStopCopies }: BackupsDialogProps) {
  return (
    <section className={styles.copies}>
      <h3 className={styles.heading}>{words.copies}</h3>
      <p className={styles.intro}>
        {copies === null ? words.noCopies : words.copiesAt(copies.folderName, copies.parentName)}
      </p>
      {copies?.problem ? <p className={styles.problem}>{explained(copies.problem)}</p> : null}
      <p className={styles.links}>
        <button type="button" className={controls.link} disabled={isMaking} onClick={onChooseCopies}>
          {copies === null ? words.chooseCopies : words.otherCopies}
        </button>
        {copies === null ? null : (
          <button type="button" className={controls.link} disabled={isMaking} onClick={onStopCopies}>
            {words.stopCopies}
          </button>
        )}
      </p>
    </section>
  );
}

type ListedProps = { readonly state: BackupsState; readonly onRestore: (backup: BackupEntry) => void };

function Listed({ state: { entries, error }, onRestore }: ListedProps) {
  if (error !== null) return <p role="alert">{explained(error)}</p>;
  if (entries === null) return <p className={styles.intro}>{words.reading}</p>;
  if (entries.length === 0) return <p className={styles.empty}>{words.none}</p>;
  return (
    <ul className={styles.list} aria-label={words.list}>
      {entries.map((backup) => (
        <li key={backup.name} className={styles.row}>
          <span className={styles.backup}>
            <time dateTime={backup.madeAt}>{backupDate(backup.madeAt)}</time>
            <span className={styles.contents} data-damaged={backup.counts === null}>
              {backup.counts === null
                ? words.damaged
                : [
                    words.contents(backup.counts.articles, backup.counts.notes),
                    backup.counts.gone === 0 ? null : words.goneSince(backup.counts.gone),
                    backup.reason === null ? null : words.reasons[backup.reason],
                  ]
                    .filter(Boolean)
                    .join(', ')}
            </span>
          </span>
          {backup.counts === null ? null : (
            <button
              type="button"
              className={controls.link}
              aria-label={words.restoreLabel(backupDate(backup.madeAt))}
              onClick={() => onRestore(backup)}
            >
              {words.restore}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
