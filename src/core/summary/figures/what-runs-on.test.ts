import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

const shown = (text: string): string[] => {
  const analysis = analysed(text, 'en', '2023-03-08');
  return findFigures(analysis, findTimes(analysis)).map((figure) => `${figure.text} [${figure.what ?? ''}]`);
};

describe('what a figure counts', () => {
  it.each([
    ['Three harbour clerks told the paper so.', ['Three harbour clerks [harbour clerks]']],
    ['A 2 hour walk turned into a long night.', ['2 hour [walk]']],
    ['The well is 300 miles northwest of Alma.', ['300 miles []']],
    ['Her yard is just over 20 miles outside the town.', ['just over 20 miles []']],
    ['The mill must pay €480 plus interest.', ['€480 []']],
    ['They are two-thirds of the way through.', ['two-thirds []']],
    ['Sales fell 62 percent versus May. Of 549 sheds already exists one plan.', ['62 percent []', '549 sheds [sheds]']],
    [
      'Two elderly men and 12 family members came; three badly.',
      ['Two elderly men [elderly men]', '12 family members [family members]'],
    ],
    ['A 19 year old woman won. The well is 3 years old.', ['19 year old [age]', '3 years []']],
    ['Households\n\n12,500\nFamilies who have moved', ['12,500 [Families]']],
    ['They gave 40 tents, and two tenths of an inch fell.', ['40 tents [tents]', 'two tenths []']],
  ])('ends with it: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['Four Mile Creek is dry, and so is Ten Mile Lake.', []],
    ['Ministers of the Group of 20 met in a group of 14.', ['14 [group]']],
  ])('is nothing in a name: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    [
      'In Alma 13 miners were hurt, while in Tarn nine others were lost.',
      ['13 miners [miners hurt]', 'nine others []'],
    ],
    [
      'Eighteen of them slept in the hall while the other seven were led away.',
      ['Eighteen of them []', 'other seven []'],
    ],
    ['In total 25,300 homes were lost and 12,100 damaged.', ['25,300 homes [homes]', '12,100 []']],
    ['The total number affected in all of last year was 222,600.', ['222,600 []']],
    [
      'The number of flood affected people is about 140,000 in 27 provinces.',
      ['140,000 [people]', '27 provinces [provinces]'],
    ],
    ['At least 1,240 died of it since April.', ['1,240 []']],
    ['The other two boats were new.', []],
  ])('may be left out: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
