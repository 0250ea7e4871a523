import { expect, it } from 'vitest';
import { toggled, withRange } from './narrowing';

it('takes a range of dates in place of other dates, and one date in place of a range', () => {
  const ranged = withRange({ tag: ['t'], date: ['2020', ''] }, '2021..2023');
  expect(ranged).toEqual({ tag: ['t'], date: ['2021..2023'] });
  expect(toggled(ranged, { facet: 'tag', value: 'u' })).toEqual({ tag: ['t', 'u'], date: ['2021..2023'] });
  expect(toggled(ranged, { facet: 'date', value: '2022' })).toEqual({ tag: ['t'], date: ['2022'] });
  expect(toggled(ranged, { facet: 'date', value: '2021..2023' })).toEqual({ tag: ['t'] });
  expect(toggled({ date: ['2022'] }, { facet: 'date', value: '2023' })).toEqual({ date: ['2022', '2023'] });
});
