import { agreementBetween, pairsOf } from '../../library/agreement';
import type { Judgement } from '../../library/judgement';
import type { CollectionFact } from './collection-part';

/** As many pairs of reviewers as the title page has room for besides the first. */
const MOST_OTHERS = 3;

/**
 * How far two reviewers agree over all articles of a report: the two who judged most items in common, and others in fine
 * print. Nothing where no two judged the same item.
 */
export function agreementFacts(judgements: readonly Judgement[]): readonly CollectionFact[] {
  const pairs = pairsOf(judgements).filter(({ shared }) => shared > 0);
  const [most, ...others] = pairs.map(({ pair: [first, second] }) => ({
    names: `${first} and ${second}`,
    ...agreementBetween(judgements, first, second),
  }));
  if (most === undefined) return [];
  const listed = others.slice(0, MOST_OTHERS).map(({ names, items, kappa }) => `${names}: ${said(kappa)} on ${items}`);
  const left = others.length - listed.length;
  return [
    {
      label: 'Agreement',
      value: `Cohen’s kappa ${said(most.kappa)} (${most.names})`,
      fine: [
        `the same verdict on ${most.agreed} of ${most.items} item${most.items === 1 ? '' : 's'} that both judged`,
        ...listed,
        ...(left === 0 ? [] : [`and ${left} more pair${left === 1 ? '' : 's'}`]),
      ].join('; '),
    },
  ];
}

/** With two digits behind the point; what rounds to nothing has no sign. */
function said(kappa: number | null): string {
  if (kappa === null) return 'not defined, one verdict throughout';
  const text = kappa.toFixed(2);
  return text === '-0.00' ? '0.00' : text;
}
