import { MenuItem } from 'react-aria-components';
import controls from './controls.module.css';
import styles from './menu-choice.module.css';

type MenuChoiceProps = {
  readonly id: string;
  readonly words: string;
  /** Whether the menu stays open once it was chosen, where it would close. */
  readonly staysOpen?: boolean;
};

/** One line of a menu that chooses: a tick stands before what is chosen. */
export function MenuChoice({ id, words, staysOpen = false }: MenuChoiceProps) {
  return (
    <MenuItem
      id={id}
      className={`${controls.menuItem ?? ''} ${styles.choice ?? ''}`}
      textValue={words}
      {...(staysOpen && { shouldCloseOnSelect: false })}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.tick} aria-hidden>
            {isSelected ? '✓' : ''}
          </span>
          {words}
        </>
      )}
    </MenuItem>
  );
}
