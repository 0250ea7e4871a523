import { describe, expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The harbour was quiet in the morning. By noon the first boats had come back with half a load.';
const read = (text: string) => readHeader(text, { fileName: 'a.txt' });

type Row = readonly [
  what: string,
  head: string,
  date: string | null,
  place: string | null,
  byline: string | null,
  outlet: string | null,
];

describe('what the lines over a text say of its day, place, writer and paper', () => {
  test.each<Row>([
    ['words taken down', 'Recorded in Alma on 3 May 2024', '2024-05-03', null, null, null],
    [
      'a diary',
      'Field diary of Hana Roe\nDay 6, Monday 2 October 2023, Tarsk valley',
      '2023-10-02',
      null,
      'Hana Roe',
      null,
    ],
    [
      'notes between dashes, with a short year',
      'NOTES FROM THE FIELD — Noor Roe — 20.11.23',
      '2023-11-20',
      null,
      'Noor Roe',
      null,
    ],
    [
      'a paper over its date',
      'The Alma Post\n3 May 2024\n\nCouncil closes mill\nBy Ines Roe',
      '2024-05-03',
      null,
      'Ines Roe',
      'The Alma Post',
    ],
    ['a station', 'RADIO ALMA 98.4 FM\nEvening bulletin, 3 May 2024, 18.00', '2024-05-03', null, null, 'RADIO ALMA'],
    [
      'a writer with place and date',
      'Miners block road\n\nMarta Ruiz, Quito, 14 January 2025',
      '2025-01-14',
      'Quito',
      'Marta Ruiz',
      null,
    ],
    [
      'a memo',
      'To: All staff\nFrom: Ana Roe, Director of Mills\nDate: 26.11.2024\nSubject: Closure',
      '2024-11-26',
      null,
      'Ana Roe',
      null,
    ],
    [
      'minutes',
      'MINUTES\nBoard of Trustees\nMonday 19 June 2023, 18:00, Museum library',
      '2023-06-19',
      null,
      null,
      null,
    ],
    ['a place with its day', 'Alma, Friday 5 April 2024\n\nPRESS NOTE', '2024-04-05', 'Alma', null, null],
    ['a place over its day', 'Alma\n18 April 2024', '2024-04-18', 'Alma', null, null],
    [
      'a writer over a paper',
      'Wen Tao\nHarbour Daily\nPublished Oct 11, 2024, 6:00 am SGT',
      '2024-10-11',
      null,
      'Wen Tao',
      'Harbour Daily',
    ],
    ['a signal', 'DTG: 151830ZAUG24\nSUBJ: INCIDENT AT FORD', '2024-08-15', null, null, null],
    [
      'who asked',
      '"Never again"\n\nInterview with Rosa Roe by Pilar Doe, Lima, 30 September 2024',
      '2024-09-30',
      null,
      'Pilar Doe',
      null,
    ],
    [
      'who reported',
      'Incident report 2020/311\n\nReported by: T. Abara\nReported on: 17/11/2020',
      '2020-11-17',
      null,
      'T. Abara',
      null,
    ],
    [
      'a writer with a paper, a day with a place',
      'Chidi Obuya, Coastal Times\n29 Feb 2024 | Port Vale, Corvane',
      '2024-02-29',
      'Port Vale, Corvane',
      'Chidi Obuya',
      'Coastal Times',
    ],
    [
      'a post behind the author',
      'Trip report\nAuthor: Ola Roe, Programme Officer\nDate submitted: 19 July 2022',
      '2022-07-19',
      null,
      'Ola Roe',
      null,
    ],
    [
      'who broadcast',
      'Station: Corvane Broadcasting Corporation\nDate of broadcast: 16 May 2024',
      '2024-05-16',
      null,
      null,
      'Corvane Broadcasting Corporation',
    ],
    [
      'who published',
      'Published by Kestrel Media on 9 May 2024\nWords: Femi Cole. Pictures: Jo Grant.',
      '2024-05-09',
      null,
      'Femi Cole',
      'Kestrel Media',
    ],
    [
      'a day of hearing',
      'IN THE HIGH COURT OF ALMA\n\nBetween\nTHE STATE\nand\nJOHN ROE\n\nDate of hearing: 21 May 2024',
      '2024-05-21',
      null,
      null,
      null,
    ],
  ])('%s', (_, head, date, place, byline, outlet) => {
    const header = read(`${head}\n\n${BODY}\n\n${BODY}\n`);
    expect({ ...header, place: header.dateline?.place ?? null }).toMatchObject({
      publishedOn: date,
      place,
      byline,
      outlet,
    });
  });

  test.each<Row>([
    [
      'a soldiers’ post is no station',
      'Station: FOB Alma\nDate: 15 AUG 24\nOperator: Cpl Denholm',
      '2024-08-15',
      null,
      null,
      null,
    ],
    ['who is heard did not write', 'Statement\nMaria Lopez\n3 May 2024', '2024-05-03', null, null, null],
    ['an office is no place', 'Ministry of Mills, 3 May 2024', '2024-05-03', null, null, null],
    ['two days settle nothing', 'From 4 May 2024, Alma\nTo 6 May 2024, Berg', null, null, null, null],
    ['a list is no head', '- boats, 4 May 2021\n- nets, 5 May 2021', null, null, null, null],
    ['a day somebody travelled', 'Trip to Alma\nDates of travel: 4 May 2024, two cars', null, null, null, null],
  ])('%s', (_, head, date, place, byline, outlet) => {
    const header = read(`${head}\n\n${BODY}\n\n${BODY}\n`);
    expect({ ...header, place: header.dateline?.place ?? null }).toMatchObject({
      publishedOn: date,
      place,
      byline,
      outlet,
    });
  });
});

describe('the credit that closes a text', () => {
  test.each([
    [`${BODY}\n\nKofi Mensah reported from Sefwi. 30 May 2022`, 'Kofi Mensah', '2022-05-30'],
    [
      `ALMA, Feb 3 (Wire) - ${BODY}\n\n(Reporting by Ahmed Roe; Editing by Joan Pike)\n((3 February 2025))`,
      'Ahmed Roe',
      '2025-02-03',
    ],
    [`${BODY}\n\nJane Doe is a court reporter for the Post.`, 'Jane Doe', null],
    [`${BODY}\n\n"We are poor," she said. On 3 May 2022`, null, null],
  ])('%s', (text, byline, date) => {
    expect(read(`Boats return\n\n${text}`)).toMatchObject({ byline, publishedOn: date });
  });
});

test('a date in figures that can be read both ways is told by the others of the text', () => {
  expect(read(`Alma, 8/2/2024. ${BODY} The next was due on 13/2/2024.`).publishedOn).toBe('2024-02-08');
  expect(read(`Date: 03/08/2023\n\n${BODY} The next was due on 08/25/2023.`).publishedOn).toBe('2023-03-08');
  expect(read(`Date: 03/08/2023\n\n${BODY}`)).toMatchObject({
    publishedOn: null,
    publishedOnReadings: ['2023-03-08', '2023-08-03'],
  });
});

test('who wrote a text is no place, also where the day stands below', () => {
  const head = read(`Old quay to close\nBy Mara Quist\n14 May 2024\n\n${BODY}`);
  expect(head).toMatchObject({ byline: 'Mara Quist', publishedOn: '2024-05-14', dateline: null });
  expect(read(`Old quay to close\nPort Alma\n14 May 2024\n\n${BODY}`).dateline?.place).toBe('Port Alma');
});
