import type { ArticleRow } from '#core/library/catalogue';
import { directionOf } from '#core/text/direction';
import { formatEdtf } from '../../ui/edtf';
import { languageName } from '../../ui/language-name';
import type { Snippet } from '#core/search/snippet';
import { strings } from '../../ui/strings';
import { SnippetLine } from './snippet-line';
import styles from './library-row.module.css';

type LibraryRowProps = { readonly row: ArticleRow; readonly snippet: Snippet | null };

/** An article in the list: its title in at most two lines; its date, where it is from, its language; of a hit also the words found. */
export function LibraryRow({ row, snippet }: LibraryRowProps) {
  const from = row.outlet ?? row.place;
  return (
    <>
      <p className={styles.title} lang={row.language} dir={directionOf(row.title)}>
        {row.title}
      </p>
      <p className={styles.meta}>
        <span className={styles.date}>
          {row.publishedOn === null ? strings.library.undated : formatEdtf(row.publishedOn)}
        </span>
        {from === null ? null : <bdi className={styles.from}>{from}</bdi>}
        <span className={styles.language}>{languageName(row.language)}</span>
        {row.isSample ? <span className={styles.sample}>{strings.library.sample}</span> : null}
      </p>
      {snippet === null || snippet.field === 'title' ? null : <SnippetLine snippet={snippet} />}
    </>
  );
}
