import { X } from 'lucide-react';
import { strings } from '../../ui/strings';
import type { Chosen } from './narrowing';
import controls from '../../ui/controls.module.css';
import styles from './narrow-chips.module.css';

type NarrowChipsProps = {
  readonly chosen: readonly (Chosen & { readonly label: string })[];
  readonly onDrop: (chosen: Chosen) => void;
  readonly onClear: () => void;
  /** Keeps what is typed and chosen under a name; null where nothing can be written. */
  readonly onSave: (() => void) | null;
};

/** What the list is narrowed to, each with a button that takes it back, and one for all. */
export function NarrowChips({ chosen, onDrop, onClear, onSave }: NarrowChipsProps) {
  const words = strings.organise.facets;
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {chosen.map(({ facet, value, label }) => (
        <li key={`${facet}:${value}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.drop(label)}
            onClick={() => onDrop({ facet, value })}
          >
            {/* A range of dates runs as the window does. */}
            {facet === 'date' ? <span>{label}</span> : <bdi>{label}</bdi>}
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
      {chosen.length === 0 ? null : (
        <li>
          <button type="button" className={controls.link} onClick={onClear}>
            {words.clear}
          </button>
        </li>
      )}
      {onSave === null ? null : (
        <li>
          <button type="button" className={controls.link} onClick={onSave}>
            {words.save}
          </button>
        </li>
      )}
    </ul>
  );
}
