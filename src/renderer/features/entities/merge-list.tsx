import { useId, useState } from 'react';
import type { ReviewedEntity } from '#core/library/correct-entities';
import { nameKey } from '#core/library/entity';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './entity-dialog.module.css';

const words = strings.entities;

/** So many entries are overseen without looking for a name. */
const FEW = 8;

type MergeListProps = {
  readonly entities: readonly ReviewedEntity[];
  /** The ids of those that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** The entities that one can be merged with, to be ticked; what is ticked stays in sight whatever is looked for. */
export function MergeList({ entities, chosen, onChoose }: MergeListProps) {
  const id = useId();
  const [sought, setSought] = useState('');
  const key = nameKey(sought);
  const shown = entities.filter(
    ({ item }) => chosen.has(item.id) || [item.name, ...item.aliases].some((name) => nameKey(name).includes(key)),
  );

  function toggle(itemId: string): void {
    const next = new Set(chosen);
    if (!next.delete(itemId)) next.add(itemId);
    onChoose(next);
  }

  return (
    <fieldset className={styles.group} aria-describedby={`${id}-hint`}>
      <legend>{words.merge}</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.mergeHint}
      </p>
      {entities.length > FEW ? (
        <input
          type="search"
          className={controls.field}
          dir="auto"
          value={sought}
          aria-label={words.find}
          placeholder={words.find}
          onChange={({ target }) => setSought(target.value)}
        />
      ) : null}
      <ul className={styles.list}>
        {shown.map(({ item, section }) => (
          <li key={item.id}>
            <label className={styles.check}>
              <input type="checkbox" checked={chosen.has(item.id)} onChange={() => toggle(item.id)} />
              <KindMark section={section} />
              <bdi>{item.name}</bdi>
              <span className="visually-hidden">{strings.summary.kinds[section]}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <output className={styles.hint}>{words.noneFound}</output> : null}
    </fieldset>
  );
}
