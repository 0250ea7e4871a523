import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const timesOf = (text: string, publishedOn: string | null = '2023-03-08') =>
  findTimes(analysed(text, 'en', publishedOn));
const datesOf = (text: string, publishedOn?: string | null) =>
  timesOf(text, publishedOn).map((time) => `${time.text} = ${time.date}`);

describe('parts of the day that lean on another day', () => {
  it.each([
    ['Rescuers pulled two bodies from the mud overnight.', ['overnight = 2023-03-07/2023-03-08']],
    ['Overnight, shells hit the port.', ['Overnight = 2023-03-07/2023-03-08']],
    ['An overnight raid destroyed the bridge.', ['overnight = 2023-03-07/2023-03-08']],
    ['Temperatures will fall overnight.', ['overnight = 2023-03-08/2023-03-09']],
    ['Two were treated overnight after a crash in October 2021.', ['overnight = null', 'October 2021 = 2021-10']],
    ['She took the overnight train.', []],
    ['He likes to stay overnight.', []],
    ['Crews have worked since dawn.', ['since dawn = 2023-03-08']],
    ['Crews have had no signal since noon.', ['since noon = 2023-03-08']],
    [
      'He was heard on 6 March. In the afternoon she was heard too.',
      ['6 March = 2023-03-06', 'In the afternoon = 2023-03-06'],
    ],
    ['In the afternoon the square is empty.', []],
    [
      'It burned on Saturday 4 March 2023. I was told on the Monday morning.',
      ['Saturday 4 March 2023 = 2023-03-04', 'the Monday morning = 2023-03-06'],
    ],
    ['He came on the third of February.', ['the third of February = 2023-02-03']],
    ['He came on the twenty-first of May 2020.', ['the twenty-first of May 2020 = 2020-05-21']],
    ['There were nine cases since New Year.', ['New Year = 2023-01-01']],
    [
      'It was seen on 4 March. The following afternoon it was gone.',
      ['4 March = 2023-03-04', 'The following afternoon = 2023-03-05'],
    ],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it('keeps the rule of what it worked out, and stays vague without a date to count from', () => {
    expect(timesOf('Shells hit the port overnight.')[0]?.resolvedFrom).toMatch(/^overnight counted from/u);
    expect(datesOf('Shells hit the port overnight.', null)).toEqual(['overnight = null']);
    expect(datesOf('Crews have worked since dawn.', null)).toEqual(['since dawn = null']);
  });
});

describe('the side a day lies on', () => {
  it.each([
    ['The embassy was granted access to her on Tuesday.', ['Tuesday = 2023-03-07']],
    ['The ship sails on Saturday.', ['Saturday = 2023-03-11']],
    ['The weather office forecast more rain through Thursday.', ['Thursday = 2023-03-09']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('dates as notes write them, and what is none', () => {
  it.each([
    ['Tmrw 9/3: vet to Alma', ['Tmrw 9/3 = 2023-03-09']],
    ['- burned the second bed Sun', ['Sun = 2023-03-05']],
    ['Three convoys planned, the first one Fri from Alma', ['Fri = 2023-03-10']],
    ['The Sun said so.', []],
    [
      'Samples were taken between March 2021 and June last year.',
      ['between March 2021 and June last year = 2021-03/2022-06'],
    ],
    ['It was high noon for the town.', []],
    ['Her 1987 Toyota was found.', []],
    ['The 1987 Act was found.', ['1987 = 1987']],
    ['0840 Left\n0915 Stop\n1915 Back in camp, colder at 2000\n', ['0840 = null', '0915 = null', '1915 = null']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
