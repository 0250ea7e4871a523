import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { focusPane } from './pane-focus';
import styles from './drawer.module.css';

type DrawerProps = { readonly side: 'start' | 'end'; readonly onClose: () => void; readonly children: ReactNode };

/** A pane that lies over the source in a narrow window; Escape or a click beside it puts it away. */
export function Drawer({ side, onClose, children }: DrawerProps) {
  return children === null ? null : (
    <OpenDrawer side={side} onClose={onClose}>
      {children}
    </OpenDrawer>
  );
}

function OpenDrawer({ side, onClose, children }: DrawerProps) {
  const [drawer, setDrawer] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (drawer) focusPane(drawer);
    return () => {
      if (drawer && before instanceof HTMLElement) before.focus();
    };
  }, [drawer]);
  return (
    <>
      {/* Escape does the same by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see above */}
      <div className={styles.scrim} onClick={onClose} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the controls inside have the focus */}
      <div
        ref={setDrawer}
        className={styles.drawer}
        data-side={side}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        {children}
      </div>
    </>
  );
}
