import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from './find-times';

function timesOf(text: string, publishedOn: string | null = '2023-03-08', language = 'en') {
  return findTimes(analysed(text, language, publishedOn));
}
const datesOf = (text: string, publishedOn?: string | null, language?: string) =>
  timesOf(text, publishedOn, language).map((time) => `${time.text} = ${time.date}`);

describe('findTimes', () => {
  it('takes a day right behind what was done on it for one that is over', () => {
    const day = '2025-03-04';
    expect(datesOf("L'accord signé lundi prévoit une baisse.", day, 'fr')).toEqual(['lundi = 2025-03-03']);
    expect(datesOf('Un vote est prévu lundi.', day, 'fr')).toEqual(['lundi = 2025-03-10']);
    expect(datesOf('El acuerdo firmado el lunes prevé una baja.', day, 'es')).toEqual(['lunes = 2025-03-03']);
  });

  it('reads the day of the text in Arabic, and a day of the month before a Chinese verb', () => {
    const day = '2024-03-25';
    expect(datesOf('افتتح الوزير اليوم السوق الجديد.', day, 'ar')).toEqual(['اليوم = 2024-03-25']);
    expect(datesOf('لا عذر بعد اليوم. وفي اليوم التالي غادر.', day, 'ar').filter((one) => one.endsWith('25'))).toEqual(
      [],
    );
    expect(datesOf('博览会23日开幕，为期3日游。', day, 'zh')).toEqual(['23日 = 2024-03-23']);
  });

  it.each([
    ['Der Bau beginnt im Frühjahr 2026.', 'de', ['Frühjahr 2026 = 2026-21']],
    ['Les travaux ont duré jusqu’à l’automne 2021.', 'fr', ['automne 2021 = 2021-23']],
    ['El taller vendió menos entre 2011 y 2016.', 'es', ['entre 2011 y 2016 = 2011/2016']],
    ['Он работал там с 2003 по 2009 год.', 'ru', ['с 2003 по 2009 год = 2003/2009']],
  ])('reads seasons and spans of years: %s', (text, language, expected) => {
    expect(datesOf(text, '2024-03-25', language)).toEqual(expected);
  });

  it('takes "now" for a time, but not where it leads on or follows what could be', () => {
    expect(datesOf('Now, she said, the mill can now open. The workers now live elsewhere.')).toEqual(['now = null']);
  });

  it.each([
    ['The first plan was drawn in 2016. Two years later it was lost.', ['2016 = 2016', 'Two years later = 2018']],
    [
      'It fell on May 4, 2021. Three days later it rose.',
      ['May 4, 2021 = 2021-05-04', 'Three days later = 2021-05-07'],
    ],
    ['Two years later it was lost.', ['Two years later = null']],
    ['The talks will be held in Alma in September.', ['September = 2023-09']],
    ['A hearing is listed for 9 November.', ['9 November = 2023-11-09']],
  ])('counts from what was named before, and reads “will be held” as to come: %s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it.each([
    ['The bridge opened on 2021-07-04.', ['2021-07-04 = 2021-07-04']],
    ['The bridge opened on July 4, 2021.', ['July 4, 2021 = 2021-07-04']],
    ['The bridge opened on the 4th of July 2021.', ['the 4th of July 2021 = 2021-07-04']],
    ['The fair ran from July 4-6, 2021.', ['July 4-6, 2021 = 2021-07-04/2021-07-06']],
    ['The fair ran from Dec. 30 to Jan. 2, 2022.', ['Dec. 30 to Jan. 2, 2022 = 2021-12-30/2022-01-02']],
    ['The mill closed in May 2019.', ['May 2019 = 2019-05']],
    ['The mill closed in 1962.', ['1962 = 1962']],
    ['Output fell between 2010 and 2014.', ['between 2010 and 2014 = 2010/2014']],
    ['Output fell in 2010–14.', ['2010–14 = 2010/2014']],
    ['Wages rose in the 1990s.', ['the 1990s = 199X']],
    ['Wages rose in the 19th century.', ['the 19th century = 18XX']],
    ['Output fell between March and July 2022.', ['between March and July 2022 = 2022-03/2022-07']],
    ['Sales fell in Q3 2022.', ['Q3 2022 = 2022-07/2022-09']],
    ['Sales fell in the third quarter of 2022.', ['the third quarter of 2022 = 2022-07/2022-09']],
    ['It rained in the summer of 2021.', ['the summer of 2021 = 2021-22']],
    ['Rome was sacked in 410 AD.', ['410 AD = 0410']],
  ])('reads an absolute expression: %s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
    expect(timesOf(text).every((time) => time.resolvedFrom === null)).toBe(true);
  });

  it.each([
    ['The mayor resigned yesterday.', ['yesterday = 2023-03-07']],
    ['The mayor resigned three days ago.', ['three days ago = 2023-03-05']],
    ['The mayor resigned last Thursday.', ['last Thursday = 2023-03-02']],
    ['The mayor resigned on Monday.', ['Monday = 2023-03-06']],
    ['The mayor will resign on Friday.', ['Friday = 2023-03-10']],
    ['The mayor said the ferry would sail on Friday.', ['Friday = 2023-03-10']],
    ['The mayor resigned last month.', ['last month = 2023-02']],
    ['The mayor resigned last year.', ['last year = 2022']],
    ['The mayor will speak next week.', ['next week = 2023-03-13/2023-03-19']],
    ['The mayor resigned in December.', ['December = 2022-12']],
    ['The mayor will resign in December.', ['December = 2023-12']],
    ['The mayor resigned on March 6.', ['March 6 = 2023-03-06']],
    ['The mayor resigned last fall.', ['last fall = 2022-23']],
    ['The talks were held on 6 and 7 March.', ['6 and 7 March = 2023-03-06/2023-03-07']],
    ['It fell in August last year.', ['August last year = 2022-08']],
    ['It fell in the autumn of last year.', ['the autumn of last year = 2022-23']],
    ['He rang half an hour ago.', ['half an hour ago = 2023-03-08']],
    ['The road was cut on Tues; open since Sat night.', ['Tues = 2023-03-07', 'Sat night = 2023-03-04']],
    ['Three attacks last wk.', ['last wk = 2023-02-27/2023-03-05']],
    ['Closed since Nov, was 260 in Oct (check).', ['Nov = 2022-11', 'Oct = 2022-10']],
    ['To do Fri 10/3: ring her.', ['Fri 10/3 = 2023-03-10']],
    ['The mayor left at 9 a.m. Tuesday.', ['9 a.m. = 2023-03-07', 'Tuesday = 2023-03-07']],
  ])('resolves a relative expression from the article’s date: %s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
    expect(timesOf(text)[0]?.resolvedFrom).toMatch(/2023-03-08|beside it/u);
  });

  it('takes the number of a paper for no month, and an indefinite weekday for no day', () => {
    expect(datesOf('INTERIM REPORT 07/2022 on the mill.')).toEqual([]);
    expect(datesOf('It opened in 07/2022 at the mill.')).toEqual(['07/2022 = 2022-07']);
    expect(datesOf('On a Friday the foreman sang.')).toEqual(['Friday = null']);
  });

  it('names the anchor of what it resolved', () => {
    expect(timesOf('The mayor resigned on March 6.')[0]?.resolvedFrom).toBe('year from the article’s date 2023-03-08');
    expect(timesOf('The mayor resigned last Thursday.')[0]?.resolvedFrom).toBe(
      'last Thursday counted from the article’s date 2023-03-08',
    );
  });

  it('keeps vague expressions, and relative ones without an anchor, with no date', () => {
    expect(datesOf('The port was recently rebuilt.')).toEqual(['recently = null']);
    expect(datesOf('The port was closed on March 6.', null)).toEqual(['March 6 = null']);
    expect(datesOf('The port was closed yesterday.', null)).toEqual(['yesterday = null']);
  });

  it('gives only the year where day and month could be exchanged, unless another date decides', () => {
    expect(datesOf('Signed on 03/04/2022.')).toEqual(['03/04/2022 = 2022']);
    expect(datesOf('Signed on 03/04/2022, ended on 25/12/2022.')).toEqual([
      '03/04/2022 = 2022-04-03',
      '25/12/2022 = 2022-12-25',
    ]);
  });

  it.each([
    'The town has 2,019 people and 2000 soldiers.',
    'She is 45 and won 3-1.',
    'They may march on the palace.',
    'Mr. May spoke.',
    'Resolution 1973 was adopted.',
    'The set costs $1999.',
    'About 1950 houses burned.',
    'There is no Feb. 30 in it.',
    'He has known it since Jan came. Sat 9/55 it said. The Sun shone in Mar Vista.',
  ])('takes nothing else for a time: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['fr', 'Le pont a été ouvert le 1er avril 2022.', ['1er avril 2022 = 2022-04-01']],
    ['fr', 'Le pont a été ouvert vendredi 1er avril 2022.', ['vendredi 1er avril 2022 = 2022-04-01']],
    ['es', 'Llegaron el lunes 17 de junio de 2024.', ['lunes 17 de junio de 2024 = 2024-06-17']],
    ['de', 'Sie kamen am Montag, den 17. Juni 2024.', ['Montag, den 17. Juni 2024 = 2024-06-17']],
    ['es', 'Llegaron el lunes 6 de marzo.', ['lunes 6 de marzo = 2023-03-06']],
    [
      'es',
      'La feria empezó el 6 de mayo de 2022 y terminó ayer.',
      ['6 de mayo de 2022 = 2022-05-06', 'ayer = 2023-03-07'],
    ],
    ['de', 'Die Brücke wurde am 3. Oktober 2021 eröffnet.', ['3. Oktober 2021 = 2021-10-03']],
    ['zh', '大桥于2021年7月4日开通，昨天关闭。', ['2021年7月4日 = 2021-07-04', '昨天 = 2023-03-07']],
    ['ar', 'افتتح الجسر في ٤ يوليو ٢٠٢١.', ['٤ يوليو ٢٠٢١ = 2021-07-04']],
    ['ur', 'پل 4 جولائی 2021 کو کھلا۔', ['4 جولائی 2021 = 2021-07-04']],
  ])('reads dates in %s', (language, text, expected) => {
    expect(datesOf(text, '2023-03-08', language)).toEqual(expected);
  });

  it('holds verbatim, ordered evidence for any mix of words', () => {
    const word = fc.constantFrom(
      'March',
      '6',
      ',',
      '2023',
      'in',
      'the',
      '1990s',
      'Monday',
      'last',
      'week',
      '-',
      '7',
      'to',
      'May',
      '10:30',
      'a.m.',
      'ago',
      'two',
      '2023-03-06',
      '年',
      '3月',
      '.',
      '\n',
      'will',
      'mars',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 25 }),
        fc.constantFrom('2023-03-08', null, '2023', 'nonsense'),
        (words, publishedOn) => {
          const text = words.join(' ');
          let reached = 0;
          for (const time of timesOf(text, publishedOn)) {
            expect(text.slice(time.evidence.start, time.evidence.end)).toBe(time.text);
            expect(time.evidence.start).toBeGreaterThanOrEqual(reached);
            reached = time.evidence.end;
            expect(time.text).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('years and days of courts and mails', () => {
  it('the year of a number or of the name of a law is no date', () => {
    expect(datesOf('Petition No. 112 of 2021 rests on the Fisheries Act, 2009. It was heard in 2022.')).toEqual([
      '2022 = 2022',
    ]);
  });

  it('a day by which something had happened is over', () => {
    expect(datesOf('By Sunday she had stopped counting.', '2023-03-08')).toEqual(['Sunday = 2023-03-05']);
    expect(datesOf('They must leave by Sunday.', '2023-03-08')).toEqual(['Sunday = 2023-03-12']);
  });
});

it('the hour on the line under a day is no year, and what comes every week is no day', () => {
  expect(datesOf('Day 2, 4 March\n0645: a shot. Day 3, 5 August\n1645: smoke, as on 6 March 2022.')).toEqual([
    '4 March = 2023-03-04',
    '5 August = 2022-08-05',
    '6 March 2022 = 2022-03-06',
  ]);
  expect(datesOf('They buy flour every Friday.')).toEqual(['Friday = null']);
});

it.each([
  ['The mill reopened.\n\nCopyright © 2021 Alma News', []],
  ['The mill reopened. ©2021 Alma News. (c) 2017, 2019 Alma Media', []],
  ['Record Number: 2017 580. The file was closed.', []],
  ['Case: 2017/580', []],
  ['Call (800) 555-2009 or +1 785-555-1051.', []],
  ['A copyright law came in 2019.', ['2019 = 2019']],
])('the year that words are owned since, or that opens a number, is no time: %s', (text, times) => {
  expect(datesOf(text)).toEqual(times);
});

it('when a site says its page was changed is no time of the text', () => {
  const text = 'Updated 7 hours ago\n\nThe gate fell two days ago.';
  expect(datesOf(text, '2024-05-03')).toEqual(['two days ago = 2024-05-01']);
});
