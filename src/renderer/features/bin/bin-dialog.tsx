import { useMemo, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { AppError } from '#core/result';
import { useBridge } from '../../bridge/bridge-context';
import { useFollowed } from '../../bridge/use-followed';
import { Dialog } from '../../ui/dialog';
import { formatInstant } from '../../ui/edtf';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './bin-dialog.module.css';

type BinDialogProps = {
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
  readonly onRestored: () => void;
};

/** The most rows drawn, the last deleted first; it is said where there are more. */
const MOST_ROWS = 500;

/** The deleted articles: each can be brought back, all can be removed for good after a second question. */
export function BinDialog({ isOpen, isReadOnly, onClose, onRestored }: BinDialogProps) {
  const bridge = useBridge();
  const [isAsking, setIsAsking] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  const ask = useMemo(() => (isOpen ? () => bridge.bin.list() : null), [bridge, isOpen]);
  const listed = useFollowed(ask);
  const rows = useMemo(() => (listed === null ? null : (JSON.parse(listed) as readonly ArticleRow[])), [listed]);

  const close = (): void => {
    setIsAsking(false);
    setMessage(null);
    onClose();
  };
  const tell = (title: string, error: AppError): void => setMessage(`${title}. ${explained(error)}`);

  async function restore(id: string): Promise<void> {
    const result = await bridge.articles.restore([id]);
    if (result.ok) onRestored();
    else tell(strings.bin.restoreFailed, result.error);
  }

  async function empty(): Promise<void> {
    setIsAsking(false);
    const result = await bridge.bin.empty();
    if (!result.ok) tell(strings.bin.failed, result.error);
    else {
      const { removed, filesLeft, isForgotten } = result.value;
      const left = [filesLeft > 0 ? strings.bin.filesLeft(filesLeft) : '', isForgotten ? '' : strings.bin.wordsLeft];
      setMessage(`${strings.bin.removed(removed)}. ${left.filter(Boolean).join(' ')}`.trim());
    }
  }

  const count = rows?.length ?? 0;
  return (
    <Dialog
      title={strings.bin.title}
      isOpen={isOpen}
      onClose={close}
      buttons={
        isAsking ? (
          <>
            <button type="button" className={controls.outlined} onClick={() => setIsAsking(false)}>
              {strings.bin.keep}
            </button>
            <button type="button" className={controls.danger} onClick={() => void empty()}>
              {strings.bin.remove}
            </button>
          </>
        ) : (
          <>
            {count === 0 || isReadOnly ? null : (
              <button type="button" className={controls.outlined} onClick={() => setIsAsking(true)}>
                {strings.bin.removeAll}
              </button>
            )}
            <button type="button" className={controls.primary} onClick={close}>
              {strings.problems.close}
            </button>
          </>
        )
      }
    >
      <p className={parts.hint}>
        {rows === null ? '' : count === 0 ? strings.bin.empty : strings.bin.hint}
        {count > MOST_ROWS ? ` ${strings.bin.latest(MOST_ROWS, count)}` : ''}
      </p>
      <output className={styles.message}>{isAsking ? strings.bin.sure(count) : message}</output>
      <ul className={parts.list}>
        {rows?.slice(0, MOST_ROWS).map(({ id, title, deletedAt }) => (
          <li key={id} className={parts.row}>
            <span className={parts.main}>
              <bdi>{title}</bdi>
              <span className={styles.when}>
                {deletedAt === null ? '' : strings.bin.deletedAt(formatInstant(deletedAt))}
              </span>
            </span>
            {isReadOnly ? null : (
              <button
                type="button"
                className={controls.link}
                aria-label={strings.bin.restoreLabel(title)}
                onClick={() => void restore(id)}
              >
                {strings.bin.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
