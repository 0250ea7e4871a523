import { useMemo, useState } from 'react';
import type { PastRecord, VersionOf } from '#core/library/history';
import type { AppError } from '#core/result';
import { useBridge } from '../../bridge/bridge-context';
import { useFollowed } from '../../bridge/use-followed';
import type { PastVersions } from '#shared/ipc/messages';
import { Dialog } from '../../ui/dialog';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { keyOfVersion } from './describe-version';
import { KindChoice } from './kind-choice';
import { VersionList } from './version-list';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './history-dialog.module.css';

type HistoryDialogProps = {
  readonly isOpen: boolean;
  /** The article whose history is shown; null: that of what is the library's own. */
  readonly articleId: string | null;
  /** The kind that is shown at first; else all. */
  readonly startsWith?: VersionOf;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
  readonly onRestored: () => void;
};

/** So many versions are shown at first, and so many more each time older ones are asked for. */
const A_PAGE = 300;

/** Every version of the records of an article or of the library, to be read and brought back. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { isOpen, articleId, isReadOnly, onClose, onRestored } = props;
  const bridge = useBridge();
  const [refused, setRefused] = useState<AppError | null>(null);
  const [only, setOnly] = useState<VersionOf | null>(props.startsWith ?? null);
  const [most, setMost] = useState(A_PAGE);
  const ask = useMemo(
    () => (isOpen ? () => bridge.history.list(articleId, { most, only }) : null),
    [isOpen, articleId, most, only, bridge],
  );
  const answer = useFollowed(ask, 'all');
  const [last, setLast] = useState<(PastVersions & { readonly of: string | null }) | null>(null);
  if (answer?.ok === true && answer.value.versions !== last?.versions) setLast({ ...answer.value, of: articleId });
  // What was there stays until the next answer: the place in the list is not lost while older ones are read.
  const shown = isOpen && answer?.ok !== false && last?.of === articleId ? last : null;
  const versions = shown?.versions ?? null;
  const problem =
    answer?.ok === false
      ? `${strings.history.failed}. ${said(answer.error.message)}`
      : refused === null
        ? null
        : `${strings.history.restoreFailed}. ${said(refused.message)}`;

  async function restore(version: PastRecord): Promise<void> {
    const result = await bridge.history.restore(articleId, version.number, keyOfVersion(version));
    setRefused(result.ok ? null : result.error);
    if (result.ok) onRestored();
  }

  return (
    <Dialog
      title={articleId === null ? strings.history.libraryTitle : strings.history.title}
      isOpen={isOpen}
      onClose={onClose}
    >
      <p className={parts.hint}>
        {articleId === null
          ? strings.history.libraryHint
          : versions?.length === 0 && only === null
            ? strings.history.empty
            : strings.history.hint}
      </p>
      {versions?.length === 0 && only === null ? null : (
        <KindChoice
          isOfLibrary={articleId === null}
          only={only}
          onOnly={(kind) => {
            setOnly(kind);
            setMost(A_PAGE);
          }}
        />
      )}
      <output className={styles.message}>{problem}</output>
      <VersionList versions={versions ?? []} isReadOnly={isReadOnly} onRestore={(version) => void restore(version)} />
      {versions?.length === 0 && (only !== null || articleId === null) ? (
        <p className={parts.hint}>{strings.history.noneOfKind}</p>
      ) : null}
      {shown?.hasMore === true ? (
        <button type="button" className={controls.outlined} onClick={() => setMost(most + A_PAGE)}>
          {strings.history.older}
        </button>
      ) : null}
    </Dialog>
  );
}
