import { BadgeCheck, ChevronDown, NotebookPen, TriangleAlert, UsersRound } from 'lucide-react';
import { useId, useState } from 'react';
import type { SignoffChange } from '#core/library/signoff-changes';
import { reportLanguage, reportWords } from '#core/report/words/report-languages';
import { changeLine } from '#core/report/words/signoff-changes';
import type { SignoffState } from '#shared/ipc/review-messages';
import { formatInstant } from '../../ui/edtf';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './signoff-line.module.css';

/** The most changes that are listed. */
const MOST = 30;

type SignoffLineProps = {
  /** Null until it is known. */
  readonly state: SignoffState | null;
  readonly isReadOnly: boolean;
  readonly onSign: () => void;
};

/** Whether the article is signed off, by whom and when; and what has changed since, where something has. */
export function SignoffLine({ state, isReadOnly, onSign }: SignoffLineProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const words = strings.review.signoff;
  if (state === null) return null;
  const { signed, isChanged } = state;
  const button = (
    <button type="button" className={controls.link} disabled={isReadOnly} onClick={onSign}>
      {signed === null ? words.button : isChanged ? words.again : words.see}
    </button>
  );
  if (signed === null) return button;
  if (!isChanged) {
    return (
      <>
        <span className={styles.signed} title={words.hash(signed.sha256)}>
          <BadgeCheck size={14} aria-hidden />
          <span className={styles.words}>{words.signed(signed.by, formatInstant(signed.at))}</span>
        </span>
        {button}
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.changed}
        title={words.show}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <TriangleAlert size={14} aria-hidden />
        {words.changed}
        <ChevronDown className={styles.chevron} size={13} aria-hidden />
      </button>
      {button}
      <div id={id} className={styles.changes} hidden={!isOpen}>
        <p>
          {words.signed(signed.by, formatInstant(signed.at))}. {words.what(state.changes.length, state.isTextChanged)}
        </p>
        <ul>
          {state.changes.slice(0, MOST).map((change, index) => (
            <Change key={`${String(index)} ${change.about}`} change={change} />
          ))}
        </ul>
        {state.changes.length > MOST ? <p>{words.more(state.changes.length - MOST)}</p> : null}
      </div>
    </>
  );
}

function Change({ change }: { readonly change: SignoffChange }) {
  const Beside = change.about === 'note' ? NotebookPen : UsersRound;
  return (
    <li className={styles.change}>
      {change.about === 'item' ? (
        <KindMark section={change.section} size={13} />
      ) : (
        <Beside className={styles.beside} size={13} aria-hidden />
      )}
      <span>{changeLine(change, reportWords(reportLanguage(strings.locale)))}</span>
    </li>
  );
}
