import { expect, it } from 'vitest';
import { readByline, readRoleLine, readStandfirst } from './byline';
import { readHeader } from './read-header';

const BODY = 'The harbour was quiet in the morning. By noon the first boats had come back with half a load.';

it('reads who wrote from a line with a name and a post', () => {
  const text = `The wall that never dried\n\nTenants say they were ignored. Now a council wants answers\n\nImogen Tarrant, Social affairs correspondent\nFri 12 Jan 2024 06.00 GMT\n\n${BODY}`;
  expect(readHeader(text, { fileName: 'a.txt' })).toMatchObject({
    byline: 'Imogen Tarrant',
    publishedOn: '2024-01-12',
  });
});

it('passes over the pictures in a line of parts between bars', () => {
  const text = `PROFILE\nThe Woman Who Bought the Rain\nBy DELIA ROURKE | Photographs by Tomas Lund | The Alma Magazine | Feb. 18, 2024\n\n${BODY}`;
  expect(readHeader(text, { fileName: 'a.txt' })).toMatchObject({
    byline: 'DELIA ROURKE',
    outlet: 'The Alma Magazine',
    publishedOn: '2024-02-18',
  });
});

it('reads who asks from the lines over a talk, where who answers is called by a post', () => {
  expect(readStandfirst('The mason of the Alma pass talks to Henrike Vos about stone, rain and mules.')).toBe(
    'Henrike Vos',
  );
  expect(readStandfirst('Henrike Vos talks to Maria Quispe about stone.')).toBeNull();
});

it('takes a sentence about a reporter for no byline', () => {
  expect(readRoleLine('Imogen Tarrant was a correspondent in Alma for nine years.')).toBeNull();
  expect(readRoleLine('Ana Ruiz and Tom Lund, reporters')).toBe('Ana Ruiz and Tom Lund');
});

it('takes the post of who wrote for no part of the name', () => {
  const text = `The wall that never dried\n\nBy Imogen Tarrant, business correspondent\n3 May 2024\n\n${BODY}`;
  expect(readHeader(text, { fileName: 'a.txt' }).byline).toBe('Imogen Tarrant');
});

it('reads a paper before a bar and a day, or with the number of its issue', () => {
  const bar = `The wall that never dried\nBy Imogen Tarrant\nThe Alma Beacon | Friday, 3 May 2024\n\n${BODY}`;
  expect(readHeader(bar, { fileName: 'a.txt' })).toMatchObject({
    outlet: 'The Alma Beacon',
    publishedOn: '2024-05-03',
  });
  const day = `The wall that never dried\n\nBy Imogen Tarrant | Alma Review, 3 May 2024\n\n${BODY}`;
  expect(readHeader(day, { fileName: 'a.txt' })).toMatchObject({
    outlet: 'Alma Review',
    byline: 'Imogen Tarrant',
    publishedOn: '2024-05-03',
  });
  const issue = `“The wall was never dry”\n\nThe mason has built for years. She spoke to Imogen Tarrant about stone.\n\nThe Alma Review, issue 48, Spring 2023\n\n${BODY}`;
  expect(readHeader(issue, { fileName: 'a.txt' })).toMatchObject({
    outlet: 'The Alma Review',
    byline: 'Imogen Tarrant',
  });
});

it('takes a patrol or a team for nobody and for no paper', () => {
  const text = `PATROL REPORT\nTeam Site Alma | Patrol A-14 | 3 March 2024\n\n${BODY}`;
  expect(readHeader(text, { fileName: 'a.txt' })).toMatchObject({
    byline: null,
    outlet: null,
    publishedOn: '2024-03-03',
  });
});

it('reads who reported from a line of credits, and leaves a post alone whole', () => {
  expect(readByline('Reporting by Imogen Tarrant in ALMA; Editing by Paul Marsh')).toBe('Imogen Tarrant');
  expect(readByline('By Court Reporter')).toBe('Court Reporter');
});

it('reads a writer with a post in capitals, at a ground, before a place or beside who took the pictures', () => {
  const headerOf = (lines: string) => readHeader(`${lines}\n\n${BODY}`, { fileName: 'a.txt' });
  expect(readRoleLine('Imogen Tarrant, Court Reporter')).toBe('Imogen Tarrant');
  expect(headerOf('The cup comes home\nImogen Tarrant at Alma Park Stadium\nSunday 23 June 2024').byline).toBe(
    'Imogen Tarrant',
  );
  expect(headerOf('The mission moves\nObservation Mission in Alma\nSunday 23 June 2024').byline).toBeNull();
  expect(headerOf('Nurses walk out\nStory by Imogen Tarrant | Alma\n14 October 2023').byline).toBe('Imogen Tarrant');
  expect(
    headerOf('The last wool\nText: Imogen Tarrant | Photographs: Bo Lund\nSteppe Quarterly, Autumn 2023'),
  ).toMatchObject({ byline: 'Imogen Tarrant', outlet: 'Steppe Quarterly' });
  expect(headerOf('Field notes, corridor\nTuesday 4 June 2024, Alma\nWriter: Imogen Tarrant')).toMatchObject({
    byline: 'Imogen Tarrant',
    publishedOn: '2024-06-04',
  });
});

it('reads when a judgment was delivered below a long line of counsel', () => {
  const counsel = `Counsel: ${'Mr Tom Lund PC with Ms Ana Ruiz for the appellant; '.repeat(3)}`;
  const text = `IN THE HIGH COURT\nAppeal No. 44 of 2021\n${counsel}\nJudgment delivered on 7 February 2023\n\n${BODY}`;
  expect(readHeader(text, { fileName: 'a.txt' }).publishedOn).toBe('2023-02-07');
});

it.each([
  ['Pelin Aras | Yayınlanma: 4 Mayıs 2024 | Güncelleme: 5 Mayıs 2024', '2024-05-04'],
  ['Par Solenn Kervella | Mise à jour : 4 mai 2024', '2024-05-04'],
  ['Por Ana Ruiz | Actualización: 4 de mayo de 2024', '2024-05-04'],
])('reads the day behind the word for published or updated: %s', (line, publishedOn) => {
  expect(readHeader(`The harbour\n\n${line}\n\n${BODY}`, { fileName: 'a.txt' })).toMatchObject({ publishedOn });
});

it.each([
  '(Stand: 4. Mai 2024, 13.20 Uhr)',
  '(Aktualisiert: 4. Mai 2024)',
  '(Güncelleme: 4 Mayıs 2024)',
  '(تحديث: 4 مايو 2024)',
])('reads the day a report closes with: %s', (line) => {
  expect(readHeader(`The harbour\n\n${BODY}\n\n${line}\n`, { fileName: 'a.txt' }).publishedOn).toBe('2024-05-04');
});

it('takes an agency by its short name for who sent the text', () => {
  for (const [signed, outlet] of [
    ['By AP', 'AP'],
    ['By AFP', 'AFP'],
    ['Reuters Staff', null],
  ] as const)
    expect(
      readHeader(`The wall that never dried\n\n${signed}\n3 May 2024\n\n${BODY}`, { fileName: 'a.txt' }),
    ).toMatchObject({
      byline: null,
      outlet,
    });
});

it('reads a release below the line that says who puts it out and when, and its two headlines', () => {
  const text =
    'Alma Ministry of Works Press Release; Sept. 23, 2021\n\nLund, Moe Welcome Tarn Heater to the County\nMaker to Create Sixty Jobs over Three Years\n\n' +
    'TARNVILLE — Governor Ana Lund and Commissioner Tom Moe today joined with local officials in the harbour. They were glad.';
  expect(readHeader(text, { fileName: 'a.txt' })).toMatchObject({
    title: 'Lund, Moe Welcome Tarn Heater to the County',
    publishedOn: '2021-09-23',
    dateline: { place: 'TARNVILLE' },
  });
});

it('reads a town with its state below a second headline', () => {
  const text = `Governor Names Chief of Staff\n\nLund Takes Over From Holm\n\nTARNVILLE, S.C. – Governor Ana Lund today named Tom Moe. ${BODY}`;
  expect(readHeader(text, { fileName: 'a.txt' })).toMatchObject({
    title: 'Governor Names Chief of Staff',
    dateline: { place: 'TARNVILLE, S.C.' },
  });
});
