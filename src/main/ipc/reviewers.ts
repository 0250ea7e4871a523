import { agreementOf, judgedByBoth, reviewersOf } from '#core/library/agreement';
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
    'reviewers:compare': (_caller, { articleId, pair }) =>
      withStore(session, async (store) => {
        const { articles, kept } = store.catalogue();
        const judgements = Object.values(kept.judgement).filter(
          (judgement) =>
            articles[judgement.articleId]?.deletedAt === null &&
            (articleId === null || judgement.articleId === articleId),
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
  const pair = asked ?? closestPair(judgements, reviewers);
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

/** The two who have judged most items in common; the first of the alphabet where none share any. */
function closestPair(judgements: readonly Judgement[], reviewers: readonly string[]): readonly [string, string] | null {
  const pairs = reviewers.flatMap((first, index) =>
    reviewers.slice(index + 1).map((second) => [first, second] as const),
  );
  const shared = pairs.map((pair) => ({ pair, items: judgedByBoth(judgements, pair[0], pair[1]).length }));
  return shared.toSorted((a, b) => b.items - a.items)[0]?.pair ?? null;
}
