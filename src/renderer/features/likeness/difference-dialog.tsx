import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Difference } from '#core/likeness/difference';
import { directionOf } from '#core/text/direction';
import { Dialog } from '../../ui/dialog';
import { formatEdtf } from '../../ui/edtf';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import { shownRows } from './difference-rows';
import { DifferenceRowView } from './difference-row';
import parts from '../../ui/dialog-list.module.css';
import styles from './difference-dialog.module.css';

type DifferenceDialogProps = {
  readonly left: ArticleRow;
  readonly right: ArticleRow;
  /** Null while the two are being compared. */
  readonly difference: Difference | null;
  readonly onClose: () => void;
};

const words = strings.likeness;

/** Two articles side by side, with what only one of them says; what is the same is folded away. */
export function DifferenceDialog({ left, right, difference, onClose }: DifferenceDialogProps) {
  return (
    <Dialog title={words.title} size="wide" isOpen onClose={onClose}>
      {difference === null ? (
        <p className={parts.hint}>{words.loading}</p>
      ) : (
        <Compared left={left} right={right} difference={difference} />
      )}
    </Dialog>
  );
}

function Compared({
  left,
  right,
  difference,
}: Omit<DifferenceDialogProps, 'onClose'> & { readonly difference: Difference }) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const shown = useMemo(() => shownRows(difference, unfolded), [difference, unfolded]);
  const total = difference.rows.filter(({ isSame }) => !isSame).length;

  // The keys work from the start.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  function go(step: 1 | -1): void {
    const next = Math.min(total, Math.max(1, current + step));
    setCurrent(next);
    const row = list.current?.querySelector<HTMLElement>(`[data-difference="${next}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'n' && event.key !== 'p')) return;
    event.preventDefault();
    go(event.key === 'n' ? 1 : -1);
  }

  return (
    // The rows inside take the focus; this only gathers their keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see the line above
    <div className={styles.compared} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <p className={styles.summary}>
          {total === 0 ? words.nothing : summaryOf(difference)} {difference.isCoarse ? words.coarse : ''}
        </p>
        {total === 0 ? null : (
          <div className={styles.steps}>
            <span className={parts.small} aria-live="polite">
              {current === 0 ? words.places(total) : words.place(current, total)}
            </span>
            <IconButton
              icon={ChevronUp}
              label={words.previous}
              keys="P"
              isDisabled={current <= 1}
              onPress={() => go(-1)}
            />
            <IconButton
              icon={ChevronDown}
              label={words.next}
              keys="N"
              isDisabled={current >= total}
              onPress={() => go(1)}
            />
          </div>
        )}
      </div>
      <div className={styles.heads}>
        {[left, right].map((row) => (
          <div key={row.id} className={styles.head}>
            <p className={styles.title} dir={directionOf(row.title)} title={row.title}>
              {row.title}
            </p>
            <p className={parts.small}>
              <bdi>{factsOf(row)}</bdi>
            </p>
          </div>
        ))}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <section ref={list} className={styles.rows} tabIndex={0} aria-label={words.text}>
        {shown.map((each) =>
          each.kind === 'folded' ? (
            <button
              key={`folded ${each.index}`}
              type="button"
              className={styles.folded}
              aria-label={words.showSame(each.count)}
              onClick={() => setUnfolded(new Set([...unfolded, each.index]))}
            >
              {words.same(each.count)}
            </button>
          ) : (
            <DifferenceRowView
              key={each.index}
              row={each.row}
              number={each.number}
              isCurrent={each.number === current}
            />
          ),
        )}
      </section>
    </div>
  );
}

function summaryOf({ words: { same, left, right } }: Difference): string {
  return words.summary(words.words(same), words.onlyWords(left), words.onlyWords(right));
}

function factsOf({ outlet, publishedOn, fileName }: ArticleRow): string {
  return [outlet, publishedOn === null ? strings.library.undated : formatEdtf(publishedOn), fileName]
    .filter(Boolean)
    .join(' · ');
}
