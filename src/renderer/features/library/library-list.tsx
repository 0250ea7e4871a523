import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { ReviewProgress } from '#core/library/review-progress';
import type { Snippet } from '#core/search/snippet';
import { onPutAtStart } from '../../ui/at-start';
import { dragArticles } from '../../ui/dragged-articles';
import { strings } from '../../ui/strings';
import { GroupHeading, groupName } from './group-heading';
import type { Grouping } from './group-heading';
import { LibraryRow } from './library-row';
import type { RowTag } from './library-row';
import { articleAt, headingOf, isRow, placesOf } from './list-lines';
import type { Line } from './list-lines';
import { allMarked, extended, noMarks, toggled } from './list-marks';
import type { Marks } from './list-marks';
import { headingHeight, rowHeight } from './row-height';
import { RowMenu } from './row-menu';
import type { RowMenuPlace } from './row-menu';
import { indexAfterKey, indexByTyping, TYPE_AHEAD_PAUSE } from './list-keyboard';
import styles from './library-list.module.css';

type LibraryListProps = {
  readonly lines: readonly Line[];
  readonly grouping: Grouping;
  /** How many articles there are; `lines` may hold only the first of them while the library is being read. */
  readonly total: number;
  readonly tagsOf: ReadonlyMap<string, readonly RowTag[]>;
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** How far the reviews are that are begun. */
  readonly progress: ReadonlyMap<string, ReviewProgress>;
  /** The row of the open article. */
  readonly selected: ArticleRow | undefined;
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
  readonly onSelect: (articleId: string) => void;
  /** The open article is the one that was looked for: by a click or Enter. */
  readonly onChosen?: (() => void) | undefined;
  readonly onOpenInWindow: (articleId: string) => void;
  readonly isReadOnly: boolean;
  /** Opens the tags of these articles, or else of what is marked, or of the open article. */
  readonly onTag: (articleIds?: readonly string[]) => void;
  readonly onCollect: (articleIds?: readonly string[]) => void;
  /** Moves the open article in the collection that the list shows; null where it shows none. */
  readonly onMove: ((by: number) => void) | null;
  /** Deletes these articles, or else what is marked, or the open article. */
  readonly onRemove: (articleIds?: readonly string[]) => void;
};

const NO_TAGS: readonly RowTag[] = [];
/** So many rows are there at once when the window opens. */
const FIRST_KNOWN = 100;

/**
 * The articles as one listbox; only the lines in view are in the document. The selected row is the open article, until several
 * are marked: then those are.
 */
export function LibraryList(props: LibraryListProps) {
  const { lines, grouping, total, tagsOf, snippets, progress, selected, marks } = props;
  const selectedId = selected?.id ?? null;
  const { onMarks, onSelect, onChosen, onOpenInWindow, onTag, onMove, onRemove } = props;
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const placeOf = useMemo(() => placesOf(lines), [lines]);
  const open = useMemo(() => (selected === undefined ? -1 : lines.indexOf(selected)), [lines, selected]);
  const isMarking = marks.ids.size > 0;
  const cursorLine = lines[marks.cursor];
  // An article may stand in two groups: where the keys are is then known by its line.
  const cursor = isMarking || (isRow(cursorLine) && cursorLine.id === selectedId) ? marks.cursor : open;
  // The same functions while the rows are the same: with other ones the places of all rows are worked out anew.
  const { heightOf, keyOf } = useMemo(
    () => ({
      heightOf: (index: number) => {
        const line = lines[index];
        if (line === undefined) return 0;
        if (!isRow(line)) return headingHeight();
        const snippet = snippets.size === 0 ? undefined : snippets.get(line.id);
        return rowHeight(line, snippet ?? null, tagsOf.size > 0 && tagsOf.has(line.id));
      },
      // The library keeps what it measured by these keys; it measures nothing, and to look up 100,000 words takes long.
      keyOf: (index: number) => index,
    }),
    [lines, snippets, tagsOf],
  );
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, so nothing is memoised behind its back
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 4,
    initialRect: { width: 280, height: 600 },
  });
  useEffect(() => {
    if (cursor >= 0) virtualizer.scrollToIndex(cursor);
  }, [cursor, virtualizer]);

  useEffect(
    () =>
      onPutAtStart(() => {
        virtualizer.scrollToOffset(0);
        // Of a row further down a start knows only later.
        if (cursor >= 0 && cursor < FIRST_KNOWN) virtualizer.scrollToIndex(cursor);
      }),
    [cursor, virtualizer],
  );

  function select(index: number | null): void {
    const row = index === null ? undefined : lines[index];
    if (index === null || !isRow(row)) return;
    onMarks(noMarks(index));
    onSelect(row.id);
  }

  /** The marks that a key or a click goes on from: with none yet, the open article is the first. */
  function begun(): Marks {
    return isMarking ? marks : open >= 0 ? toggled(noMarks(cursor), lines, cursor) : noMarks(Math.max(cursor, 0));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isControl = event.ctrlKey || event.metaKey;
    if (event.altKey) {
      if (onMove === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      onMove(event.key === 'ArrowUp' ? -1 : 1);
      event.preventDefault();
      return;
    }
    // The letter is the key of tags, unless it goes on with a title that is being typed.
    if (event.key === 't' && !isControl && event.timeStamp - typed.current.at > TYPE_AHEAD_PAUSE) {
      onTag();
      event.preventDefault();
      return;
    }
    if (isControl && event.key.toLowerCase() === 'a') onMarks(allMarked(lines, Math.max(cursor, 0)));
    else if (isControl && event.key === ' ') onMarks(toggled(begun(), lines, cursor));
    else if (event.key === 'Escape' && isMarking) onMarks(noMarks(open));
    else if (event.key === 'Delete' && !isControl) onRemove();
    else if (event.key === 'Enter') {
      if (isMarking) select(cursor);
      onChosen?.();
    } else {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heightOf(Math.max(cursor, 0))));
      const next = indexAfterKey(event.key, cursor, lines.length, page);
      const at = next === null ? null : articleAt(lines, next, next < cursor ? -1 : 1);
      if (at !== null && event.shiftKey) onMarks(extended(begun(), lines, at, isControl));
      else if (at !== null && isControl) onMarks({ ...begun(), cursor: at });
      else if (at !== null) select(at);
      else if (isControl || event.key.length !== 1 || (event.key === ' ' && typed.current.letters === '')) return;
      else select(typeAhead(event.key, event.timeStamp));
    }
    event.preventDefault();
  }

  function onClick(event: MouseEvent, index: number): void {
    if (event.shiftKey) onMarks(extended(begun(), lines, index, event.ctrlKey || event.metaKey));
    else if (event.ctrlKey || event.metaKey) onMarks(toggled(begun(), lines, index));
    else {
      select(index);
      onChosen?.();
    }
    scroller.current?.focus({ preventScroll: true });
  }

  /** Asked for by key, the menu is that of the row where the keys are. */
  function onContextMenu(event: MouseEvent): void {
    const pointed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const shown = pointed ?? scroller.current?.querySelector<HTMLElement>(`[data-index="${cursor}"]`);
    const row = lines[Number(shown?.dataset['index'] ?? -1)];
    if (!shown || !isRow(row)) return;
    event.preventDefault();
    const { left, bottom } = shown.getBoundingClientRect();
    // A row that is pointed at takes the focus, and may be gone when the menu gives it back.
    scroller.current?.focus({ preventScroll: true });
    const place = pointed ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom };
    setMenu({ articleId: row.id, ...place });
  }

  function typeAhead(key: string, at: number): number | null {
    const isFresh = at - typed.current.at > TYPE_AHEAD_PAUSE;
    typed.current = { letters: isFresh ? key : typed.current.letters + key, at };
    return indexByTyping(lines, cursor, typed.current.letters);
  }

  const items = virtualizer.getVirtualItems();
  const isCursorShown = items.some(({ index }) => index === cursor);
  return (
    <>
      <div
        ref={scroller}
        className={styles.list}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot show two lines or be virtual
        role="listbox"
        tabIndex={0}
        data-pane-focus
        aria-label={strings.library.list}
        aria-multiselectable
        {...(isCursorShown && cursor >= 0 ? { 'aria-activedescendant': `row-${cursor}` } : {})}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <div className={styles.rows} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start, size }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const key = isRow(line) ? `row ${line.id}` : `group ${line.heading}`;
            const place = { blockSize: size, transform: `translateY(${start}px)` };
            if (!isRow(line)) return <GroupHeading key={key} line={line} grouping={grouping} style={place} />;
            const heading = grouping === 'none' ? null : headingOf(lines, index);
            return (
              // The listbox has the focus and the keys; the option is only pointed at.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see the line above
              <div
                key={key}
                data-index={index}
                id={`row-${index}`}
                className={styles.row}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option needs a select
                role="option"
                tabIndex={-1}
                aria-selected={isMarking ? marks.ids.has(line.id) : line.id === selectedId}
                aria-setsize={total}
                aria-posinset={placeOf(index)}
                {...(line.id === selectedId ? { 'data-open': true } : {})}
                {...(isMarking && index === cursor ? { 'data-cursor': true } : {})}
                {...(heading === null ? {} : { 'aria-description': groupName(grouping, heading.heading) })}
                style={place}
                draggable={!props.isReadOnly}
                onDragStart={(event) => dragArticles(event, marks.ids.has(line.id) ? [...marks.ids] : [line.id])}
                onClick={(event) => onClick(event, index)}
                onAuxClick={({ button }) => {
                  if (button === 1) onOpenInWindow(line.id);
                }}
              >
                <LibraryRow
                  row={line}
                  snippet={snippets.get(line.id) ?? null}
                  tags={tagsOf.get(line.id) ?? NO_TAGS}
                  progress={progress.get(line.id) ?? null}
                />
              </div>
            );
          })}
        </div>
      </div>
      {menu === null ? null : (
        <RowMenu
          place={menu}
          articleIds={marks.ids.has(menu.articleId) ? [...marks.ids] : [menu.articleId]}
          isReadOnly={props.isReadOnly}
          onClose={() => setMenu(null)}
          onOpen={onSelect}
          onOpenInWindow={onOpenInWindow}
          onTag={onTag}
          onCollect={props.onCollect}
          onRemove={onRemove}
        />
      )}
    </>
  );
}
