import { MapPin, Trash2 } from 'lucide-react';
import { shorten } from '#core/summary/item-label';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import styles from './lost-list.module.css';

/** How much of the lost words is shown, in code units. */
const EXCERPT = 140;

/** Words that a person marked and that the text no longer holds for certain. */
export type LostWords = {
  readonly id: string;
  readonly kind: 'highlight' | 'addition' | 'note';
  readonly words: string;
};

type LostListProps = {
  readonly lost: readonly LostWords[];
  readonly isReadOnly: boolean;
  /** Puts the mark on the words selected in the source. */
  readonly onPlace: (lost: LostWords) => void;
  /** Not offered for a note: its words stay, whatever it was on. */
  readonly onRemove: (lost: LostWords) => void;
};

/** What could not be placed again, for a person to place or to let go; the program does not guess. */
export function LostList({ lost, isReadOnly, onPlace, onRemove }: LostListProps) {
  const words = strings.annotations;
  if (lost.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.lost}>
      <h3>{words.lost}</h3>
      <p className={styles.hint}>{words.lostHint}</p>
      <ul>
        {lost.map((each) => (
          <li key={`${each.kind} ${each.id}`} className={styles.row}>
            <span className={styles.kind}>{words.lostKinds[each.kind]}</span>
            <span className={styles.words} dir="auto">
              “{shorten(each.words, EXCERPT)}”
            </span>
            {isReadOnly ? null : (
              <span className={styles.tools}>
                <IconButton icon={MapPin} label={words.placeHere} size="small" onPress={() => onPlace(each)} />
                {each.kind === 'note' ? null : (
                  <IconButton icon={Trash2} label={words.removeLost} size="small" onPress={() => onRemove(each)} />
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
