import { directionOf } from '#core/text/direction';
import type { Snippet } from '#core/search/snippet';
import { strings } from '../../ui/strings';
import styles from './snippet-line.module.css';

type SnippetLineProps = { readonly snippet: Snippet };

/** The words around the first hit, the hit marked; says where they stand when it is not the text itself. */
export function SnippetLine({ snippet: { field, text, marks } }: SnippetLineProps) {
  const pieces = marks.map(({ start, end }, index) => {
    const before = text.slice(marks[index - 1]?.end ?? 0, start);
    return { before, hit: text.slice(start, end), start };
  });
  return (
    <p className={styles.snippet} dir={directionOf(text)}>
      {field === 'text' ? null : <span className={styles.field}>{strings.search.fields[field]} </span>}
      {pieces.map(({ before, hit, start }) => (
        <span key={start}>
          {before}
          <mark>{hit}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}
