import { Check, CircleQuestionMark, Pencil, Plus, X } from 'lucide-react';
import type { ReviewState } from '#core/library/overlay';
import styles from './state-mark.module.css';

const ICONS = { confirmed: Check, disputed: CircleQuestionMark, edited: Pencil, rejected: X } as const;

type StateMarkProps = {
  readonly state: ReviewState;
  /** What it says when it is pointed at. */
  readonly title: string;
  readonly isAdded: boolean;
};

/** What a person decided about an item, as a small mark with its name; nothing for an item not looked at yet. */
export function StateMark({ state, title, isAdded }: StateMarkProps) {
  if (state === 'unreviewed') return null;
  const Icon = isAdded ? Plus : ICONS[state];
  return (
    <span className={styles.mark} data-state={state} title={title}>
      <Icon size={12} strokeWidth={2.5} aria-hidden />
    </span>
  );
}
