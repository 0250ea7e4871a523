import { useCallback, useMemo, useRef, useState } from 'react';
import type { EntityRule } from '#core/library/entity-rule';
import { reviewedSections } from '#core/library/overlay';
import type { ReviewedSummary } from '#core/library/overlay';
import { progressOf } from '#core/library/review-progress';
import type { ReviewProgress } from '#core/library/review-progress';
import { viewedBy } from '#core/library/reviewer-view';
import type { Span } from '#core/text/span';
import type { OpenArticle } from '#shared/ipc/messages';
import { buildEvidenceIndex, evidenceSpans } from '../ui/evidence-index';
import type { AnyReviewedItem, EvidenceIndex } from '../ui/evidence-index';
import { useSame } from '../ui/same-values';

const NOTHING: Partial<OpenArticle> & Partial<OpenArticle['kept']> = {};
const NONE: ReadonlySet<string> = new Set();

/** The reviewed summary of an article with the index of its evidence. */
export type ReviewedArticle = {
  readonly reviewed: ReviewedSummary;
  readonly index: EvidenceIndex;
  readonly progress: ReviewProgress;
};

/** Lays the reviews over the summary as this reviewer sees it, and builds the index, whenever one of them changes. */
export function useReviewedArticle(
  open: OpenArticle | null,
  { name, isBlind }: { readonly name: string; readonly isBlind: boolean },
  rules: readonly EntityRule[],
): ReviewedArticle | null {
  // By its parts: words of a note that is saved change none of them.
  const { article, summary, reviews, kept } = open ?? NOTHING;
  const { judgement, addition } = kept ?? NOTHING;
  const laidOver = useMemo(() => {
    if (!article || !summary || !reviews || !judgement || !addition) return null;
    const { text } = article;
    const viewer = { name, isBlind, judgements: judgement };
    const sees = (by: string): boolean => !isBlind || by === name;
    const laid = reviewedSections(summary, reviews, text, addition, { rules, sees });
    return viewedBy(laid, viewer, text);
  }, [article, summary, reviews, judgement, addition, name, isBlind, rules]);
  // One decision leaves all other items the very values they were.
  const reviewed = useSame(laidOver);
  const found = useMemo(() => (reviewed === null ? null : buildEvidenceIndex(reviewed.sections)), [reviewed]);
  const places = useSame(found?.places);
  return useMemo(() => {
    if (reviewed === null || found === null) return null;
    const index = { ...found, places: places ?? found.places };
    return { reviewed, index, progress: progressOf(reviewed.sections) };
  }, [reviewed, found, places]);
}

/** The ways between the items and the words of one article: what is lit, where to jump (`onJump` hears of it before), what to reveal. */
export function useEvidenceLinks(articleId: string | null, onJump: (span: Span) => void) {
  const [linkedId, setLinkedId] = useState(articleId);
  const [lightId, setLightId] = useState<string | null>(null);
  const [pinnedId, setPinnedId] = useState<string | null>(null);
  const [drawnIds, setDrawnIds] = useState<ReadonlySet<string>>(NONE);
  const [jump, setJump] = useState<{ readonly span: Span; readonly itemId: string } | null>(null);
  const [reveal, setReveal] = useState<{ readonly itemId: string } | null>(null);
  const last = useRef({ itemId: '', turn: 0 });
  if (linkedId !== articleId) {
    setLinkedId(articleId);
    setLightId(null);
    setPinnedId(null);
    setDrawnIds(NONE);
    setJump(null);
    setReveal(null);
  }

  /** Goes to the words of an item; asked again for the same item, to its next words. */
  const activate = useCallback(
    ({ item }: AnyReviewedItem) => {
      const spans = evidenceSpans(item);
      const turn = last.current.itemId === item.id ? (last.current.turn + 1) % spans.length : 0;
      last.current = { itemId: item.id, turn };
      const span = spans[turn];
      setPinnedId(item.id);
      setDrawnIds(new Set([item.id]));
      if (!span) return;
      onJump(span);
      setJump({ span, itemId: item.id });
    },
    [onJump],
  );

  /** Goes to some words that no item need stand on. */
  const goTo = useCallback(
    (span: Span) => {
      onJump(span);
      setJump({ span, itemId: '' });
    },
    [onJump],
  );

  const show = useCallback((itemId: string) => {
    setPinnedId(itemId);
    setDrawnIds(new Set([itemId]));
    setReveal({ itemId });
  }, []);

  const revealed = useCallback(() => setReveal(null), []);

  const pointAt = useCallback((itemIds: readonly string[]) => {
    setPinnedId(null);
    setDrawnIds(new Set(itemIds));
  }, []);

  const litIds = useMemo(() => {
    const id = lightId ?? pinnedId;
    return id === null ? NONE : new Set([id]);
  }, [lightId, pinnedId]);

  return { litIds, drawnIds, jump, reveal, light: setLightId, activate, show, revealed, pointAt, goTo };
}
