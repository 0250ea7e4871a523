import { Tag as TagIcon } from 'lucide-react';
import type { Organisation } from '#core/library/organised';
import { strings } from '../../ui/strings';
import { TagMark } from '../../ui/tag-mark';
import type { Chosen } from './narrowing';
import controls from '../../ui/controls.module.css';
import styles from './tag-strip.module.css';

type TagStripProps = {
  readonly tags: Organisation['tags'];
  readonly collections: Organisation['collections'];
  readonly isReadOnly: boolean;
  readonly onNarrow: (chosen: Chosen) => void;
  readonly onTag: () => void;
};

/** The tags and collections of the open article; each narrows the list to it. */
export function TagStrip({ tags, collections, isReadOnly, onNarrow, onTag }: TagStripProps) {
  if (tags.length + collections.length === 0) return null;
  return (
    <section className={styles.strip} aria-label={strings.organise.strip.label}>
      {tags.map(({ id, name, hue }) => (
        <button key={id} type="button" className={styles.tag} onClick={() => onNarrow({ facet: 'tag', value: id })}>
          <TagMark name={name} hue={hue} />
        </button>
      ))}
      {collections.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.collection}
          onClick={() => onNarrow({ facet: 'collection', value: id })}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
      <button type="button" className={controls.link} disabled={isReadOnly} onClick={onTag}>
        <TagIcon size={12} aria-hidden /> {strings.organise.strip.tag}
      </button>
    </section>
  );
}
