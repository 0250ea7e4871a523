import { strings } from '../../ui/strings';
import { keyParts } from './key-parts';
import styles from './keys.module.css';

const NAMES: Readonly<Record<string, string>> = strings.commands.keyNames;

type KeysProps = { readonly accelerator: string; readonly platform: string };

/** A key or several pressed together, each in a cap of its own. */
export function Keys({ accelerator, platform }: KeysProps) {
  return (
    // Pressed together, keys stand in the order of the keyboard, as the menus say them, whichever way the window is read.
    <span className={styles.keys} dir="ltr">
      {keyParts(accelerator, platform).map((part) => (
        <kbd key={part} className={styles.key}>
          {NAMES[part] ?? part}
        </kbd>
      ))}
    </span>
  );
}
