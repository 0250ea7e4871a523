import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { measureLater } from '../../ui/measure-later';
import { useMediaQuery } from '../../ui/use-media-query';
import { strings } from '../../ui/strings';
import { languageNames, LANGUAGES_ID } from './language-field';
import { PreviewRowView } from './preview-row';
import type { PreviewFilter, PreviewState, RowChoice } from './preview-state';
import parts from '../../ui/dialog-list.module.css';
import styles from './preview-list.module.css';

type PreviewListProps = {
  readonly state: PreviewState;
  /** The places of the rows that are shown, and what chose them. */
  readonly shown: readonly number[];
  readonly filter: PreviewFilter;
  /** Asks for the encodings that the text of a row could be read in. */
  readonly onEncoding: (index: number) => void;
  readonly onChoice: (index: number, choice: RowChoice) => void;
  /** What stands before the rows and scrolls away with them, and what stays in sight above them. */
  readonly before: ReactNode;
  readonly above: ReactNode;
};

/** The height of a row, in pixels, until it is measured. */
const ROW_HEIGHT = 64;
/** How many rows are drawn beyond those in view, once these are there. */
const BEYOND = 6;
/** Where the heads of the columns are not shown. */
const NARROW = '(width < 56rem)';
const words = strings.preview;

/** What is asked and, below it, the texts that were found, one a row; all of it scrolls as one, and only rows in view are in the document. */
export function PreviewList({ state, shown, filter, onEncoding, onChoice, before, above }: PreviewListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const margin = useOffset(rows, asked);
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, so nothing is memoised behind its back
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (place) => shown[place] ?? place,
    measureElement: measureLater,
    overscan: useDeferredValue(BEYOND, 0),
    scrollMargin: margin,
    initialRect: { width: 960, height: 520 },
  });
  // Other rows begin with their first, without the questions coming back into view.
  useLayoutEffect(() => {
    const { current } = scroller;
    const top = asked.current?.offsetHeight ?? 0;
    if (current && current.scrollTop > top) current.scrollTop = top;
  }, [filter]);
  const isNarrow = useMediaQuery(NARROW);
  const { columns } = words;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section ref={scroller} className={styles.scroller} data-own-scroll tabIndex={0} aria-label={words.list}>
      <div ref={asked} className={styles.before}>
        {before}
      </div>
      <div className={styles.above}>
        {above}
        {/* Each field below says its own name; the line is for the eye. */}
        <div className={styles.heads} aria-hidden>
          <span />
          <span>{columns.file}</span>
          <span>{columns.title}</span>
          <span>{columns.publishedOn}</span>
          <span>{columns.place}</span>
          <span>{columns.language}</span>
        </div>
      </div>
      {shown.length === 0 ? <p className={parts.hint}>{words.nothingShown}</p> : null}
      <ul ref={rows} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index: place, key, start }) => {
          const index = shown[place];
          const row = index === undefined ? undefined : state.rows[index];
          return row && index !== undefined ? (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={place}
              className={styles.place}
              aria-setsize={shown.length}
              aria-posinset={place + 1}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              <PreviewRowView
                state={state}
                index={index}
                row={row}
                isNarrow={isNarrow}
                onEncoding={() => onEncoding(index)}
                onChoice={(choice) => onChoice(index, choice)}
              />
            </li>
          ) : null;
        })}
      </ul>
      <datalist id={LANGUAGES_ID}>
        {languageNames().map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </section>
  );
}

/** How far below the top of what scrolls an element begins: anew whenever what stands before it is of another height. */
function useOffset(
  element: { readonly current: HTMLElement | null },
  before: { readonly current: Element | null },
): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const { current } = before;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => setOffset(element.current?.offsetTop ?? 0));
    observer.observe(current);
    return () => observer.disconnect();
  }, [before, element]);
  return offset;
}
