import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Autocomplete, Dialog, Input, Menu, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import controls from '../../ui/controls.module.css';
import styles from './pick-dialog.module.css';

type PickDialogProps = {
  readonly title: string;
  /** The words in the empty field. */
  readonly find: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** The keys of what is chosen. */
  readonly chosen: readonly string[];
  /** Something was chosen or let go. */
  readonly onPick: (key: string) => void;
  readonly empty: ReactNode;
  /** The items of the menu. */
  readonly children: ReactNode;
  /** What is to be said below the menu. */
  readonly below?: ReactNode;
  readonly onClose: () => void;
};

/** A dialog in which several things are found by typing, chosen and let go with Enter; the field is empty again after each. */
export function PickDialog({ title, find, typed, chosen, empty, children, below, ...on }: PickDialogProps) {
  const field = useRef<HTMLInputElement>(null);

  /** Cut out as by a key: then the field lets go of the item it pointed at, which may be gone ("make ..."). */
  function clear(): void {
    // An item that was clicked has the focus, and would keep the Escape that is to leave the dialog.
    field.current?.focus();
    field.current?.select();
    document.execCommand('delete');
    on.onTyped('');
  }

  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(opens) => {
        if (!opens) on.onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={title}>
          <p className={styles.title}>{title}</p>
          <Autocomplete inputValue={typed} onInputChange={on.onTyped}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens it is about to type */}
            <SearchField className={styles.search ?? ''} aria-label={find} autoFocus>
              <Input ref={field} className={controls.field ?? ''} placeholder={find} />
            </SearchField>
            <Menu
              className={styles.list ?? ''}
              aria-label={title}
              selectionMode="multiple"
              // Escape leaves the dialog; it never lets go what is chosen.
              escapeKeyBehavior="none"
              selectedKeys={chosen}
              onAction={(key) => {
                on.onPick(String(key));
                clear();
              }}
              renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
            >
              {children}
            </Menu>
          </Autocomplete>
          {below}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
