import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../ui/strings';
import { settleFocus } from './pane-focus';
import styles from './panes.module.css';

type OnePaneProps = {
  /** Which pane is shown: another in its place has the focus anew. */
  readonly name: string;
  readonly source: ReactNode;
  /** The pane shown in the place of the source; null for none. */
  readonly children: ReactNode;
};

/**
 * One pane at a time, over the whole width. The source stays laid out beneath the others, where it was left. The pane that comes has
 * the focus, unless it is held by something that stays, such as the switch between the panes.
 */
export function OnePane({ name, source, children }: OnePaneProps) {
  const [over, setOver] = useState<HTMLElement | null>(null);
  const [under, setUnder] = useState<HTMLElement | null>(null);
  const shown = children === null ? under : over;
  useEffect(() => (shown === null ? undefined : settleFocus(shown)), [shown]);
  return (
    <main ref={setUnder} className={styles.narrow}>
      {source}
      {children === null ? null : (
        <div key={name} ref={setOver} className={styles.over}>
          <h1 className="visually-hidden">{strings.appName}</h1>
          {children}
        </div>
      )}
    </main>
  );
}
