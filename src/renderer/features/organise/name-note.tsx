import { strings } from '../../ui/strings';
import styles from './narrow-tree.module.css';

/** Says, where the list is narrowed to a name, that articles are still being read which may have it too. */
export function NameNote() {
  return <output className={styles.remark}>{strings.organise.names.reading}</output>;
}
