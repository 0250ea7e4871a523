import { describe, expect, test } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from './find-times';

const timesOf = (text: string, publishedOn: string | null = null): readonly string[] =>
  findTimes(analysed(text, 'en', publishedOn)).flatMap(({ text: words, date }) =>
    date === null ? [] : [`${words}=${date}`],
  );

describe('entries headed with their day', () => {
  test('in a chat over several days every message counts from its own', () => {
    const chat = `[23/06/2024, 19:42:10] Ana: I come tomorrow
[23/06/2024, 19:44:00] Bo: Tell them Friday
[25/06/2024, 07:15:44] Ana: It snowed last night`;
    expect(timesOf(chat).filter((line) => !/^\d/u.test(line))).toEqual([
      'tomorrow=2024-06-24',
      'Friday=2024-06-28',
      'last night=2024-06-24',
    ]);
  });

  test('a diary counts from the day over each entry', () => {
    const diary = '12 May 2023\n\nWe rowed back yesterday.\n\n14 May 2023\n\nThe boat leaves tomorrow.';
    expect(timesOf(diary)).toEqual([
      '12 May 2023=2023-05-12',
      'yesterday=2023-05-11',
      '14 May 2023=2023-05-14',
      'tomorrow=2023-05-15',
    ]);
  });

  test('below a list of events the text counts from its own date again', () => {
    const text = '4 May 2020: the mill burns.\n9 May 2021: the mill reopens.\n\nThe owner spoke on Monday.';
    expect(timesOf(text, '2024-06-05').at(-1)).toBe('Monday=2024-06-03');
  });

  test('one day at the head of a line makes no diary', () => {
    expect(timesOf('12 May 2023\n\nShe left yesterday.', '2024-06-05').at(-1)).toBe('yesterday=2024-06-04');
  });
});

describe('periods held against another', () => {
  test.each([
    ['Exports fell in January and February from the same period last year.', '2023-01/2023-02'],
    ['It sold 9 tonnes in April-June, against 12 a year earlier.', '2023-04/2023-06'],
    ['Rents rose in March 2022 compared with the same month of 2019.', '2019-03'],
    ['Prices are higher than in the same period last year.', '2023'],
  ])('%s', (text, date) => {
    expect(timesOf(text, '2024-08-01').at(-1)?.split('=')[1]).toBe(date);
  });
});

describe('times named by a part', () => {
  test.each([
    ['The well dried up in the summer.', '2024-10-07', 'the summer=2024-22'],
    ['It will stay shut until the spring.', '2024-10-07', 'the spring=2025-21'],
    ['He warned that the autumn would be wet.', '2024-08-07', 'the autumn=2024-23'],
    ['They will sign on the 15th.', '2024-06-20', 'the 15th=2024-07-15'],
    ['They met on 3 March 2019. The ship left on the 9th, at dawn.', '2024-06-20', 'the 9th=2019-03-09'],
    ['It must close by the end of the month.', '2024-06-20', 'the end of the month=2024-06'],
    ['The firm will need to find the money before Christmas.', '2024-08-20', 'Christmas=2024-12-25'],
    ['It falls between 24 and 27 October.', '2024-08-20', '24 and 27 October=2024-10-24/2024-10-27'],
  ])('%s', (text, published, expected) => {
    expect(timesOf(text, published).at(-1)).toBe(expected);
  });

  test('a great number of years is no date, and no number of a petition a year', () => {
    expect(timesOf('They lived here 240,000 years ago, some 30,000 years earlier than thought.', '2024-08-20')).toEqual(
      [],
    );
    expect(timesOf('PETITION NO. 47 OF 2022', '2024-08-20')).toEqual([]);
  });
});
