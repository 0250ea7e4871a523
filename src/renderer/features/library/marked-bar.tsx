import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import styles from './marked-bar.module.css';

type MarkedBarProps = { readonly count: number; readonly onClear: () => void; readonly children?: ReactNode };

/** The line above the list while several articles are selected: how many, and what can be done with all of them. */
export function MarkedBar({ count, onClear, children }: MarkedBarProps) {
  return (
    <section className={styles.bar} aria-label={strings.organise.marked.bar}>
      <output className={styles.count}>{strings.organise.marked.count(count)}</output>
      {children}
      <IconButton icon={X} label={strings.organise.marked.clear} size="small" onPress={onClear} />
    </section>
  );
}
