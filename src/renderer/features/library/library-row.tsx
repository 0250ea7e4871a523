import type { ArticleRow } from '#core/library/catalogue';
import type { ReviewProgress } from '#core/library/review-progress';
import { directionOf } from '#core/text/direction';
import { formatEdtf } from '../../ui/edtf';
import { languageName } from '../../ui/language-name';
import type { Snippet } from '#core/search/snippet';
import { strings } from '../../ui/strings';
import { TagMark } from '../../ui/tag-mark';
import { SnippetLine } from './snippet-line';
import styles from './library-row.module.css';

type LibraryRowProps = {
  readonly row: ArticleRow;
  readonly snippet: Snippet | null;
  readonly tags: readonly RowTag[];
  /** How far its review is; null where nothing is decided. */
  readonly progress: ReviewProgress | null;
};

/** A tag as a row shows it. */
export type RowTag = { readonly id: string; readonly name: string; readonly hue: string | null };

/** So many tags at most have room for their names in one line, where these have no more letters than that. */
const MOST_TAGS = 3;
const MOST_LETTERS = 26;
/** A longer name is cut off. */
const LONGEST_NAME = 14;

/** The first tags that have room in a line of the list; the first one always has. */
export function tagsInLine(tags: readonly RowTag[]): readonly RowTag[] {
  let letters = 0;
  return tags.slice(0, MOST_TAGS).filter(({ name }, index) => {
    letters += Math.min(name.length, LONGEST_NAME) + 2;
    return index === 0 || letters <= MOST_LETTERS;
  });
}

/** An article in the list: its title in at most two lines; its date, where it is from, its language, how far its review is; its tags; of a hit also the words found. */
export function LibraryRow({ row, snippet, tags, progress }: LibraryRowProps) {
  const from = row.outlet ?? row.place;
  const named = tagsInLine(tags);
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
        {progress === null ? null : (
          // Of a bar within an option only its number would be read out.
          <span className={styles.progress} title={strings.review.progress(progress.done, progress.all)}>
            <progress value={progress.done} max={progress.all} aria-hidden />
            <span className="visually-hidden">{strings.review.progress(progress.done, progress.all)}</span>
          </span>
        )}
        <span className={styles.language}>{languageName(row.language)}</span>
        {row.isSample ? <span className={styles.sample}>{strings.library.sample}</span> : null}
      </p>
      {tags.length === 0 ? null : (
        <p className={styles.tags}>
          {named.map(({ id, name, hue }) => (
            <TagMark key={id} name={name} hue={hue} />
          ))}
          {tags.length > named.length ? (
            <span className={styles.more}>{strings.organise.moreTags(tags.length - named.length)}</span>
          ) : null}
        </p>
      )}
      {snippet === null || snippet.field === 'title' ? null : <SnippetLine snippet={snippet} />}
    </>
  );
}
