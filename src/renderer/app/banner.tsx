import { Info, Lock, X } from 'lucide-react';
import { useState } from 'react';
import type { LibraryStatus } from '#shared/ipc/messages';
import { IconButton } from '../ui/icon-button';
import { strings } from '../ui/strings';
import styles from './banner.module.css';

type BannerProps = { readonly status: LibraryStatus };

/** Under the toolbar: why nothing can be changed, and what was recovered when the library was opened. */
export function Banner({ status }: BannerProps) {
  const [isDismissed, setDismissed] = useState(false);
  return (
    <>
      {status.readOnly ? (
        <output className={styles.banner} data-tone="warning">
          <Lock size={14} aria-hidden />
          <p>
            <strong>{strings.problems.readOnly}.</strong> {status.problem?.message} {status.problem?.action}
          </p>
        </output>
      ) : null}
      {status.notices.length > 0 && !isDismissed ? (
        <output className={styles.banner}>
          <Info size={14} aria-hidden />
          <div className={styles.words}>
            <p>{strings.problems.notices}:</p>
            <ul>
              {status.notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </div>
          <IconButton icon={X} label={strings.problems.dismiss} size="small" onPress={() => setDismissed(true)} />
        </output>
      ) : null}
    </>
  );
}
