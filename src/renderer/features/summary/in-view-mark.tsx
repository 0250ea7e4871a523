import { useContext, useSyncExternalStore } from 'react';
import { InViewContext } from './in-view';
import styles from './in-view-mark.module.css';

/** A quiet line at the edge of an item while some of its words are in view in the source. */
export function InViewMark({ itemId }: { readonly itemId: string }) {
  const store = useContext(InViewContext);
  const isInView = useSyncExternalStore(store.subscribe, () => store.has(itemId));
  return isInView ? <span className={styles.mark} data-in-view /> : null;
}
