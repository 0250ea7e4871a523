import { useEffect, useRef, useState } from 'react';
import type { Article } from '#core/library/article';
import type { Span } from '#core/text/span';
import type { EvidenceIndex } from '../../ui/evidence-index';
import { ForcedLines } from './forced-lines';
import { installHighlightSheet } from './highlight-sheet';
import type { ReadingView } from './reading-menu';
import { scrollToSpan } from './scroll-to';
import { SourceText } from './source-text';
import { useSourcePaint } from './use-source-paint';
import type { SourceMark } from './word-actions';
import page from '../../ui/reading-page.module.css';

type PaintedTextProps = {
  readonly label: string;
  readonly article: Article;
  readonly view: ReadingView;
  readonly index: EvidenceIndex;
  readonly litIds: ReadonlySet<string>;
  readonly showsMarks: boolean;
  /** The words to bring into view and to give the focus to; a new object asks again. */
  readonly jump: Span | null;
};

const NO_MARKS: readonly SourceMark[] = [];

/** A text to be read only, with the evidence of its summary painted on it. Key it by article. */
export function PaintedText({ label, article, view, index, litIds, showsMarks, jump }: PaintedTextProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const done = useRef<Span | null>(null);
  const map = useSourcePaint({ root: scroller, index, litIds, cursor: null, showsMarks, marks: NO_MARKS });
  useEffect(() => {
    if (!jump || !map || !scroller || jump === done.current) return;
    done.current = jump;
    scrollToSpan(scroller, map, jump);
    scroller.focus({ preventScroll: true });
  }, [jump, map, scroller]);
  useEffect(installHighlightSheet, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text is scrolled by keyboard
    <article ref={setScroller} className={page.scroller} tabIndex={0} aria-label={label}>
      <div className={page.column}>
        <SourceText article={article} view={view} />
      </div>
      <ForcedLines scroller={scroller} map={map} index={index} showsMarks={showsMarks} />
    </article>
  );
}
