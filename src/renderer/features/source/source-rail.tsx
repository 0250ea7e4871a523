import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { shorten } from '#core/summary/item-label';
import type { Span } from '#core/text/span';
import type { EvidenceIndex } from '../../ui/evidence-index';
import { useSame } from '../../ui/same-values';
import { strings } from '../../ui/strings';
import { markAfterKey, nearestMark, railMarks } from './rail-marks';
import type { RailMark } from './rail-marks';
import { paintRail, railOffset, railTop } from './rail-paint';
import { itemNames } from './use-evidence-cursor';
import { useRailSize } from './use-rail-size';
import type { SourceReader } from './use-source-reader';
import type { SourceMark } from './word-actions';
import styles from './source-rail.module.css';

type SourceRailProps = {
  readonly text: string;
  readonly index: EvidenceIndex;
  /** The items whose words are lit. */
  readonly litIds: ReadonlySet<string>;
  readonly marks: readonly SourceMark[];
  /** What the search in the text found. */
  readonly found: readonly Span[];
  readonly reader: SourceReader | null;
  /** Shows words that these items were drawn from; a jump leaves the rail for them. */
  readonly onGo: (span: Span, itemIds: readonly string[], isJump: boolean) => void;
};

/** How near to a mark a click counts as one on it, in pixels. */
const REACH = 6;

/** A thin picture of the whole text beside it: where its marks lie, and the part in view. One tab stop; the arrows go from mark to mark. */
export function SourceRail({ text, index, litIds, marks, found, reader, onGo }: SourceRailProps) {
  const root = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const all = useSame(useMemo(() => railMarks(index, marks), [index, marks]));
  const { places } = index;
  const lit = useMemo(() => places.filter(({ itemId }) => litIds.has(itemId)), [places, litIds]);
  const size = useRailSize(root);
  const current = all[at];

  useEffect(() => {
    if (size === null) return undefined;
    const isMirrored = strings.direction === 'rtl';
    const frame = requestAnimationFrame(() => {
      if (!picture.current) return;
      paintRail(picture.current, {
        ...size,
        marks: all,
        length: text.length,
        isMirrored,
        lit,
        found,
        at: current ?? null,
      });
      picture.current.dataset['painted'] = '';
    });
    return () => cancelAnimationFrame(frame);
  }, [size, all, lit, found, current, text]);

  useEffect(() => {
    if (reader === null || size === null) return undefined;
    let frame = 0;
    const show = (): void => {
      const { start, end } = reader.viewNow();
      const top = railTop(start, text.length, size.height);
      const height = Math.max(railTop(end, text.length, size.height) - top, 2);
      if (view.current) view.current.style.transform = `translateY(${top}px) scaleY(${height})`;
    };
    const stop = reader.onMove(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(show);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [reader, size, text]);

  function onClick(event: MouseEvent<HTMLElement>): void {
    if (size === null) return;
    const top = event.clientY - event.currentTarget.getBoundingClientRect().top;
    const offset = railOffset(top, text.length, size.height);
    const mark = nearestMark(all, offset, (REACH / size.height) * text.length);
    onGo(mark ?? { start: offset, end: Math.min(offset + 1, text.length) }, itemsOf(mark), true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter') reader?.takeFocus();
    else {
      const from = at >= 0 ? at : firstFrom(all, reader?.viewNow().start ?? 0) - (event.key === 'ArrowDown' ? 1 : 0);
      const next = markAfterKey(event.key, from, all.length);
      const mark = next === null ? undefined : all[next];
      if (next === null || !mark) return;
      setAt(next);
      onGo(mark, itemsOf(mark), false);
    }
    event.preventDefault();
  }

  return (
    <div
      ref={root}
      className={styles.rail}
      // An input holds no picture, and its thumb would hide the marks.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see the line above
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={strings.rail.label}
      aria-valuemin={0}
      aria-valuemax={all.length}
      aria-valuenow={at + 1}
      aria-valuetext={
        current ? strings.rail.at(at + 1, all.length, nameOf(current, text, index)) : strings.rail.marks(all.length)
      }
      // A click is about the words it leads to: they get the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onBlur={() => setAt(-1)}
    >
      <canvas ref={picture} className={styles.picture} aria-hidden />
      <div ref={view} className={styles.view} />
    </div>
  );
}

function itemsOf(mark: RailMark | null): readonly string[] {
  return mark?.by === 'engine' ? mark.itemIds : [];
}

function firstFrom(marks: readonly RailMark[], offset: number): number {
  const first = marks.findIndex(({ start }) => start >= offset);
  return first === -1 ? marks.length : first;
}

function nameOf(mark: RailMark, text: string, index: EvidenceIndex): string {
  const words = shorten(text.slice(mark.start, mark.end));
  if (mark.by === 'engine') return strings.rail.evidence(words, itemNames(mark.itemIds, index));
  if (mark.look === 'note') return strings.annotations.noteOn(words);
  return strings.annotations.highlight(strings.annotations.hues[mark.look], words);
}
