import { agreementBetween, pairsOf } from '../../library/agreement';
import type { Judgement } from '../../library/judgement';
import type { CollectionFact } from './collection-part';
import { collectionWords } from './words/collection-languages';
import type { CollectionWords } from './words/collection-words';

/** As many pairs of reviewers as the title page has room for besides the first. */
const MOST_OTHERS = 3;

/**
 * How far two reviewers agree over all articles of a report: the two who judged most items in common, and others in fine
 * print. Nothing where no two judged the same item.
 */
export function agreementFacts(
  judgements: readonly Judgement[],
  words: CollectionWords = collectionWords(),
): readonly CollectionFact[] {
  const { agreement, semicolon } = words;
  const pairs = pairsOf(judgements).filter(({ shared }) => shared > 0);
  const [most, ...others] = pairs.map(({ pair: [first, second] }) => {
    const { kappa, ...rest } = agreementBetween(judgements, first, second);
    return { names: agreement.pair(first, second), kappa: said(kappa, words), ...rest };
  });
  if (most === undefined) return [];
  const listed = others.slice(0, MOST_OTHERS).map(({ names, items, kappa }) => agreement.other(names, kappa, items));
  const left = others.length - listed.length;
  return [
    {
      label: agreement.label,
      value: agreement.kappa(most.kappa, most.names),
      fine: [agreement.alike(most.agreed, most.items), ...listed, ...(left === 0 ? [] : [agreement.more(left)])].join(
        semicolon,
      ),
    },
  ];
}

/** With two digits behind the point; what rounds to nothing has no sign. */
function said(kappa: number | null, { agreement, point }: CollectionWords): string {
  if (kappa === null) return agreement.undefined;
  const text = kappa.toFixed(2);
  return (text === '-0.00' ? '0.00' : text).replace('.', point);
}
