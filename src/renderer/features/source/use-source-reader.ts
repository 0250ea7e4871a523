import { useLayoutEffect, useMemo } from 'react';
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
};

type ReaderInput = {
  readonly scroller: HTMLElement | null;
  readonly map: OffsetMap | null;
  readonly articleId: string;
  readonly onReader: (reader: SourceReader | null) => void;
};

/** Gives the reader of a shown text, and tells of it before the text is first painted, so that it can still be moved. */
export function useSourceReader({ scroller, map, articleId, onReader }: ReaderInput): SourceReader | null {
  const reader = useMemo((): SourceReader | null => {
    if (!scroller || !map) return null;
    return {
      articleId,
      viewNow: visibleSpanOf(scroller),
      goTo: (offset) => scrollToOffset(scroller, map, offset),
      takeFocus: () => scroller.focus({ preventScroll: true }),
    };
  }, [scroller, map, articleId]);
  useLayoutEffect(() => {
    if (!reader) return undefined;
    onReader(reader);
    return () => onReader(null);
  }, [reader, onReader]);
  return reader;
}
