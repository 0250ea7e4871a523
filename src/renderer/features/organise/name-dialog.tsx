import { useId, useState } from 'react';
import { TAG_HUES } from '#core/library/tag';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { TagMark } from '../../ui/tag-mark';
import controls from '../../ui/controls.module.css';
import styles from './name-dialog.module.css';

type NameDialogProps = {
  readonly title: string;
  readonly name: string;
  /** Undefined for what has no hue. */
  readonly hue?: string | null;
  /** What happens under this name that a person should know before; null where nothing does. */
  readonly warning: (name: string) => string | null;
  readonly onSave: (name: string, hue: string | null) => void;
  readonly onClose: () => void;
};

/** Asks for a name, and of a tag for its hue. */
export function NameDialog({ title, name, hue, warning, onSave, onClose }: NameDialogProps) {
  const words = strings.organise.naming;
  const [typed, setTyped] = useState(name);
  const [chosen, setChosen] = useState(hue ?? null);
  const field = useId();
  const told = warning(typed);
  const save = (): void => {
    if (typed.trim() === '') return;
    onSave(typed, chosen);
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <button type="button" className={controls.button} onClick={onClose}>
            {strings.fields.cancel}
          </button>
          <button type="button" className={controls.primary} disabled={typed.trim() === ''} onClick={save}>
            {strings.fields.save}
          </button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label htmlFor={field}>{words.name}</label>
        <input
          id={field}
          className={controls.field}
          value={typed}
          maxLength={200}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens it is about to type
          autoFocus
          onChange={({ target }) => setTyped(target.value)}
        />
        {hue === undefined ? null : (
          <fieldset className={styles.hues}>
            <legend>{words.hue}</legend>
            {[null, ...TAG_HUES].map((each) => (
              <label key={each ?? 'none'}>
                <input type="radio" name="hue" checked={chosen === each} onChange={() => setChosen(each)} />
                <TagMark name={words.hues[each ?? 'none']} hue={each} />
              </label>
            ))}
          </fieldset>
        )}
        <p className={styles.hint}>{told ?? (hue === undefined ? '' : words.hint)}</p>
      </form>
    </Dialog>
  );
}
