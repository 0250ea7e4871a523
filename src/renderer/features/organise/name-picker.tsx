import { Check } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import type { NameFacet, Narrowing } from '#core/library/saved-search';
import { useNames } from '../../bridge/use-names';
import { strings } from '../../ui/strings';
import { chosenForm } from './name-nodes';
import controls from '../../ui/controls.module.css';
import styles from './assign-dialog.module.css';

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
  const counts = useNames(narrowing, found, { facet, find: useDeferredValue(typed), limit: MOST_SHOWN });
  const { names = [], total = 0 } = counts?.[facet] ?? {};
  const shown = names.map(({ name, count }) => ({ name: chosenForm(facet, name, narrowing), count }));

  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={words[facet]}>
          <p className={styles.title}>{words[facet]}</p>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens it is about to type */}
            <SearchField className={styles.search ?? ''} aria-label={words.find} autoFocus>
              <Input className={controls.field ?? ''} placeholder={words.find} />
            </SearchField>
            <Menu
              className={styles.list ?? ''}
              aria-label={words[facet]}
              selectionMode="multiple"
              // Escape leaves the dialog; it never lets go what is chosen.
              escapeKeyBehavior="none"
              selectedKeys={narrowing[facet] ?? []}
              onAction={(key) => {
                onToggle(String(key));
                setTyped('');
              }}
              renderEmptyState={() => <p className={styles.empty}>{counts === null ? null : words.none}</p>}
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
            </Menu>
          </Autocomplete>
          {total > shown.length ? <p className={styles.empty}>{words.others(total - shown.length)}</p> : null}
          {counts?.isComplete === false ? <p className={styles.empty}>{words.reading}</p> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
