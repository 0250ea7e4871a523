import { Info, Lock, X } from 'lucide-react';
import { useState } from 'react';
import type { LibraryStatus } from '#shared/ipc/messages';
import { IconButton } from '../ui/icon-button';
import { explained, said } from '../ui/messages';
import { strings } from '../ui/strings';
import controls from '../ui/controls.module.css';
import styles from './banner.module.css';

type BannerProps = {
  readonly status: LibraryStatus;
  readonly onRetry: () => void;
  readonly onExport: () => void;
  readonly onBackups: () => void;
  /** Shows the page with all that can be done. */
  readonly onWays: () => void;
};

/** The id of the words that say why nothing can be changed, for tools that are off because of it. */
export const WHY_READ_ONLY = 'why-read-only';

/** Under the toolbar: why nothing can be changed, and what was recovered when the library was opened. */
export function Banner({ status, onRetry, onExport, onBackups, onWays }: BannerProps) {
  const isRescued = status.problem?.code === 'opened-to-read';
  const [isDismissed, setDismissed] = useState(false);
  return (
    <>
      {status.readOnly ? (
        <section className={styles.banner} data-tone="warning" aria-label={strings.problems.readOnly}>
          <Lock size={14} aria-hidden />
          <output className={styles.words} id={WHY_READ_ONLY}>
            <strong>{strings.problems.readOnly}.</strong> {status.problem ? explained(status.problem) : ''}
          </output>
          <span className={styles.ways}>
            {isRescued ? <Way label={strings.recovery.exportReadable} onPress={onExport} /> : null}
            {isRescued ? <Way label={strings.recovery.openBackup} onPress={onBackups} /> : null}
            <Way label={strings.recovery.retry} onPress={onRetry} />
            <Way label={strings.recovery.ways} onPress={onWays} />
          </span>
        </section>
      ) : null}
      {status.notices.length > 0 && !isDismissed ? (
        <output className={styles.banner}>
          <Info size={14} aria-hidden />
          <div className={styles.words}>
            <p>{strings.problems.notices}:</p>
            <ul>
              {status.notices.map((notice) => (
                <li key={notice}>{said(notice)}</li>
              ))}
            </ul>
          </div>
          <IconButton icon={X} label={strings.problems.dismiss} size="small" onPress={() => setDismissed(true)} />
        </output>
      ) : null}
    </>
  );
}

function Way({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className={controls.link} onClick={onPress}>
      {label}
    </button>
  );
}
