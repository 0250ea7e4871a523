import { agreementOf, judgedByBoth, pairsOf, reviewersOf } from '#core/library/agreement';
import type { VerdictPair } from '#core/library/agreement';
import type { Judgement } from '#core/library/judgement';
import { VERDICTS } from '#core/library/review';
import { ok } from '#core/result';
import { compareText } from '#core/text/compare';
import { shorten } from '#core/summary/item-label';
import type { Comparison } from '#shared/ipc/review-messages';
import { catalogueOf, withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';

/** The most differences that one comparison lists. */
const MOST_DIFFERENCES = 200;

/** Handlers of `reviewers:`; deleted articles count for nothing. */
export function reviewerHandlers(session: LibrarySession): HandlersOf<'reviewers'> {
  return {
    'reviewers:list': () => {
      const { judgement, comment, signoff } = catalogueOf(session).kept;
      const all = [judgement, comment, signoff].flatMap((records) => Object.values(records).map(({ by }) => by));
      return [...new Set(all)].sort(compareText);
    },
    'reviewers:compare': (_caller, { articleIds, pair }) =>
      withStore(session, async (store) => {
        const { articles, kept } = store.catalogue();
        const asked = articleIds === null ? null : new Set(articleIds);
        const judgements = Object.values(kept.judgement).filter(
          ({ articleId }) => articles[articleId]?.deletedAt === null && (asked?.has(articleId) ?? true),
        );
        const titleOf = (id: string): string => articles[id]?.title ?? '';
        return ok(compare(judgements, pair, titleOf));
      }),
  };
}

function compare(
  judgements: readonly Judgement[],
  asked: readonly [string, string] | null,
  titleOf: (articleId: string) => string,
): Comparison {
  const reviewers = reviewersOf(judgements);
  // The two who share most items; the first of the alphabet where none share any.
  const pair = asked ?? pairsOf(judgements)[0]?.pair ?? null;
  const both = pair === null ? [] : judgedByBoth(judgements, pair[0], pair[1]);
  const verdicts = both.map(([first, second]): VerdictPair => [first.verdict, second.verdict]);
  const differences = both.filter(([first, second]) => first.verdict !== second.verdict);
  return {
    reviewers: [...new Set([...reviewers, ...(pair ?? [])])].sort(compareText),
    pair,
    agreement: agreementOf(verdicts),
    table: VERDICTS.map((row) =>
      VERDICTS.map((column) => verdicts.filter(([first, second]) => first === row && second === column).length),
    ),
    differ: differences.length,
    differences: differences.slice(0, MOST_DIFFERENCES).map(([first, second]) => ({
      articleId: first.articleId,
      title: titleOf(first.articleId),
      section: first.section,
      itemId: first.itemId,
      quoted: shorten(first.quoted),
      verdicts: [first.verdict, second.verdict] as const,
    })),
  };
}
