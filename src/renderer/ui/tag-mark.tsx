import styles from './tag-mark.module.css';

type TagMarkProps = { readonly name: string; readonly hue: string | null };

/** A tag as it looks everywhere: a dot in its hue, and its name. */
export function TagMark({ name, hue }: TagMarkProps) {
  return (
    <span className={styles.tag}>
      <span className={styles.dot} data-hue={hue} aria-hidden />
      <bdi className={styles.name}>{name}</bdi>
    </span>
  );
}
