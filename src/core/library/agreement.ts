import { compareText } from '../text/compare';
import type { Judgement } from './judgement';
import type { Verdict } from './review';
import { VERDICTS } from './review';

/** The verdicts of two reviewers on the same item, in the order of the reviewers. */
export type VerdictPair = readonly [Verdict, Verdict];

/**
 * How far two reviewers agree: on how many of the items both judged, by which share, by which share they would by chance,
 * and Cohen's kappa; null where there is nothing to say it of.
 */
export type Agreement = {
  readonly items: number;
  readonly agreed: number;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly kappa: number | null;
};

/**
 * Cohen's kappa, (po - pe) / (1 - pe): po is the share of items with the same verdict, pe the sum over the verdicts of the
 * product of the shares in which each of the two gave it. 1 is full agreement, 0 what chance would give, below 0 less. Where
 * both gave one and the same verdict throughout, pe is 1 and kappa is not defined.
 *
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37-46.
 */
export function agreementOf(pairs: readonly VerdictPair[]): Agreement {
  const items = pairs.length;
  const agreed = pairs.filter(([first, second]) => first === second).length;
  if (items === 0) return { items, agreed, observed: null, expected: null, kappa: null };
  const given = (reviewer: 0 | 1, verdict: Verdict): number =>
    pairs.filter((pair) => pair[reviewer] === verdict).length;
  // In whole numbers until the last step, so that "all by chance" is told from "nearly all".
  const byChance = VERDICTS.reduce((sum, verdict) => sum + given(0, verdict) * given(1, verdict), 0);
  const all = items * items;
  return {
    items,
    agreed,
    observed: agreed / items,
    expected: byChance / all,
    kappa: byChance === all ? null : (agreed * items - byChance) / (all - byChance),
  };
}

/** The names of everybody who judged something, in the order of the alphabet. */
export function reviewersOf(judgements: readonly Judgement[]): readonly string[] {
  return [...new Set(judgements.map(({ by }) => by))].sort(compareText);
}

/** The two judgements of every item that both reviewers judged, in the order of the first one's. */
export function judgedByBoth(
  judgements: readonly Judgement[],
  first: string,
  second: string,
): readonly (readonly [Judgement, Judgement])[] {
  const keyOf = ({ articleId, itemId }: Judgement): string => `${articleId}/${itemId}`;
  const others = new Map(judgements.filter(({ by }) => by === second).map((each) => [keyOf(each), each]));
  return judgements
    .filter(({ by }) => by === first)
    .flatMap((each) => {
      const other = others.get(keyOf(each));
      return other === undefined ? [] : [[each, other] as const];
    });
}

/** Every two reviewers and how many items both judged, those who share most first; those who share none are among them. */
export function pairsOf(
  judgements: readonly Judgement[],
): readonly { readonly pair: readonly [string, string]; readonly shared: number }[] {
  const reviewers = reviewersOf(judgements);
  const pairs = reviewers.flatMap((first, index) =>
    reviewers.slice(index + 1).map((second) => [first, second] as const),
  );
  const counted = pairs.map((pair) => ({ pair, shared: judgedByBoth(judgements, pair[0], pair[1]).length }));
  return counted.toSorted((a, b) => b.shared - a.shared);
}

/** How far two reviewers agree over all items that both judged, of however many articles. */
export function agreementBetween(judgements: readonly Judgement[], first: string, second: string): Agreement {
  const both = judgedByBoth(judgements, first, second);
  return agreementOf(both.map(([one, other]): VerdictPair => [one.verdict, other.verdict]));
}
