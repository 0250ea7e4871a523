import type { AppError } from '#core/result';
import type { LibrarySurvey } from '#shared/ipc/library-messages';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { backupDate } from './backup-date';
import controls from '../../ui/controls.module.css';
import styles from './recovery-screen.module.css';

/** What the screen can set off. */
type RecoveryActions = {
  readonly onLook: () => void;
  readonly onBackups: () => void;
  readonly onReadOnly: () => void;
  readonly onExport: () => void;
  readonly onRetry: () => void;
  readonly onShow: () => void;
  readonly onOpen: () => void;
  readonly onMake: () => void;
};

type RecoveryScreenProps = {
  readonly error: AppError;
  /** The library is open all the same, to be read. */
  readonly isOpen: boolean;
  /** Null until the folder was looked through. */
  readonly survey: LibrarySurvey | null;
  readonly actions: RecoveryActions;
};

const words = strings.recovery;

/** For a library that does not open or cannot be changed: what happened, what lies in its folder, and every way on. */
export function RecoveryScreen(props: RecoveryScreenProps) {
  const { error, isOpen, survey } = props;
  const found = isOpen ? words.there : words.untouched;
  return (
    <div className={styles.screen}>
      <div role="alert" className={styles.problem}>
        <h1 className={styles.title}>{isOpen ? words.readOnlyTitle : words.title}</h1>
        <p>{said(error.message)}</p>
        {error.action === undefined ? null : <p className={styles.action}>{said(error.action)}</p>}
      </div>
      {survey === null ? null : (
        <>
          <p>{survey.isThere ? found : words.missing}</p>
          {survey.isThere ? <Facts survey={survey} /> : null}
          <h2 className={styles.heading}>{words.waysOn}</h2>
          <Ways {...props} survey={survey} />
        </>
      )}
      <p className={styles.code}>{error.code}</p>
    </div>
  );
}

function Facts({ survey }: { readonly survey: LibrarySurvey }) {
  const { folderName, parentName, articleFiles, originals, images, backups, latestBackup } = survey;
  const counted = (number: number) => (number === 0 ? words.none : words.articleFiles(number));
  const facts = [
    [words.folder, words.place(folderName, parentName)],
    [words.articles, counted(articleFiles)],
    [words.originals, counted(originals)],
    ...(images === 0 ? [] : [[words.images, counted(images)] as const]),
    [words.backups, latestBackup === null ? words.none : words.backupCount(backups, backupDate(latestBackup))],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Why a backup cannot be put back: a later version may mean something else by the same files, or nothing can be written. */
const NO_RESTORE = new Set(['newer-format', 'library-locked', 'read-only-disk', 'no-permission']);

function Ways({ error, isOpen, survey, actions }: RecoveryScreenProps & { readonly survey: LibrarySurvey }) {
  const canRestore = survey.backups > 0 && !NO_RESTORE.has(error.code);
  const isReadable = survey.articleFiles + survey.backups > 0;
  const ways = [
    isOpen ? ([words.look, words.lookHint, actions.onLook] as const) : null,
    canRestore ? ([words.openBackup, words.openBackupHint, actions.onBackups] as const) : null,
    isReadable && !isOpen ? ([words.openReadOnly, words.openReadOnlyHint, actions.onReadOnly] as const) : null,
    isReadable ? ([words.exportReadable, words.exportReadableHint, actions.onExport] as const) : null,
    [words.retry, words.retryHint, actions.onRetry] as const,
    survey.isThere ? ([words.show, words.showHint, actions.onShow] as const) : null,
    [words.open, words.openHint, actions.onOpen] as const,
    [words.make, words.makeHint, actions.onMake] as const,
  ].filter((way) => way !== null);
  return (
    <ul className={styles.ways}>
      {ways.map(([label, hint, run], index) => (
        <li key={label} className={styles.way}>
          <button type="button" className={index === 0 ? controls.primary : controls.outlined} onClick={run}>
            {label}
          </button>
          <p>{hint}</p>
        </li>
      ))}
    </ul>
  );
}
