import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './reviewers-dialog.module.css';

/** A name a person can review under, where it is from, and whether it can be taken off the list. */
export type Reviewer = { readonly name: string; readonly from: 'computer' | 'own' | 'library' };

type ReviewersDialogProps = {
  readonly isOpen: boolean;
  readonly reviewers: readonly Reviewer[];
  readonly current: string;
  readonly onUse: (name: string) => void;
  readonly onRemove: (name: string) => void;
  readonly onClose: () => void;
};

/** The names under which decisions, comments and sign-offs are made on this computer. */
export function ReviewersDialog({ isOpen, reviewers, current, onUse, onRemove, onClose }: ReviewersDialogProps) {
  const words = strings.review.reviewers;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const name = typed.trim().replaceAll(/\s+/gu, ' ');
  const isTaken = reviewers.some((reviewer) => reviewer.name === name);

  function add(event: FormEvent): void {
    event.preventDefault();
    if (name === '') return;
    onUse(name);
    setTyped('');
    // The button that was pressed can do nothing now, and would take the focus with it.
    field.current?.focus();
  }

  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <p className={parts.hint}>{words.hint}</p>
      <ul className={parts.list}>
        {reviewers.map((reviewer) => (
          <li key={reviewer.name} className={parts.row}>
            <div className={parts.main}>
              <bdi className={styles.name}>{reviewer.name}</bdi>{' '}
              {reviewer.from === 'own' ? null : (
                <span className={parts.small}>{reviewer.from === 'computer' ? words.computer : words.fromLibrary}</span>
              )}
            </div>
            {reviewer.name === current ? (
              <span className={parts.small}>{words.current}</span>
            ) : (
              <button type="button" className={controls.link} onClick={() => onUse(reviewer.name)}>
                {words.use}
              </button>
            )}
            {reviewer.from === 'own' && reviewer.name !== current ? (
              <IconButton
                icon={X}
                size="small"
                label={words.remove(reviewer.name)}
                onPress={() => onRemove(reviewer.name)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <form className={styles.form} onSubmit={add}>
        <input
          ref={field}
          type="text"
          className={controls.field}
          dir="auto"
          maxLength={100}
          value={typed}
          aria-label={words.add}
          placeholder={words.add}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className={controls.outlined} disabled={name === '' || isTaken}>
          {words.addButton}
        </button>
      </form>
      {isTaken ? <output className={parts.small}>{words.taken}</output> : null}
    </Dialog>
  );
}
