import type { ReactNode } from 'react';
import styles from './pane-header.module.css';

type PaneHeaderProps = { readonly title: string; readonly count?: string; readonly children?: ReactNode };

/** The quiet line on top of a pane: its name, a count, its few tools. */
export function PaneHeader({ title, count, children }: PaneHeaderProps) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>
        <bdi>{title}</bdi>
        {count === undefined ? null : <span className={styles.count}> {count}</span>}
      </h2>
      {children}
    </header>
  );
}
