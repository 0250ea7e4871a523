import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The harbour was quiet in the morning. By noon the first boats had come back with half a load.';

function read(text: string) {
  const header = readHeader(text, { fileName: 'a.txt' });
  return { ...header, bodyText: text.slice(header.body.start, header.body.end) };
}

describe('label lines', () => {
  test('a loose date label, then a dateline in capitals that opens the body', () => {
    const header = read(` date 2021-05-04 PORT ALMA: ${BODY}`);
    expect(header).toMatchObject({
      publishedOn: '2021-05-04',
      title: null,
      byline: null,
      bodyText: `PORT ALMA: ${BODY}`,
    });
    expect(header.dateline?.place).toBe('PORT ALMA');
  });

  test('title, author, source and date', () => {
    const header = read(
      `Title: Storm over the bay\nAuthor: Ama Owusu\nSource: The Coast Courier\nDate: 8 March 2020\n\n${BODY}`,
    );
    expect(header).toMatchObject({
      title: 'Storm over the bay',
      byline: 'Ama Owusu',
      outlet: 'The Coast Courier',
      publishedOn: '2020-03-08',
      bodyText: BODY,
    });
  });

  test.each([
    ['Date: 8 March 2020', '2020-03-08'],
    ['Published: March 8, 2020 at 10:15 GMT', '2020-03-08'],
    ['Published on: Sunday, 8th March 2020', '2020-03-08'],
    ['Posted: 2020-03-08T10:15:00Z', '2020-03-08'],
    ['published 2020-03-08 10:15', '2020-03-08'],
    ['Dated: 08-Mar-2020', '2020-03-08'],
    ['**Date:** 2020/03/08', '2020-03-08'],
    ['Date: 25/12/2019', '2019-12-25'],
    ['Date: 12/25/2019', '2019-12-25'],
    ['Date: 4.4.2019', '2019-04-04'],
    ['Date: March 2020', '2020-03'],
    ['Datum: 8. März 2020', '2020-03-08'],
    ['日期：2020年3月8日', '2020-03-08'],
    ['March 8, 2020', '2020-03-08'],
    ['(8 March 2020)', '2020-03-08'],
  ])('%s', (line, date) => {
    expect(read(`${line}\n\n${BODY}`)).toMatchObject({ publishedOn: date, bodyText: BODY });
  });

  test.each([
    ['Minutes of the harbour board\n\nDate: 8 March 2020\n\nPRESENT', 'Minutes of the harbour board'],
    ['District Court of Alma, 8 March 2020', null],
    ['Alma, March 8, 2020', null],
  ])('a date under a heading, or after its place: %s', (lines, title) => {
    const header = read(`${lines}\n\n${BODY}`);
    expect(header.publishedOn).toBe('2020-03-08');
    if (title !== null) expect(header.title).toBe(title);
    expect(header.bodyText.endsWith(BODY)).toBe(true);
  });

  test('a date with two readings settles nothing and keeps both', () => {
    expect(read(`Date: 03/08/2021\n\n${BODY}`)).toMatchObject({
      publishedOn: null,
      publishedOnReadings: ['2021-03-08', '2021-08-03'],
      bodyText: BODY,
    });
  });

  test('so does one of a dateline, where no other date is stated', () => {
    expect(read(`DORRIN, 03/08/2021 - ${BODY}`)).toMatchObject({
      publishedOn: null,
      publishedOnReadings: ['2021-03-08', '2021-08-03'],
      dateline: { place: 'DORRIN' },
    });
    const stated = read(`Date: 4 August 2021\n\nDORRIN, 03/08/2021 - ${BODY}`);
    expect(stated.publishedOn).toBe('2021-08-04');
    expect(stated.publishedOnReadings).toBeUndefined();
  });

  test('the body may open on the line of the date', () => {
    expect(read(`Date: 2021-05-04 ${BODY}`)).toMatchObject({ publishedOn: '2021-05-04', bodyText: BODY });
  });

  test('the header of a mail, with a continued line', () => {
    const mail =
      'From: Ama Owusu <ama@example.org>\nTo: desk@example.org\nSubject: Notes from\n the northern pier\nDate: Sun, 8 Mar 2020 10:15:00 +0000\nX-Mailer: Post 3\nMessage-ID: <1@example.org>';
    expect(read(`${mail}\n\n${BODY}`)).toMatchObject({
      title: 'Notes from the northern pier',
      byline: 'Ama Owusu',
      publishedOn: '2020-03-08',
      bodyText: BODY,
    });
  });

  test.each([
    'Source: the river rises in the hills above the town and never dries up.',
    'From: here on the road is closed to all, said the guard.',
    'Date: next to the river there were palms.',
    'Note: bring water.',
    'Mayor: We will rebuild.',
    'Date palms line the road to the harbour.',
    'Date 12 of the trial opened with a row.',
    'Title: ',
    'By the river the boats lay idle.',
    'By March, all of them had left.',
    'March 8, 2020 was the day the bridge fell.',
  ])('is body: %s', (line) => {
    const header = read(`${line}\n\n${BODY}`);
    expect(header.bodyText).toBe(`${line}\n\n${BODY}`.trim());
    expect(header.title).toBeNull();
  });

  test('a text that is nothing but a header keeps its words as body', () => {
    expect(read('Title: Storm over the bay\n').bodyText).toBe('Title: Storm over the bay');
  });
});

describe('headlines and bylines', () => {
  test.each([
    [`Storm over the bay\n\n${BODY}`, 'Storm over the bay', null, null],
    [`# Storm over the bay\n${BODY}`, 'Storm over the bay', null, null],
    [`Storm over the bay\n==================\n\n${BODY}`, 'Storm over the bay', null, null],
    [`Storm over the bay\nBy Ama Owusu\nMay 4, 2021\n\n${BODY}`, 'Storm over the bay', 'Ama Owusu', '2021-05-04'],
    [
      `Storm over the bay\n\nBy AMA OWUSU and Lee Chang\n\n${BODY}`,
      'Storm over the bay',
      'AMA OWUSU and Lee Chang',
      null,
    ],
    [`Storm over the bay\n\nAma Owusu | The Coast Courier\n\n${BODY}`, 'Storm over the bay', 'Ama Owusu', null],
    [`Ama Owusu | 4 May 2021\n\n${BODY}`, null, 'Ama Owusu', '2021-05-04'],
    [`港の朝\n\n朝の港は静かだった。昼には船が戻った。`, '港の朝', null, null],
  ])('%#', (text, title, byline, date) => {
    expect(read(text)).toMatchObject({ title, byline, publishedOn: date });
    expect(read(text).bodyText).toBe(
      text
        .split('\n')
        .slice(text.includes('\n\n') ? -1 : 1)
        .join('\n'),
    );
  });

  test('an outlet beside a byline', () => {
    expect(read(`Ama Owusu | The Coast Courier\n\n${BODY}`)).toMatchObject({
      byline: 'Ama Owusu',
      outlet: 'The Coast Courier',
    });
  });

  test.each([
    `“We stay,” she said\n${BODY}`,
    `The first line has an end.\n\n${BODY}`,
    `- one\n\n${BODY}`,
    `Milk\n\nEggs\n\nBread`,
  ])('no headline: %#', (text) => {
    expect(read(text)).toMatchObject({ title: null, bodyText: text });
  });

  test('the title is where its span says', () => {
    const text = `\n  # Storm over the bay #\n\n${BODY}`;
    const { title, titleSpan } = read(text);
    expect(text.slice(titleSpan?.start, titleSpan?.end)).toBe(title);
  });
});

describe('datelines', () => {
  test.each([
    ['PORT ALMA, March 3 (Coastwire) — Boats returned.', 'PORT ALMA', 'Coastwire', null],
    ['PORT ALMA, March 3, 2021 (Coastwire) - Boats returned.', 'PORT ALMA', 'Coastwire', '2021-03-03'],
    ['Port Alma (Coastwire) - Boats returned.', 'Port Alma', 'Coastwire', null],
    ['Nairobi, 3 March 2021 – Boats returned.', 'Nairobi', null, '2021-03-03'],
    ['GENEVA/NEW YORK, 3 March 2021 – Boats returned.', 'GENEVA/NEW YORK', null, '2021-03-03'],
    ['WASHINGTON, D.C. -- Boats returned.', 'WASHINGTON, D.C.', null, null],
    ['KISUMU, Kenya — Boats returned.', 'KISUMU, Kenya', null, null],
    ['LAGOS: Boats returned.', 'LAGOS', null, null],
    ['LAGOS, Nigeria (CW) _\n\nBoats returned.', 'LAGOS, Nigeria', 'CW', null],
    ['LAGOS --\nBoats returned.', 'LAGOS', null, null],
  ])('%s', (text, place, agency, date) => {
    const header = read(text);
    expect(header).toMatchObject({ dateline: { place }, outlet: agency, publishedOn: date, bodyText: text });
    expect(text.slice(header.dateline?.evidence.start, header.dateline?.evidence.end)).toBe(place);
    expect(text.slice(header.datelinePrefix?.end).trim()).toBe('Boats returned.');
  });

  test('an agency alone opens a story without a place', () => {
    const text = '(Coastwire) -- Boats returned.';
    const header = read(text);
    expect(header).toMatchObject({ dateline: null, outlet: 'Coastwire', bodyText: text });
    expect(text.slice(header.datelinePrefix?.end).trim()).toBe('Boats returned.');
  });

  test('the year of a dateline comes from another date or from nowhere', () => {
    expect(read('Updated: 2022-01-05\n\nLAGOS, Dec 30 (Coastwire) - Boats returned.').publishedOn).toBe('2021-12-30');
    expect(read('Date: 2022-01-05\n\nLAGOS, Jan 4 (Coastwire) - Boats returned.').publishedOn).toBe('2022-01-05');
    expect(read('LAGOS, Jan 4 (Coastwire) - Boats returned.').publishedOn).toBeNull();
  });

  test.each([
    'NOTE: Boats returned.',
    'Q: Did the boats return?\nA: They did.',
    'MAYOR: Boats returned.\nPILOT: They did.',
    'Boats: They returned.',
    'Boats returned - all of them.',
    'The Mayor (who is new) - a sailor - spoke.',
  ])('no dateline: %s', (text) => {
    expect(read(text)).toMatchObject({ dateline: null, bodyText: text });
  });
});

describe('properties', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        'the',
        'boats',
        'came',
        'back',
        'late',
        'Ama',
        'Lagos',
        'in',
        '2021',
        'March',
        'date',
        'by',
        'source:',
        'on',
      ),
      {
        minLength: 6,
        maxLength: 30,
      },
    )
    .map((words) => `then ${words.join(' ')}.`);
  const headerLine = fc.constantFrom(
    'Title: Storm over the bay',
    'Date: 2021-05-04',
    'By Ama Owusu',
    '4 May 2021',
    'Source: The Coast Courier',
    '',
  );

  test('the body never loses a line that is no header line', () => {
    fc.assert(
      fc.property(
        fc.array(headerLine, { maxLength: 6 }),
        fc.array(prose, { minLength: 1, maxLength: 5 }),
        (lines, body) => {
          const text = [...lines, ...body].join('\n');
          expect(read(text).bodyText).toBe(body.join('\n'));
        },
      ),
    );
  });

  test('nothing throws, the body lies in the text, and only what comes before it is left out', () => {
    const pieces = fc.constantFrom(
      'Date',
      ':',
      ' ',
      '\n',
      '2021-05-04',
      'LAGOS',
      '(',
      ')',
      '—',
      'By ',
      'Ama Owusu',
      '|',
      '#',
      '---',
      '\t',
      '٢',
      '港',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { body } = readHeader(text, { fileName: 'x' });
        expect(body.start).toBeGreaterThanOrEqual(0);
        expect(body.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(body.end).trim()).toBe('');
        if (text.trim() !== '') expect(body.end).toBeGreaterThan(body.start);
      }),
      { numRuns: 400 },
    );
  });
});
