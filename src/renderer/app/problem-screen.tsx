import type { AppError } from '#core/result';
import { said } from '../ui/messages';
import styles from './problem-screen.module.css';

type ProblemScreenProps = { readonly title: string; readonly error: AppError };

/** Says plainly what happened, what was kept and what to do, in place of what cannot be shown. */
export function ProblemScreen({ title, error }: ProblemScreenProps) {
  return (
    <div className={styles.problem} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p>{said(error.message)}</p>
      {error.action === undefined ? null : <p className={styles.action}>{said(error.action)}</p>}
      <p className={styles.code}>{error.code}</p>
    </div>
  );
}
