import { ArrowLeftRight, FileText, ListTree, X } from 'lucide-react';
import { useState } from 'react';
import type { Span } from '#core/text/span';
import { useOpenArticle } from '../bridge/use-open-article';
import { PaintedText } from '../features/source/painted-text';
import type { ReadingView } from '../features/source/reading-menu';
import { SummaryGlance } from '../features/summary/summary-glance';
import { EmptyState } from '../ui/empty-state';
import { evidenceSpans } from '../ui/evidence-index';
import type { AnyReviewedItem } from '../ui/evidence-index';
import { IconButton } from '../ui/icon-button';
import { PaneHeader } from '../ui/pane-header';
import { said } from '../ui/messages';
import { strings } from '../ui/strings';
import { useReviewedArticle } from './use-evidence';
import { useRules } from './use-rules';
import page from '../ui/reading-page.module.css';
import styles from './with-beside.module.css';

/** What the text beside needs to know of the window. */
export type BesideTextProps = {
  readonly besideId: string;
  /** The article that is open. */
  readonly openId: string | null;
  readonly view: ReadingView;
  /** Who reviews, and whether the decisions of others are hidden. */
  readonly reviewing: { readonly name: string; readonly isBlind: boolean };
  readonly showsMarks: boolean;
  readonly onSwap: () => void;
  readonly onClose: () => void;
};

/** Where a person was led to from the summary; a new object asks again. */
type Led = { readonly itemId: string; readonly jump: Span | null; readonly turn: number };

const NONE: ReadonlySet<string> = new Set();

/** A text beside the open one, with its evidence, or its summary in few lines, which leads to its words. Key it by article. */
export function BesideText({ besideId, openId, view, reviewing, showsMarks, onSwap, onClose }: BesideTextProps) {
  const { open, error } = useOpenArticle(besideId, true, true);
  const [isSummary, setIsSummary] = useState(false);
  const [led, setLed] = useState<Led | null>(null);
  const words = strings.visits.beside;
  const shown = open?.article.id === besideId ? open : null;
  const reviewed = useReviewedArticle(shown, reviewing, useRules());
  const article = shown?.article ?? null;

  /** Asked again for the same item, its next words. */
  function goTo({ item }: AnyReviewedItem): void {
    const spans = evidenceSpans(item);
    const turn = led?.itemId === item.id && spans.length > 0 ? (led.turn + 1) % spans.length : 0;
    const span = spans[turn];
    setLed({ itemId: item.id, turn, jump: span ? { ...span } : null });
    setIsSummary(false);
  }

  return (
    <section className={page.pane} aria-label={words.title}>
      <PaneHeader title={article?.source.fileName ?? words.title}>
        <IconButton
          icon={isSummary ? FileText : ListTree}
          label={isSummary ? words.showText : words.showSummary}
          isDisabled={reviewed === null}
          onPress={() => setIsSummary(!isSummary)}
        />
        <IconButton icon={ArrowLeftRight} label={words.swap} isDisabled={besideId === openId} onPress={onSwap} />
        <IconButton icon={X} label={words.close} onPress={onClose} />
      </PaneHeader>
      {besideId === openId ? <p className={styles.hint}>{words.hint}</p> : null}
      {reviewed && isSummary ? (
        <SummaryGlance reviewed={reviewed.reviewed} currentId={led?.itemId ?? null} onGoTo={goTo} />
      ) : null}
      {article && reviewed && !isSummary ? (
        <PaintedText
          key={`${article.id} ${article.source.encoding}`}
          label={words.text(article.title)}
          article={article}
          view={view}
          index={reviewed.index}
          litIds={led === null ? NONE : new Set([led.itemId])}
          showsMarks={showsMarks}
          jump={led?.jump ?? null}
        />
      ) : null}
      {error ? <EmptyState text={said(error.message)} /> : null}
    </section>
  );
}
