import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

const valuesOf = (text: string): (number | null)[] => {
  const analysis = analysed(text, 'en', '2023-03-08');
  return findFigures(analysis, findTimes(analysis)).map(({ value }) => value);
};

describe('numbers whose noun is left out', () => {
  it.each([
    ['He counted the boats. There were 37.', [37]],
    ['There have been 2,416 since then.', [2416]],
    ['Of these, 31 (58%) are women.', [31, 58]],
    ['Alma counted 40 deaths and Tarn 12 deaths.', [40, 12]],
    ['Tarn has reported 210 cases, Alma 18 cases and Kelm 7 cases.', [210, 18, 7]],
    ['Arrivals came to 512 families, against 88 in May.', [512, 88]],
    ['Anyone with six or more children is exempt.', [6]],
    ['She says at least a dozen amount to fraud.', [12]],
    ['The fleet employs 1,900 people at sea and 230 ashore.', [1900, 230]],
    ['The army admitted 14.', [14]],
    ['It shows 60 wells that work and leaves out 21 that have dried.', [60, 21]],
    ['Three of the injured went home.', [3]],
    ['Only 27 of every 100 girls finish school.', [0.27]],
    ['Smokers are nearly a third more likely to fall ill.', [0.3333]],
    ['A survey of 800 farmers finds little hope.', [800]],
    ['Most came to Alma (28,400) and Tarn (9,750).', [28_400, 9750]],
    ['A slab sells for 5,000 francs; here it brings 18,000.', [5000, 18_000]],
    ['Now 17 of the county’s 24 clinics are shut.', [17, 24]],
    ['Norway 61 million | Sweden 40 million', [61_000_000, 40_000_000]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('are no years and no numbers of telephones, and nothing is counted over the end of a line', () => {
    expect(valuesOf('There were 2021 problems. He came in 2019 and confirmed 2018.')).not.toContain(2018);
    expect(valuesOf('Call +235 555 01 77\nLinks: none')).toEqual([]);
  });

  it('behind a name count what no row before it counted only as a label', () => {
    expect(valuesOf('He lives in Block 7 flats and Gate 12 guards know him.')).toEqual([]);
  });
});
