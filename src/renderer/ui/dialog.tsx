import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { strings } from './strings';
import controls from './controls.module.css';
import styles from './dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What stands below the content, at its end; else a button that closes it. */
  readonly buttons?: ReactNode;
  /** A table needs the width of the window. */
  readonly size?: 'normal' | 'wide';
  readonly children: ReactNode;
};

/** A dialog over the window; Escape and a press beside it close it. */
export function Dialog({ title, isOpen, onClose, buttons, size = 'normal', children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
          <div className={styles.buttons}>
            {buttons ?? (
              <button type="button" className={controls.primary} onClick={onClose}>
                {strings.problems.close}
              </button>
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
