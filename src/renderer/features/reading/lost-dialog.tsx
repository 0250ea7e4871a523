import type { ReadAgain } from '#shared/ipc/reading-messages';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import parts from '../../ui/dialog-list.module.css';

type LostDialogProps = { readonly read: ReadAgain | null; readonly onClose: () => void };

const words = strings.reading;

/** The decisions that have no place in a text that was read anew. */
export function LostDialog({ read, onClose }: LostDialogProps) {
  return (
    <Dialog title={words.lostTitle} isOpen={read !== null} onClose={onClose}>
      <p className={parts.hint}>{read === null ? '' : words.lostHint(read.encoding, words.moved(read.moved))}</p>
      <ul className={parts.list}>
        {read?.lost.map(({ section, words: quoted }) => (
          <li key={`${section} ${quoted}`} className={parts.row}>
            <span className={parts.main} dir="auto">
              {quoted}
            </span>
            <span className={parts.small}>{strings.summary.kinds[section]}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
