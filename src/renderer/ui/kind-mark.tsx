import type { Section } from '#core/summary/summary';
import { KIND_ICONS, kindOf } from './kinds';
import styles from './kind-mark.module.css';

type KindMarkProps = { readonly section: Section; readonly size?: number };

/** The mark of a kind of fact in its hue; it is decoration, the kind is always said in words too. */
export function KindMark({ section, size = 15 }: KindMarkProps) {
  const kind = kindOf(section);
  const Icon = KIND_ICONS[kind];
  return <Icon className={styles.mark} data-kind={kind} size={size} strokeWidth={1.9} aria-hidden />;
}
