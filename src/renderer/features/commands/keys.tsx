import { keyParts } from './key-parts';
import styles from './keys.module.css';

type KeysProps = { readonly accelerator: string; readonly platform: string };

/** A key or several pressed together, each in a cap of its own. */
export function Keys({ accelerator, platform }: KeysProps) {
  return (
    <span className={styles.keys}>
      {keyParts(accelerator, platform).map((part) => (
        <kbd key={part} className={styles.key}>
          {part}
        </kbd>
      ))}
    </span>
  );
}
