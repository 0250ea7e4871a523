import type { SignoffState } from '#shared/ipc/review-messages';
import { Dialog } from '../../ui/dialog';
import { formatInstant } from '../../ui/edtf';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './signoff-dialog.module.css';

type SignoffDialogProps = {
  readonly isOpen: boolean;
  readonly reviewer: string;
  readonly state: SignoffState | null;
  readonly counts: { readonly unreviewed: number; readonly disputed: number };
  readonly onSign: () => void;
  readonly onWithdraw: () => void;
  readonly onClose: () => void;
};

/** Says what is signed, by whom, and what is still open, before it is signed. */
export function SignoffDialog(props: SignoffDialogProps) {
  const { isOpen, reviewer, state, counts, onSign, onWithdraw, onClose } = props;
  const words = strings.review.signoff;
  const signed = state?.signed ?? null;
  const isCurrent = signed !== null && state?.isChanged === false;
  const buttons = (
    <>
      {signed === null ? null : (
        <button type="button" className={controls.button} onClick={onWithdraw}>
          {words.withdraw}
        </button>
      )}
      <button type="button" className={controls.button} onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className={controls.primary} onClick={onSign}>
        {signed === null ? words.sign : words.signAgain}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose} buttons={buttons}>
      <p className={parts.hint}>{words.hint(reviewer)}</p>
      <ul className={styles.state}>
        {counts.unreviewed > 0 ? <li>{words.open(counts.unreviewed)}</li> : null}
        {counts.disputed > 0 ? <li>{words.disputed(counts.disputed)}</li> : null}
        {counts.unreviewed + counts.disputed === 0 ? <li>{words.whole}</li> : null}
        {signed === null ? null : (
          <li>
            {words.signed(signed.by, formatInstant(signed.at))}
            {isCurrent ? '. ' : `. ${words.changed}. `}
            <code className={styles.hash}>{words.hash(signed.sha256)}</code>
          </li>
        )}
      </ul>
    </Dialog>
  );
}
