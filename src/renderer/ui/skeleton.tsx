import styles from './skeleton.module.css';

type SkeletonProps = { readonly lines?: number };

/** Grey lines that keep the room of a text that is on its way. */
export function Skeleton({ lines = 6 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} aria-hidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
