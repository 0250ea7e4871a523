import { strings } from '../../ui/strings';
import { keyParts } from './key-parts';
import styles from './keys.module.css';

const NAMES: Readonly<Record<string, string>> = strings.commands.keyNames;

type KeysProps = { readonly accelerator: string; readonly platform: string };

/** A key or several pressed together, each in a cap of its own. */
export function Keys({ accelerator, platform }: KeysProps) {
  return (
    <span className={styles.keys}>
      {keyParts(accelerator, platform).map((part) => (
        <kbd key={part} className={styles.key}>
          {NAMES[part] ?? part}
        </kbd>
      ))}
    </span>
  );
}
