import { useMemo } from 'react';
import type { PastRecord } from '#core/library/history';
import { useOrganisation } from '../../bridge/use-organisation';
import { formatInstant } from '../../ui/edtf';
import { strings } from '../../ui/strings';
import { describeVersion, keyOfVersion, latestOf } from './describe-version';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './history-dialog.module.css';

type VersionListProps = {
  readonly versions: readonly PastRecord[];
  readonly isReadOnly: boolean;
  readonly onRestore: (version: PastRecord) => void;
};

/** The versions, each with its words and the button that brings it back; those that stand now say so. */
export function VersionList({ versions, isReadOnly, onRestore }: VersionListProps) {
  const { tags, collections } = useOrganisation();
  const names = useMemo(
    () => new Map([...tags, ...collections].map(({ id, name }) => [id, name])),
    [tags, collections],
  );
  const latest = useMemo(() => latestOf(versions), [versions]);
  return (
    <ol className={parts.list}>
      {versions.map((version) => {
        const { what, words } = describeVersion(version, names);
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
                onClick={() => onRestore(version)}
              >
                {strings.history.restore}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
