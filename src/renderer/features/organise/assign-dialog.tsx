import { Check, Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { MenuItem } from 'react-aria-components';
import { strings } from '../../ui/strings';
import { TagMark } from '../../ui/tag-mark';
import { cleanName, isSameName } from './edits';
import { PickDialog } from './pick-dialog';
import controls from '../../ui/controls.module.css';
import styles from './pick-dialog.module.css';

/** A tag or a collection that can be chosen, with what of the articles has it. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  /** Of a tag: its hue. */
  readonly hue?: string | null;
  readonly has: 'all' | 'some' | 'none';
};

type AssignDialogProps = {
  readonly title: string;
  /** The words in the field. */
  readonly find: string;
  readonly choices: readonly Choice[];
  readonly onToggle: (choice: Choice) => void;
  readonly onNew: (name: string) => void;
  readonly onClose: () => void;
};

const NEW = 'new:';

/** Tags or collections of some articles, found by typing, put on and off with Enter, and made when there is none of the name. */
export function AssignDialog({ title, find, choices, onToggle, onNew, onClose }: AssignDialogProps) {
  const [typed, setTyped] = useState('');
  const name = cleanName(typed);
  const found = choices.filter((choice) => choice.name.toLowerCase().includes(name.toLowerCase()));
  const isNew = name !== '' && !choices.some((choice) => isSameName(choice.name, name));

  function pick(key: string): void {
    const choice = choices.find(({ id }) => id === key);
    if (choice !== undefined) onToggle(choice);
    else if (key === NEW && isNew) onNew(name);
  }

  return (
    <PickDialog
      title={title}
      find={find}
      typed={typed}
      onTyped={setTyped}
      chosen={choices.filter(({ has }) => has === 'all').map(({ id }) => id)}
      onPick={pick}
      empty={strings.organise.assign.none}
      onClose={onClose}
    >
      {found.map(({ id, name: label, hue, has }) => (
        <MenuItem key={id} id={id} className={controls.menuItem ?? ''} textValue={label}>
          <span className={styles.tick} aria-hidden>
            {has === 'all' ? <Check size={14} /> : has === 'some' ? <Minus size={14} /> : null}
          </span>
          {hue === undefined ? <bdi>{label}</bdi> : <TagMark name={label} hue={hue} />}
        </MenuItem>
      ))}
      {isNew ? (
        <MenuItem id={NEW} className={controls.menuItem ?? ''} textValue={name}>
          <span className={styles.tick} aria-hidden>
            <Plus size={14} />
          </span>
          {strings.organise.assign.make(name)}
        </MenuItem>
      ) : null}
    </PickDialog>
  );
}
