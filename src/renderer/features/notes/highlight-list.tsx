import { Tag, Trash2 } from 'lucide-react';
import { shorten } from '#core/summary/item-label';
import type { Highlight } from '#core/library/highlight';
import type { Span } from '#core/text/span';
import { HueMark } from '../../ui/hue-mark';
import { IconButton } from '../../ui/icon-button';
import { TagMark } from '../../ui/tag-mark';
import { strings } from '../../ui/strings';
import styles from './highlight-list.module.css';

/** How much of the words of a highlight is shown, in code units. */
const EXCERPT = 140;

/** A highlight with the place of its words now. */
type ListedHighlight = { readonly record: Highlight; readonly span: Span };

type HighlightListProps = {
  readonly highlights: readonly ListedHighlight[];
  readonly isReadOnly: boolean;
  readonly onGoTo: (span: Span) => void;
  readonly onRemove: (id: string) => void;
  /** The tags that the words have. */
  readonly tagsOf: (
    record: Highlight,
  ) => readonly { readonly id: string; readonly name: string; readonly hue: string | null }[];
  readonly onTag: (record: Highlight) => void;
};

/** The highlights of an article in the order of the text; choosing one goes to its words. */
export function HighlightList({ highlights, isReadOnly, onGoTo, onRemove, tagsOf, onTag }: HighlightListProps) {
  const words = strings.annotations;
  if (highlights.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.highlights}>
      <p className={styles.heading}>
        {words.highlights} <span className={styles.count}>{highlights.length}</span>
      </p>
      <ul>
        {highlights.map(({ record, span }) => {
          const tags = tagsOf(record);
          const excerpt = shorten(record.place.anchor.exact, EXCERPT);
          return (
            <li key={record.id} className={styles.row} data-highlight={record.id}>
              <button
                type="button"
                className={styles.words}
                aria-label={[words.highlight(words.hues[record.hue], excerpt), ...tags.map(({ name }) => name)].join(
                  ', ',
                )}
                title={words.goTo}
                onClick={() => onGoTo(span)}
              >
                <HueMark hue={record.hue} />
                <span className={styles.marked}>
                  <span className={styles.excerpt} dir="auto">
                    {excerpt}
                  </span>
                  {tags.length === 0 ? null : (
                    <span className={styles.tags}>
                      {tags.map(({ id, name, hue }) => (
                        <TagMark key={id} name={name} hue={hue} />
                      ))}
                    </span>
                  )}
                </span>
              </button>
              {isReadOnly ? null : (
                <>
                  <IconButton icon={Tag} label={words.tag} size="small" onPress={() => onTag(record)} />
                  <IconButton
                    icon={Trash2}
                    label={words.removeHighlight}
                    size="small"
                    onPress={() => onRemove(record.id)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
