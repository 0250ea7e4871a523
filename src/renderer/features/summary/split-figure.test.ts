import { expect, it } from 'vitest';
import { splitFigure } from './split-figure';

it.each([
  ['43 people', 43, '43', 'people'],
  ['18.5 million euros', 18_500_000, '18.5', 'million euros'],
  ['$1,200', 1200, '$1,200', ''],
  ['62% of homes', 62, '62%', 'of homes'],
  ['about 40 percent', 40, '40', 'about 40 percent'],
  ['ten years', 10, '10', 'ten years'],
  ['86 000 euros', 86_000, '86 000', 'euros'],
  ['several dozen', null, '', 'several dozen'],
])('splits %s', (text, value, amount, rest) => {
  expect(splitFigure({ text, value })).toEqual({ amount, rest });
});
