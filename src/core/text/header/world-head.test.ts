import { expect, it } from 'vitest';
import { readHeader } from './read-header';
import { readWorldDateLine } from './world-date-line';

const BODY =
  'Le squadre hanno lavorato per tutta la notte e hanno parlato con le famiglie. Nessuno vuole tornare a casa.';

it.each([
  ['Aggiornato al 3 maggio 2024, ore 18', '2024-05-03', null],
  ['Antep, 4 Mayıs 2024 Cumartesi', '2024-05-04', 'Antep'],
  ['令和6年5月3日 15時現在', '2024-05-03', null],
  ['2024年5月3日（金）9時現在', '2024-05-03', null],
  ['Tacna, 3 de mayo de 2024 (hasta las 17:00 h)', '2024-05-03', 'Tacna'],
  ['Stand: 3. Mai 2024, 12 Uhr', '2024-05-03', null],
  ['Fr., 3. Mai 2024', '2024-05-03', null],
  ['Mis à jour le vendredi 3 mai 2024 à 10h30', '2024-05-03', null],
  ['По состоянию на 3 мая 2024 года, 18:00', '2024-05-03', null],
  ['截至2024年5月3日18时', '2024-05-03', null],
  ['2024-05-03 10:24:00  来源:新湖报  作者:李明', '2024-05-03', null],
  ['2024-05-03 10:24:00来源:新湖报', '2024-05-03', null],
  ['Publicado em 05/03/2024 às 12:21', '2024-03-05', null],
])('%s', (line, date, place) => {
  const read = readWorldDateLine(line);
  expect([read?.date.edtf, read?.place ? line.slice(read.place.start, read.place.end) : null]).toEqual([date, place]);
});

it.each(['3 May 2024', 'Alma, 3 May 2024 (GMT)', 'Alma, 3 de mayo de 2024, nadie volvió', '3 mai 2024 – 12 personnes'])(
  'leaves %s',
  (line) => {
    expect(readWorldDateLine(line)).toBeNull();
  },
);

it('steps over the lines up to the date', () => {
  const head = 'RAPPORTO N. 3\nFrana di Montalto\nMontalto, 3 maggio 2024, ore 18\n\n';
  const { title, publishedOn, dateline, body } = readHeader(head + BODY, { fileName: 'a.txt' });
  expect([title, publishedOn, dateline?.place, body.start]).toEqual([
    'RAPPORTO N. 3',
    '2024-05-03',
    'Montalto',
    head.length,
  ]);
});

it.each(['Fr., 3. Mai 2024', 'Sexta-feira, 3 de maio de 2024'])('no day of the week is a place: %s', (line) => {
  const { publishedOn, dateline } = readHeader(`Notizen am Fluss\n${line}\n\n${BODY}`, { fileName: 'a.txt' });
  expect([publishedOn, dateline]).toEqual(['2024-05-03', null]);
});

it.each([
  ['Feldbuch\nFr., 3. Mai 2024\nProtokoll: Ilse Brandt', 'Ilse Brandt'],
  ['Caderno\nSexta-feira, 3 de maio de 2024\nNotas de Rita Moura', 'Rita Moura'],
  ['Saha\nAntep, 4 Mayıs 2024 Cumartesi\nNot alan: Pelin Aras', 'Pelin Aras'],
  ['Notas de campo\nTacna, 3 de mayo de 2024\nNotas de las familias', null],
])('who wrote %s', (head, byline) => {
  expect(readHeader(`${head}\n\n${BODY}`, { fileName: 'a.txt' }).byline).toBe(byline);
});

it('a line of date, paper and writer stands under a headline with a colon', () => {
  const head = '现场:河边的一天\n2024-05-03 10:24:00  来源:新湖报  作者:李明\n\n';
  const { title, publishedOn, outlet, byline, dateline } = readHeader(
    `${head}记者今天在河边见到许多村民,他们正在清理被水淹过的房屋。`,
    {
      fileName: 'a.txt',
    },
  );
  expect([title, publishedOn, outlet, byline, dateline]).toEqual([
    '现场:河边的一天',
    '2024-05-03',
    '新湖报',
    '李明',
    null,
  ]);
});

it.each(['El Eco de Tarna', 'Le Courrier du Nord', 'La Voce di Tarna', 'Tarnauer Zeitung', 'A Folha de Tarna'])(
  '%s before a day is a paper and no place',
  (paper) => {
    const header = readHeader(`Titolo di prova\n\n${paper}, 3 maggio 2024\n\n${BODY}`, { fileName: 'a.txt' });
    expect(header).toMatchObject({ outlet: paper, dateline: null, publishedOn: '2024-05-03' });
  },
);
