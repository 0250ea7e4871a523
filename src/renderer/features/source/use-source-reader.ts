import { useLayoutEffect, useMemo, useState } from 'react';
import type { Span } from '#core/text/span';
import type { OffsetMap } from './offset-map';
import { scrollToOffset } from './scroll-to';
import { visibleSpanOf } from './visible-span';

/** The shown text of an article, for whoever wants to know where a person reads, or to go there again. */
export type SourceReader = {
  readonly articleId: string;
  /** The words in view; the start is 0 at the top of the page. */
  readonly viewNow: () => Span;
  /** Brings the line that holds an offset to the top. */
  readonly goTo: (offset: number) => void;
  readonly takeFocus: () => void;
  readonly hasFocus: () => boolean;
  /** Hears of every change of what is in view, by scrolling or another size, until the returned function is called. */
  readonly onMove: (listener: () => void) => () => void;
};

type ReaderInput = {
  readonly scroller: HTMLElement | null;
  readonly map: OffsetMap | null;
  readonly articleId: string;
  /** The offset at which the text was left. */
  readonly startAt: number;
  readonly onReader: (reader: SourceReader | null) => void;
};

/**
 * Gives the reader of a shown text, which begins where it was left. It is told of before the text is first painted, so that the
 * text can still be moved unseen.
 */
export function useSourceReader(input: ReaderInput): SourceReader | null {
  const { scroller, map, articleId, onReader } = input;
  const [startAt] = useState(input.startAt);
  const reader = useMemo((): SourceReader | null => {
    if (!scroller || !map) return null;
    return {
      articleId,
      viewNow: visibleSpanOf(scroller),
      goTo: (offset) => scrollToOffset(scroller, map, offset),
      takeFocus: () => scroller.focus({ preventScroll: true }),
      hasFocus: () => scroller.contains(document.activeElement),
      onMove: (listener) => {
        const sizes = new ResizeObserver(listener);
        sizes.observe(scroller);
        scroller.addEventListener('scroll', listener, { passive: true });
        return () => {
          sizes.disconnect();
          scroller.removeEventListener('scroll', listener);
        };
      },
    };
  }, [scroller, map, articleId]);
  useLayoutEffect(() => {
    if (!reader) return undefined;
    if (startAt > 0) reader.goTo(startAt);
    onReader(reader);
    return () => onReader(null);
  }, [reader, startAt, onReader]);
  return reader;
}
