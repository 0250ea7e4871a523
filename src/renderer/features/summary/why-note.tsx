import styles from './why-note.module.css';

type WhyNoteProps = { readonly id: string; readonly lines: readonly string[] };

/** Why something is in the summary, in plain words under it. */
export function WhyNote({ id, lines }: WhyNoteProps) {
  return (
    // Said aloud when it opens, since the focus stays on the item.
    <div id={id} className={styles.note} aria-live="polite">
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
