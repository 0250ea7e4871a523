import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Snippet } from '#core/search/snippet';
import { strings } from '../../ui/strings';
import { LibraryRow } from './library-row';
import { rowHeight } from './row-height';
import { indexAfterKey, indexByTyping, TYPE_AHEAD_PAUSE } from './list-keyboard';
import styles from './library-list.module.css';

type LibraryListProps = {
  readonly rows: readonly ArticleRow[];
  /** How many rows there are; `rows` may hold only the first of them while the library is being read. */
  readonly total: number;
  readonly snippets: ReadonlyMap<string, Snippet>;
  readonly selectedId: string | null;
  readonly onSelect: (articleId: string) => void;
  readonly onRemove: (row: ArticleRow) => void;
};

/** The articles as one listbox; only the rows in view are in the document. The selected row is the open article. */
export function LibraryList({ rows, total, snippets, selectedId, onSelect, onRemove }: LibraryListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const selected = useMemo(() => rows.findIndex(({ id }) => id === selectedId), [rows, selectedId]);
  // The same functions while the rows are the same: with other ones the places of all rows are worked out anew.
  const { heightOf, keyOf } = useMemo(
    () => ({
      heightOf: (index: number) => {
        const row = rows[index];
        return row ? rowHeight(row, snippets.get(row.id) ?? null) : 0;
      },
      keyOf: (index: number) => rows[index]?.id ?? index,
    }),
    [rows, snippets],
  );
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, so nothing is memoised behind its back
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 4,
    initialRect: { width: 280, height: 600 },
  });
  useEffect(() => {
    if (selected >= 0) virtualizer.scrollToIndex(selected);
  }, [selected, virtualizer]);

  function select(index: number | null): void {
    const row = index === null ? undefined : rows[index];
    if (row) onSelect(row.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[selected];
    if (event.key === 'Delete' && row) onRemove(row);
    else {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heightOf(Math.max(selected, 0))));
      const next = indexAfterKey(event.key, selected, rows.length, page);
      if (next !== null) select(next);
      else if (event.key.length !== 1 || (event.key === ' ' && typed.current.letters === '')) return;
      else select(typeAhead(event.key, event.timeStamp));
    }
    event.preventDefault();
  }

  function typeAhead(key: string, at: number): number | null {
    const isFresh = at - typed.current.at > TYPE_AHEAD_PAUSE;
    typed.current = { letters: isFresh ? key : typed.current.letters + key, at };
    return indexByTyping(rows, selected, typed.current.letters);
  }

  const items = virtualizer.getVirtualItems();
  const isSelectedShown = items.some(({ index }) => index === selected);
  return (
    <div
      ref={scroller}
      className={styles.list}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot show two lines or be virtual
      role="listbox"
      tabIndex={0}
      data-pane-focus
      aria-label={strings.library.list}
      {...(isSelectedShown ? { 'aria-activedescendant': `row-${selectedId}` } : {})}
      onKeyDown={onKeyDown}
    >
      <div className={styles.rows} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index];
          return row ? (
            // The listbox has the focus and the keys; the option is only pointed at.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see the line above
            <div
              key={key}
              data-index={index}
              id={`row-${row.id}`}
              className={styles.row}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option needs a select
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ blockSize: size, transform: `translateY(${start}px)` }}
              onClick={() => {
                onSelect(row.id);
                scroller.current?.focus({ preventScroll: true });
              }}
            >
              <LibraryRow row={row} snippet={snippets.get(row.id) ?? null} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
