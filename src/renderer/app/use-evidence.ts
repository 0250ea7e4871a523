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
  return useMemo(() => {
    if (open === null) return null;
    const { text } = open.article;
    const viewer = { name, isBlind, judgements: open.kept.judgement };
    const sees = (by: string): boolean => !isBlind || by === name;
    const laid = reviewedSections(open.summary, open.reviews, text, open.kept.addition, { rules, sees });
    const reviewed = viewedBy(laid, viewer, text);
    const { sections } = reviewed;
    return { reviewed, index: buildEvidenceIndex(sections), progress: progressOf(sections) };
  }, [open, name, isBlind, rules]);
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
