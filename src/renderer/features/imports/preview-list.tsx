import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useRef } from 'react';
import { measureLater } from '../../ui/measure-later';
import { strings } from '../../ui/strings';
import { PreviewRowView } from './preview-row';
import type { PreviewState, RowChoice } from './preview-state';
import styles from './preview-list.module.css';

type PreviewListProps = {
  readonly state: PreviewState;
  /** The places of the rows that are shown. */
  readonly shown: readonly number[];
  /** Asks for the encodings that the text of a row could be read in. */
  readonly onEncoding: (index: number) => void;
  readonly onChoice: (index: number, choice: RowChoice) => void;
};

/** The height of a row, in pixels, until it is measured. */
const ROW_HEIGHT = 64;
/** How many rows are drawn beyond those in view, once these are there. */
const BEYOND = 6;
const words = strings.preview;

/** The texts that were found, one a row; only those in view are in the document. */
export function PreviewList({ state, shown, onEncoding, onChoice }: PreviewListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, so nothing is memoised behind its back
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (place) => shown[place] ?? place,
    measureElement: measureLater,
    overscan: useDeferredValue(BEYOND, 0),
    initialRect: { width: 960, height: 520 },
  });
  const { columns } = words;
  return (
    <>
      {/* Each field below says its own name; the line is for the eye. */}
      <div className={styles.heads} aria-hidden>
        <span />
        <span>{columns.file}</span>
        <span>{columns.title}</span>
        <span>{columns.publishedOn}</span>
        <span>{columns.place}</span>
        <span>{columns.language}</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <section ref={scroller} className={styles.scroller} data-own-scroll tabIndex={0} aria-label={words.list}>
        <ul className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
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
                style={{ transform: `translateY(${start}px)` }}
              >
                <PreviewRowView
                  state={state}
                  index={index}
                  row={row}
                  onEncoding={() => onEncoding(index)}
                  onChoice={(choice) => onChoice(index, choice)}
                />
              </li>
            ) : null;
          })}
        </ul>
      </section>
    </>
  );
}
