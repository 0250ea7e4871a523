import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../ui/strings';
import { focusPane } from './pane-focus';
import styles from './panes.module.css';

type OnePaneProps = {
  readonly source: ReactNode;
  /** The pane shown in the place of the source; null for none. */
  readonly children: ReactNode;
};

/**
 * One pane at a time, over the whole width. The source stays laid out beneath the others, where it was left. The pane that comes has
 * the focus, unless it is held by something that stays, such as the switch between the panes.
 */
export function OnePane({ source, children }: OnePaneProps) {
  const [over, setOver] = useState<HTMLElement | null>(null);
  const [under, setUnder] = useState<HTMLElement | null>(null);
  const shown = children === null ? under : over;
  useEffect(() => {
    if (shown === null || !isFree() || focusPane(shown)) return undefined;
    // The text that was opened is still on its way.
    const comes = new MutationObserver(() => {
      if (!isFree() || focusPane(shown)) comes.disconnect();
    });
    comes.observe(shown, { childList: true, subtree: true });
    return () => comes.disconnect();
  }, [shown]);
  return (
    <main ref={setUnder} className={styles.narrow}>
      {source}
      {children === null ? null : (
        <div ref={setOver} className={styles.over}>
          <h1 className="visually-hidden">{strings.appName}</h1>
          {children}
        </div>
      )}
    </main>
  );
}

function isFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[inert]') !== null;
}
