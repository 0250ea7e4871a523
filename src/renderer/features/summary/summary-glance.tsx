import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ReviewedSummary } from '#core/library/overlay';
import { itemLabel } from '#core/summary/item-label';
import { directionOf } from '#core/text/direction';
import { SECTIONS } from '#core/summary/summary';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import { inOrder } from './summary-order';
import styles from './summary-glance.module.css';

type SummaryGlanceProps = {
  readonly reviewed: ReviewedSummary;
  /** The item that was led from last: the keys begin there. */
  readonly currentId: string | null;
  readonly onGoTo: (item: AnyReviewedItem) => void;
};

/** A summary to be read only, in few lines: each item leads to its words, and one tab stop holds them all. */
export function SummaryGlance({ reviewed, currentId, onGoTo }: SummaryGlanceProps) {
  const root = useRef<HTMLDivElement>(null);
  const [heldId, setHeldId] = useState(currentId);
  const sections = SECTIONS.map((section) => ({
    section,
    items: inOrder(section, reviewed).filter(({ state }) => state !== 'rejected'),
  })).filter(({ items }) => items.length > 0);
  const all = sections.flatMap(({ items }) => items);
  const held = all.find(({ item }) => item.id === heldId) ?? all[0];

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(root.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(next, buttons.length - 1))]?.focus();
  }

  if (all.length === 0) return <p className={styles.none}>{strings.summary.none}</p>;
  return (
    // The buttons have the focus; the keys that go from one to the next are heard here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see the line above
    <div ref={root} className={styles.glance} onKeyDown={onKeyDown}>
      {sections.map(({ section, items }) => (
        // The landmarks are those of the summary that can be worked at.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- they are no fields of a form
        <div key={section} role="group" aria-label={strings.summary.sections[section]}>
          <h3 className={styles.heading}>
            <KindMark section={section} />
            {strings.summary.sections[section]}
          </h3>
          <ul>
            {items.map((reviewedItem) => {
              const { item } = reviewedItem;
              const label = itemLabel(section, item);
              return (
                <li key={item.id}>
                  <button
                    type="button"
                    className={styles.item}
                    dir={directionOf(label)}
                    tabIndex={held?.item.id === item.id ? 0 : -1}
                    data-item={item.id}
                    onFocus={() => setHeldId(item.id)}
                    onClick={() => onGoTo(reviewedItem)}
                  >
                    {label}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
