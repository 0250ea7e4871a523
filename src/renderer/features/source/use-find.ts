import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { litHits, sideBySide } from '#core/search/hits';
import { parseTyped } from '#core/search/query';
import type { Span } from '#core/text/span';
import type { Latest } from '../../ui/latest';
import { paintFound } from './highlights';
import type { OffsetMap } from './offset-map';
import { scrollToSpan } from './scroll-to';
import { visibleSpanOf } from './visible-span';

/** A search in the shown text: what is looked for, what was found, and the place it has come to (-1 before the first). */
export type Find = {
  readonly words: string;
  readonly hits: readonly Span[];
  readonly at: number;
  /** Another object each time the search was asked for; null while it was open from the start. */
  readonly asked: object | null;
  readonly onWords: (words: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
};

/** By a command; or (`isAgain`) by choosing the article again in a list that was searched. */
export type FindAsked = { readonly isAgain: boolean };

type FindInput = {
  readonly text: string;
  readonly scroller: HTMLElement | null;
  readonly map: OffsetMap | null;
  /** The search of the library by which the article was found; its words are lit from the start. */
  readonly query: Latest<string>;
  /** Tells when the search is asked for. */
  readonly asked: Latest<FindAsked | null>;
  /** Hears of words that are jumped to, before. */
  readonly onJump: (span: Span) => void;
};

/** What is looked for, and the place it has come to; null while that is the first one behind an offset. */
type Sought = {
  readonly words: string;
  /** Words of a query of the library may stand anywhere; those that a person types here stand side by side. */
  readonly isQuery: boolean;
  readonly at: number | null;
  readonly from: number;
};

/**
 * The search in a shown text: null while it is closed. It is open from the start where a search of the library found words of the
 * text, and then begins at the first of them.
 */
export function useFind({ text, scroller, map, query, asked: asks, onJump }: FindInput): Find | null {
  const [first] = useState(() => {
    const found = query.current();
    return found.trim() === '' ? null : (litHits(parseTyped(found), text)[0] ?? null);
  });
  const [sought, setSought] = useState<Sought | null>(
    () => first && { ...NOTHING, words: query.current(), isQuery: true },
  );
  /** What was sought last, drawn or not: two quick steps are two, though the place of the first is not on the screen yet. */
  const latest = useRef(sought);
  const seek = useCallback((next: Sought | null): void => {
    latest.current = next;
    setSought(next);
  }, []);
  const { words, isQuery, from, at: chosen } = useDeferredValue(sought) ?? NOTHING;
  const hits = useMemo(() => hitsOf({ words, isQuery }, text), [words, isQuery, text]);
  const at = chosen ?? firstFrom(hits, from);
  const isOpen = sought !== null;
  const now = isOpen ? (hits[at] ?? null) : null;
  const arrived = useRef(first === null);
  const [asked, setAsked] = useState<object | null>(null);

  // Before whoever brings a person back to a place of this text, which counts for more.
  useLayoutEffect(() => {
    if (first && map && scroller) scrollToSpan(scroller, map, first);
  }, [first, map, scroller]);
  useEffect(() => {
    if (map) paintFound(map, isOpen ? hits : [], now);
  }, [map, isOpen, hits, now]);
  useEffect(() => {
    if (!now || !map || !scroller) return;
    if (arrived.current) scrollToSpan(scroller, map, now);
    arrived.current = true;
  }, [arrived, now, map, scroller]);

  const look = useCallback(
    (typed: string) => {
      // What is in view stays there where it holds the words.
      const inView = scroller ? visibleSpanOf(scroller)().start : 0;
      seek({ words: typed, isQuery: false, at: null, from: inView });
    },
    [scroller, seek],
  );

  const open = useCallback(() => {
    const selected = document.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && selected.length <= MOST_SELECTED && !selected.includes('\n')) look(selected);
    else seek(latest.current ?? NOTHING);
    setAsked({});
  }, [look, seek]);
  useEffect(
    () =>
      asks.subscribe(() => {
        const found = query.current();
        if (asks.current()?.isAgain !== true) open();
        else if (litHits(parseTyped(found), text).length > 0) seek({ ...NOTHING, words: found, isQuery: true });
      }),
    [asks, open, query, seek, text],
  );

  const onStep = useCallback(
    (step: 1 | -1) => {
      const before = latest.current;
      if (before === null) return;
      // What was typed last may not be drawn yet.
      const isDrawn = before.words === words && before.isQuery === isQuery;
      const all = isDrawn ? hits : hitsOf(before, text);
      const next = ((before.at ?? firstFrom(all, before.from)) + step + all.length) % all.length;
      const place = all[next];
      if (!place) return;
      onJump(place);
      seek({ ...before, at: next });
      if (map && scroller) scrollToSpan(scroller, map, place);
    },
    [hits, isQuery, map, onJump, scroller, seek, text, words],
  );

  useEffect(() => {
    const onF3 = (event: KeyboardEvent) => {
      if (event.key !== 'F3') return;
      event.preventDefault();
      if (isOpen) onStep(event.shiftKey ? -1 : 1);
      else open();
    };
    window.addEventListener('keydown', onF3);
    return () => window.removeEventListener('keydown', onF3);
  }, [isOpen, onStep, open]);

  if (sought === null) return null;
  const onClose = (): void => {
    seek(null);
    // Opened from the list the next time, it leaves the focus there.
    setAsked(null);
    scroller?.focus({ preventScroll: true });
  };
  return { words: sought.words, hits, at, asked, onWords: look, onStep, onClose };
}

function hitsOf({ words, isQuery }: Pick<Sought, 'words' | 'isQuery'>, text: string): readonly Span[] {
  return litHits(isQuery ? parseTyped(words) : sideBySide(words), text);
}

/** The first hit that begins at an offset or behind it, else the first of all; -1 where there is none. */
function firstFrom(hits: readonly Span[], from: number): number {
  const at = hits.findIndex(({ start }) => start >= from);
  return at === -1 && hits.length > 0 ? 0 : at;
}

const NOTHING: Sought = { words: '', isQuery: false, at: null, from: 0 };
/** Longer selections are words to work with, not words to look for. */
const MOST_SELECTED = 100;
