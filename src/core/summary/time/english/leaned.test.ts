import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const datesOf = (text: string, publishedOn: string | null = '2024-10-09') =>
  findTimes(analysed(text, 'en', publishedOn)).map((time) => `${time.text} = ${time.date}`);

describe('times that lean on one named before', () => {
  it.each([
    [
      'The strike began on 18 September, four days after a crane driver fell.',
      ['18 September = 2024-09-18', 'four days after = 2024-09-14'],
    ],
    ['He left on Tuesday, two weeks before the vote.', ['Tuesday = 2024-10-08', 'two weeks before = 2024-10-22']],
    [
      'It began on 18 September, four days after a fall. An inquiry opened the following week.',
      ['18 September = 2024-09-18', 'four days after = 2024-09-14', 'the following week = 2024-09-23/2024-09-29'],
    ],
    ['The school closed three days after the flood.', ['three days after = null']],
    ['He left on Tuesday. Two days after the vote she came.', ['Tuesday = 2024-10-08', 'Two days after = null']],
    [
      'He died on 14 September. An inquiry opened the following week.',
      ['14 September = 2024-09-14', 'the following week = 2024-09-16/2024-09-22'],
    ],
    [
      'It shut in March 2022 and opened the following month.',
      ['March 2022 = 2022-03', 'the following month = 2022-04'],
    ],
    ['Prices doubled in 2022. In September of that year it shut.', ['2022 = 2022', 'September of that year = 2022-09']],
    ['Income for 2023 was 8 million, against 9 million in the year before.', ['2023 = 2023', 'the year before = 2022']],
    ['It fell on 2 June 2024, a Sunday, at noon.', ['2 June 2024 = 2024-06-02', 'Sunday = null', 'noon = null']],
    [
      'Two died in July 2022. She had reported it on 4 July. It had been broken since May.',
      ['July 2022 = 2022-07', '4 July = 2022-07-04', 'May = 2022-05'],
    ],
    ['He joined in July 2022. The plant will open on 4 July.', ['July 2022 = 2022-07', '4 July = 2025-07-04']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe('days in figures that can be read both ways', () => {
  it('a weekday beside one says which is the month', () => {
    expect(datesOf('Seen on Sat 03/06/2023 and again on 05/06/2023.', null)).toEqual([
      'Sat = null',
      '03/06/2023 = 2023-06-03',
      '05/06/2023 = 2023-06-05',
    ]);
  });

  it('messages follow each other by days, not by months', () => {
    const chat = (...days: readonly string[]) => days.map((day) => `[${day}, 21:14] Ana: here`).join('\n');
    const daysOf = (...days: readonly string[]) =>
      datesOf(chat(...days), null).flatMap((date) => (/^\d\d\/.* = (.*)$/u.exec(date) ?? []).slice(1));
    expect(daysOf('03/06/2023', '04/06/2023', '05/06/2023')).toEqual(['2023-06-03', '2023-06-04', '2023-06-05']);
    expect(daysOf('06/03/2023', '06/04/2023')).toEqual(['2023-06-03', '2023-06-04']);
    expect(daysOf('03/06/2023', '03/06/2023')).toEqual(['2023', '2023']);
    expect(daysOf('05/06/2023', '03/07/2023')).not.toContain('2023-05-06');
  });
});
