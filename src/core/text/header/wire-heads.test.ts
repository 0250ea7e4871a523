import { describe, expect, it } from 'vitest';
import { readHeader } from './read-header';

const REPORT =
  'Two boats of the harbour service searched the bay until dusk for a fisherman who had not come back, the service said. ' +
  'They will go out again at dawn.';

function read(text: string) {
  return readHeader(text, { fileName: 'a.txt' });
}

describe('a day alone opens a report', () => {
  it.each([
    [`3 May 2024 – ${REPORT}`, '2024-05-03', null],
    [`May 3, 2024 (Coastwire)—${REPORT}`, '2024-05-03', 'Coastwire'],
    [`Boat missing off Alma\n\n3 May 2024 – ${REPORT}`, '2024-05-03', null],
  ])('%s', (text, publishedOn, outlet) => {
    const header = read(text);
    expect(header).toMatchObject({ publishedOn, outlet, dateline: null });
    expect(text.slice(header.datelinePrefix?.end).trim()).toBe(REPORT);
  });

  it.each([
    [`3 May 2024 – ${REPORT}\n\n4 May 2024 – ${REPORT}`],
    [`3 May 2024 – 5 May 2024\n\n${REPORT}`],
    [`May 3, 2024 – ${REPORT}\nMay 9 – ${REPORT}`],
  ])('but the first of several entries does not: %s', (text) => {
    expect(read(text).datelinePrefix).toBe(null);
  });
});

describe('places that open a report', () => {
  it.each([
    [`Boat missing\n\nNairobi: ${REPORT}`, 'Nairobi', null],
    [`ALMA, June 15 A ${REPORT}`, 'ALMA', null],
    [`Boat missing\n\nAFP, Alma :\n${REPORT}`, 'Alma', 'AFP'],
    [`Reuters, Port Alma: ${REPORT}`, 'Port Alma', 'Reuters'],
    [`ALMA, Mo.--(BUSINESS WIRE)--Feb. 6, 2021-- ${REPORT}`, 'ALMA, Mo.', 'BUSINESS WIRE'],
    [`ALMA, NJ--(Marketwired - Jan 14, 2021) - ${REPORT}`, 'ALMA, NJ', 'Marketwired'],
    [`(Nairobi) ${REPORT}`, 'Nairobi', null],
    [`Boat Missing Off Alma\n\nSearch Goes On At Dawn\n\nALMA, Corvane – ${REPORT}`, 'ALMA, Corvane', null],
  ])('%s', (text, place, outlet) => {
    expect(read(text)).toMatchObject({ dateline: { place }, outlet });
  });

  it.each([
    [`Boat missing\n\nBackground: ${REPORT}`],
    [`Nairobi: ${REPORT}\nMombasa: ${REPORT}`],
    [`Boat missing\n\nHealth\n\nFOOD, WATER: ${REPORT}`],
    ['Nairobi: the search for a boat goes on off the coast\n\nNothing was found in the bay today. It goes on.'],
  ])('and words that do not: %s', (text) => {
    expect(read(text).dateline).toBe(null);
  });
});

describe('a headline over what stands between it and the report', () => {
  it('is told by the dateline with its agency', () => {
    const text = `Boat missing off Alma, search goes on\n\nA photo shows the harbour of Alma, August 25\n\nBy Ana Ruiz and Tom Lund\n\nALMA, Corvane (Coastwire) – ${REPORT}`;
    expect(read(text)).toMatchObject({
      title: 'Boat missing off Alma, search goes on',
      byline: 'Ana Ruiz and Tom Lund',
      outlet: 'Coastwire',
    });
  });
});

describe('reports', () => {
  it.each([
    [
      `Corvane Situation Report, 22 Aug 2019\n\nHIGHLIGHTS\n\n${REPORT}`,
      'Corvane Situation Report, 22 Aug 2019',
      '2019-08-22',
    ],
    [
      `Corvane – Floods Flash Update #1, 4 May 2018\n\nOverview\n${REPORT}`,
      'Corvane – Floods Flash Update #1, 4 May 2018',
      '2018-05-04',
    ],
    [
      `Floods Situation Report No. 9 as of 1800h (local time) on 1 June 2014\n\nHighlights\n• ${REPORT}`,
      'Floods Situation Report No. 9 as of 1800h (local time) on 1 June 2014',
      '2014-06-01',
    ],
    [
      `Minutes of the Annual Meeting of Alma Parish Council held in the hall on Monday 3 May 2021 commencing at 19:00.\n\n${REPORT}`,
      null,
      '2021-05-03',
    ],
  ])('have their title and day in one line: %s', (text, title, publishedOn) => {
    expect(read(text)).toMatchObject({ publishedOn, ...(title === null ? {} : { title }) });
  });
});

describe('a dateline without its year', () => {
  const head = 'Mill Reports Results\n\nALMA, Feb. 12 /Coastwire/ -- ';
  it('has that of the same day in the text, unless a later year is named', () => {
    expect(read(`${head}${REPORT} A call follows on Thursday, February 12, 2009.`).publishedOn).toBe('2009-02-12');
    expect(read(`${head}${REPORT} The mill opened on February 12, 1909, and grew in 2005.`).publishedOn).toBe(null);
    expect(read(`${head}${REPORT}`).publishedOn).toBe(null);
  });
});

it('a line of parts has its paper beside the day and the hour, and an update behind a bar is none of the text', () => {
  expect(read(`Boat missing off Alma\n\nThe Coast Minute | August 2, 2014 | 11:51 am IST\n\n${REPORT}`)).toMatchObject({
    outlet: 'The Coast Minute',
    publishedOn: '2014-08-02',
  });
  const text = `Boat missing off Alma\n\n| Updated: November 26, 2017 22:27:29\n\n${REPORT}`;
  expect(text.slice(read(text).body.start)).toBe(REPORT);
});

describe('lines under a headline that sign without a full name', () => {
  it.each([
    ['By AP', null, 'AP'],
    ['By Coastnews with AFP', null, 'Coastnews'],
    ['by Marta', 'Marta', null],
    ['Herald Reporter', null, 'Herald'],
    ['Staff Reporter', null, null],
  ])('%s', (line, byline, outlet) => {
    for (const text of [
      `Boat missing off Alma\n\n${line}\n\n${REPORT}`,
      `Boat missing off Alma\n${line}\n\n${REPORT}`,
    ]) {
      const header = read(text);
      expect(header).toMatchObject({ title: 'Boat missing off Alma', byline, outlet });
      expect(text.slice(header.body.start)).toBe(REPORT);
    }
  });

  it('leaves other short lines to the text', () => {
    for (const line of ['By Night', 'Rescue Team'])
      expect(read(`Boat missing off Alma\n\n${line}\n\n${REPORT}`).byline).toBe(null);
  });
});

describe('a source with its day', () => {
  it('is a paper and a date, settled by a day the text writes out', () => {
    const head = 'Boat missing off Alma\n\nSource: Coastwire | 03-12-2009 08:10\n\n';
    expect(read(head + REPORT)).toMatchObject({
      outlet: 'Coastwire',
      publishedOn: null,
      publishedOnReadings: ['2009-03-12', '2009-12-03'],
    });
    expect(read(`${head}ALMA, March 11 (Coastwire) -- ${REPORT}`)).toMatchObject({
      outlet: 'Coastwire',
      publishedOn: '2009-03-12',
    });
    expect(read(`${head}${REPORT} On 6 December a wreck was found.`).publishedOn).toBe('2009-12-03');
    expect(read(`${head}${REPORT} From 6 December to March 20 it lay there.`).publishedOn).toBe(null);
  });
});

describe('a release under the line that says what it is', () => {
  it('has its headline over the subheading and the dateline', () => {
    const head =
      'Town of Alma Press Release; Sept. 23, 2011\n\nTown Hall Welcomes a Boatyard\nYard to Hire 60 Hands over Three Years\n\n';
    const header = read(`${head}ALMA — ${REPORT}`);
    expect(header).toMatchObject({
      title: 'Town Hall Welcomes a Boatyard',
      publishedOn: '2011-09-23',
      dateline: { place: 'ALMA' },
    });
    expect(read(`Present at the table\nAna Ruiz and Tom Lund\n\n${REPORT}`).title).toBe(null);
  });
});

it('a place and a day on a line of their own stand over a report, but not over entries', () => {
  const text = `3 boats lost off Alma\n\nAlma, June 23 (Coastwire)\n\n${REPORT}`;
  const header = read(text);
  expect(header).toMatchObject({ dateline: { place: 'Alma' }, outlet: 'Coastwire', title: '3 boats lost off Alma' });
  expect(text.slice(header.body.start)).toBe(REPORT);
  const diary = read(`Alma, June 23\n\n${REPORT}\n\nTarn, June 24\n\n${REPORT}`);
  expect(diary.dateline).toBe(null);
});

describe('heads of pages', () => {
  it.each([
    [
      `Boat missing off Alma\n\nPosted On Wed. Sep 12th, 2018\nSep. 12, 2018 7:55 AM EDT\n\n${REPORT}`,
      { publishedOn: '2018-09-12' },
    ],
    [
      `Boat missing off Alma\n\nBy The Associated Courier\nFri., April 15, 2022 1 min. read\n\n${REPORT}`,
      { publishedOn: '2022-04-15' },
    ],
    [`Posted by: Coastwire | 26 June 2021\n\nBoat missing off Alma\n\n${REPORT}`, { outlet: 'Coastwire' }],
    [
      `Home > Remarks\nThe Mayor's Regular Press Conference on May 20, 2021\n\n${REPORT}`,
      { publishedOn: '2021-05-20', title: "The Mayor's Regular Press Conference on May 20, 2021" },
    ],
    [
      `Boat missing off Alma\n\nBy New Dawn Reporter\n\n${REPORT} It was new dawn.`,
      { outlet: 'New Dawn', dateline: null },
    ],
    [
      `Boat missing off Alma\n\nThe boats of Alma at dusk. PHOTO: Coastwire\n\nTARN, CORVANE (COASTWIRE, AFP) - ${REPORT}`,
      { dateline: { place: 'TARN, CORVANE' } },
    ],
    [`ALMA, Corvane/ TARN / BERG 22 April 2015 – ${REPORT}`, { publishedOn: '2015-04-22' }],
    [`Lusaka 27th November, 2018. ${REPORT}`, { publishedOn: '2018-11-27', dateline: { place: 'Lusaka' } }],
    [
      `Boat missing off Alma\n\n${REPORT}\n\nANA RUIZ – Corvane Daily Mail`,
      { byline: 'ANA RUIZ', outlet: 'Corvane Daily Mail' },
    ],
  ])('%s', (text, header) => {
    expect(read(text)).toMatchObject(header);
  });
});

it('leaves the day of the week beside a place in capitals out of its name', () => {
  const text = `TARN BAY, Friday - ${REPORT}`;
  const header = read(text);
  expect(header).toMatchObject({ dateline: { place: 'TARN BAY' }, publishedOn: null });
  expect(text.slice(header.datelinePrefix?.end).trim()).toBe(REPORT);
});
