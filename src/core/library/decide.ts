import { compareText } from '../text/compare';
import { isEqual } from './is-equal';
import type { Judgement } from './judgement';
import type { Review, Verdict } from './review';

/** What is known of an item before a person decides: the decision that stands, and what each reviewer held of it. */
export type BeforeDecision = { readonly standing: Review | null; readonly judgements: readonly Judgement[] };

/** What is to be written: the decision that stands now (null where none does), and the judgements to put and to take away. */
export type AfterDecision = {
  readonly standing: Review | null;
  readonly put: readonly Judgement[];
  readonly removed: readonly Judgement[];
};

/**
 * What a decision makes of an item. The decision made last stands; what others held is kept and comes back when it is taken
 * back. Words set right are no verdict: whoever edits leaves the verdict to whom it belongs. `idOf` gives the id of a
 * reviewer's judgement.
 */
export function decide(
  { standing, judgements }: BeforeDecision,
  wanted: Review,
  idOf: (by: string) => string,
): AfterDecision {
  const earlier = unkept(standing, judgements, wanted.by, idOf);
  const others = [...judgements, ...earlier].filter(({ by }) => by !== wanted.by);
  const own = judgements.filter(({ by }) => by === wanted.by);
  const isEditOnly =
    standing !== null && standing.verdict === wanted.verdict && !isEqual(standing.edit ?? null, wanted.edit ?? null);
  if (isEditOnly)
    return {
      standing: unlessEmpty(wanted),
      put: [...earlier, ...ownEarlier(standing, own, wanted.by, idOf)],
      removed: [],
    };
  if (wanted.verdict !== null) {
    return { standing: wanted, put: [...earlier, judgementOf(wanted, wanted.verdict, idOf)], removed: [] };
  }
  const [last] = others.toSorted((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id));
  const back = last === undefined ? wanted : { ...wanted, verdict: last.verdict, by: last.by, at: last.at };
  return { standing: unlessEmpty(back), put: earlier, removed: own };
}

/** A verdict of another person that stands without having been kept: libraries of before kept one decision an item. */
function unkept(
  standing: Review | null,
  judgements: readonly Judgement[],
  by: string,
  idOf: (by: string) => string,
): readonly Judgement[] {
  if (standing === null || standing.verdict === null || standing.by === by) return [];
  const isKept = judgements.some(({ verdict }) => verdict === standing.verdict);
  return isKept ? [] : [judgementOf(standing, standing.verdict, idOf)];
}

/** The same of the person who edits: with the edit the decision takes a new time, and the verdict keeps its own. */
function ownEarlier(
  standing: Review,
  own: readonly Judgement[],
  by: string,
  idOf: (by: string) => string,
): readonly Judgement[] {
  return standing.verdict === null || standing.by !== by || own.length > 0
    ? []
    : [judgementOf(standing, standing.verdict, idOf)];
}

function judgementOf(review: Review, verdict: Verdict, idOf: (by: string) => string): Judgement {
  const { articleId, section, itemId, anchor, quoted, by, at } = review;
  return { id: idOf(by), articleId, section, itemId, verdict, anchor, quoted, by, at };
}

function unlessEmpty(review: Review): Review | null {
  return review.verdict === null && (review.edit === null || Object.keys(review.edit).length === 0) ? null : review;
}
