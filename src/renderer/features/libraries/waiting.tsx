import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './waiting.module.css';

/** Lies over the window while a library is changed for another, so that nothing is typed into neither. */
export function Waiting({ words }: { readonly words: string | null }) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={words !== null} isKeyboardDismissDisabled>
      <Modal>
        <Dialog className={styles.words ?? ''} aria-label={words ?? ''}>
          <output>{words}</output>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
