import { expect, it } from 'vitest';
import type { Judgement } from '../../library/judgement';
import { agreementFacts } from './agreement-facts';

const judged = (by: string, verdicts: string): readonly Judgement[] =>
  verdicts.split('').map((letter, index) => ({
    id: `${by}${index}`,
    articleId: `a${index % 3}`,
    itemId: `i${index}`,
    section: 'people',
    verdict: letter === 'c' ? 'confirmed' : 'rejected',
    anchor: { start: 0, end: 1 },
    quoted: 'x',
    by,
    at: '2024-05-06T12:00:00Z',
  }));

it('names the two who share most items, over all articles, and the others in fine print', () => {
  const [fact, another] = agreementFacts([
    ...judged('Ana', 'ccrrcc'),
    ...judged('Ben', 'ccrcrc'),
    ...judged('Cem', 'cc'),
  ]);
  expect(fact).toEqual({
    label: 'Agreement',
    value: 'Cohen’s kappa 0.25 (Ana and Ben)',
    fine: 'the same verdict on 4 of 6 items that both judged; Ana and Cem: not defined, one verdict throughout on 2; Ben and Cem: not defined, one verdict throughout on 2',
  });
  expect(another).toBeUndefined();
});

it('says nothing where no two judged the same item', () => {
  expect(agreementFacts([])).toEqual([]);
  expect(agreementFacts(judged('Ana', 'ccc'))).toEqual([]);
});
