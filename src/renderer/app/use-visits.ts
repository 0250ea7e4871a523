import { startTransition, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RowIndex } from '#core/library/row-index';
import { leave, NO_VISITS, step } from '#core/reading/visits';
import type { Visit, Visits, Way } from '#core/reading/visits';
import type { Span } from '#core/text/span';
import type { SourceReader } from '../features/source/use-source-reader';

/** See useVisits. */
export type VisitsInput = {
  /** The article that is asked for; another one is a jump. */
  readonly articleId: string | null;
  readonly index: RowIndex;
  /** False while more rows may come. */
  readonly isWhole: boolean;
  readonly select: (articleId: string) => void;
};

/**
 * The places a person jumped from, and the ways back to them and forward again. It hears of the shown text by `onReader` and of a
 * jump within it by `leaveFor`; a place in view is no jump, and an article that never came to be shown no place.
 */
export function useVisits({ articleId, index, isWhole, select }: VisitsInput) {
  const [visits, setVisits] = useState(NO_VISITS);
  // Two steps may come faster than the window is drawn: what is so is held here, and the state only draws it.
  const now = useRef(visits);
  const keep = useCallback((next: Visits) => {
    now.current = next;
    setVisits(next);
  }, []);
  const reader = useRef<SourceReader | null>(null);
  const asked = useRef(articleId);
  const arrival = useRef<Visit | null>(null);

  // With the drawing itself: a step that came between the drawing and a later effect would be taken for a jump.
  useLayoutEffect(() => {
    const [before, shown] = [asked.current, reader.current];
    asked.current = articleId;
    if (before === articleId) return;
    arrival.current = null;
    if (before === null || shown?.articleId !== before) return;
    const here = { articleId: before, offset: shown.viewNow().start };
    // In the midst of the drawing of another text, the ways are drawn when that is done.
    startTransition(() => keep(leave(now.current, here)));
  }, [articleId, keep]);

  const hadFocus = useRef(false);
  const onReader = useCallback((next: SourceReader | null) => {
    // A text that had the focus when another took its place hands it on: that other may come long after the key that asked for it.
    if (next === null) hadFocus.current = reader.current?.hasFocus() ?? hadFocus.current;
    reader.current = next;
    if (next === null) return;
    if (hadFocus.current && isFocusLost()) next.takeFocus();
    hadFocus.current = false;
    const to = arrival.current;
    arrival.current = null;
    if (to?.articleId === next.articleId) arriveAt(next, to.offset);
  }, []);

  const leaveFor = useCallback(
    ({ start }: Span) => {
      const shown = reader.current;
      if (shown === null) return;
      const view = shown.viewNow();
      if (view.start <= start && start < view.end) return;
      keep(leave(now.current, { articleId: shown.articleId, offset: view.start }));
    },
    [keep],
  );

  const isThere = useCallback((id: string) => !isWhole || index.rowOf(id) !== undefined, [isWhole, index]);
  const can = useMemo(
    () => ({
      back: step(visits, 'back', null, isThere) !== null,
      forward: step(visits, 'forward', null, isThere) !== null,
    }),
    [visits, isThere],
  );

  function go(way: Way): void {
    const shown = reader.current;
    const isShown = shown !== null && shown.articleId === asked.current;
    const here = isShown ? { articleId: shown.articleId, offset: shown.viewNow().start } : arrival.current;
    const moved = step(now.current, way, here, isThere);
    if (moved === null) return;
    keep(moved.visits);
    const { to } = moved;
    const isAlreadyShown = shown?.articleId === to.articleId;
    arrival.current = isAlreadyShown ? null : to;
    if (isAlreadyShown) arriveAt(shown, to.offset);
    asked.current = to.articleId;
    select(to.articleId);
  }
  return { can, go, leaveFor, onReader };
}

/** Shows a place; the focus goes there only where it would be lost, as with a button that is closed by being pressed. */
function arriveAt(shown: SourceReader, offset: number): void {
  shown.goTo(offset);
  requestAnimationFrame(() => {
    if (isFocusLost()) shown.takeFocus();
  });
}

function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches(':disabled');
}
