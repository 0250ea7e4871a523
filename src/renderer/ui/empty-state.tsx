import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  readonly title?: string;
  readonly text: string;
  readonly hint?: string;
  /** A whole page of nothing is set larger, in the middle. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
};

/** Says plainly that there is nothing here, why, and what to do. */
export function EmptyState({ title, text, hint, isPage = false, children }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'h3';
  return (
    <div className={styles.empty} data-page={isPage}>
      {title === undefined ? null : <Title className={styles.title}>{title}</Title>}
      <p>{text}</p>
      {children}
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
