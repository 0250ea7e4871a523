import { Check } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { MenuItem } from 'react-aria-components';
import type { NameFacet, Narrowing } from '#core/library/saved-search';
import { useNames } from '../../bridge/use-names';
import { strings } from '../../ui/strings';
import { chosenForm } from './name-nodes';
import { PickDialog } from './pick-dialog';
import controls from '../../ui/controls.module.css';
import styles from './pick-dialog.module.css';

type NamePickerProps = {
  readonly facet: NameFacet;
  readonly narrowing: Narrowing;
  /** The articles that a search found; null where there is no search. */
  readonly found: readonly string[] | null;
  readonly onToggle: (name: string) => void;
  readonly onClose: () => void;
};

/** More names than a person looks through; typing finds the others. */
const MOST_SHOWN = 100;

/** All people or organisations of what the list is narrowed to, found by typing, chosen and let go with Enter. */
export function NamePicker({ facet, narrowing, found, onToggle, onClose }: NamePickerProps) {
  const words = strings.organise.names;
  const [typed, setTyped] = useState('');
  const { names: counts } = useNames(narrowing, found, { facet, find: useDeferredValue(typed), limit: MOST_SHOWN });
  const { names = [], total = 0 } = counts?.[facet] ?? {};
  const shown = names.map(({ name, count }) => ({ name: chosenForm(facet, name, narrowing), count }));

  return (
    <PickDialog
      title={words[facet]}
      find={words.find}
      typed={typed}
      onTyped={setTyped}
      chosen={narrowing[facet] ?? []}
      onPick={onToggle}
      empty={counts === null ? null : words.none}
      below={
        <>
          {total > shown.length ? <p className={styles.empty}>{words.others(total - shown.length)}</p> : null}
          {counts?.isComplete === false ? <p className={styles.empty}>{words.reading}</p> : null}
        </>
      }
      onClose={onClose}
    >
      {shown.map(({ name, count }) => (
        <MenuItem key={name} id={name} className={controls.menuItem ?? ''} textValue={name}>
          <span className={styles.tick} aria-hidden>
            {narrowing[facet]?.includes(name) ? <Check size={14} /> : null}
          </span>
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.count}>{count}</span>
        </MenuItem>
      ))}
    </PickDialog>
  );
}
