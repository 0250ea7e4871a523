import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): { people: string[]; organizations: string[]; places: string[] } {
  const body = { start: 0, end: text.length };
  const { people, organizations, places } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return {
    people: people.map(({ name }) => name),
    organizations: organizations.map(({ name }) => name),
    places: places.map(({ name }) => name),
  };
}

it('what shares are held in is a body, whom somebody takes over from a person, one of a row of villages a place', () => {
  expect(namesOf('Shares in Birchal rose in May.').organizations).toEqual(['Birchal']);
  expect(namesOf('He took over from Lyubo Tretko, who had left.').people).toEqual(['Lyubo Tretko']);
  expect(namesOf('The villages, among them Tasiri and Wussi, are cut off.').places).toEqual(['Tasiri', 'Wussi']);
  expect(namesOf('The villagers, among them Tasiri and Wussi, are cut off.').places).toEqual([]);
});

it('who operates a port is a body, who operates a crane a person', () => {
  const port = namesOf('Nothing moved. Port operator Sudra Marlen confirmed the deal.');
  expect([port.people, port.organizations]).toEqual([[], ['Sudra Marlen']]);
  expect(namesOf('Nothing moved. Crane operator Ana Moreau, 34, said so.').people).toEqual(['Ana Moreau']);
});

it('the letters in brackets behind a person who speaks are the body', () => {
  expect(namesOf('Roselin Artur-Bole (UNICEX) reported on water.').people).toEqual(['Roselin Artur-Bole']);
});

it('a name in capitals behind a rank is a person', () => {
  expect(namesOf('The dead were Sgt SIMON ODONG, 41, and Ranger PROSSY NAMUTE, 26.').people).toEqual([
    'Simon Odong',
    'Prossy Namute',
  ]);
});

it('what somebody is stands before a name, also where a word of the name is a place', () => {
  expect(namesOf('Twelve came. Head nurse Lalita Tripura, 34, was herself a patient.').people).toEqual([
    'Lalita Tripura',
  ]);
});

it('a company is named whole, by its form, its trade or its country in brackets', () => {
  expect(namesOf('Birch Cement, 60 percent owned by its staff, runs a mill.').organizations).toEqual(['Birch Cement']);
  expect(namesOf('Alder Lime Holdings Plc bought it. Alder Lime will borrow.').organizations).toEqual([
    'Alder Lime Holdings Plc',
  ]);
  expect(namesOf('Tarn Dredge (Peru) Limited was fined. Tarn Dredge paid.')).toMatchObject({
    organizations: ['Tarn Dredge'],
    places: [],
  });
  expect(namesOf('It belongs to Estiva Nova Lda., a firm.').organizations).toEqual(['Estiva Nova Lda.']);
});

it('money behind a name is no part of it', () => {
  expect(namesOf('It got help from New Zealand NZ$2 million and the European Union EUR 600,000.')).toMatchObject({
    organizations: ['European Union'],
    places: ['New Zealand'],
  });
});

it('bodies of many people, of saints and with "Without" are named whole', () => {
  expect(namesOf("He left the Dockers' and Porters' Union.").organizations).toEqual(["Dockers' and Porters' Union"]);
  expect(namesOf("She works at St Anne's Catholic Church.").organizations).toEqual(["St Anne's Catholic Church"]);
  expect(namesOf('Refuge Without Walls (RWW) said so.').organizations).toEqual(['Refuge Without Walls']);
  expect(namesOf('It was held by the 305 Infantry Brigade.').organizations).toEqual(['305 Infantry Brigade']);
});

it('a place may bear the name of somebody', () => {
  expect(namesOf("The third camp, in Cord's Bazar, is closed.").places).toEqual(["Cord's Bazar"]);
});

it('letters behind a word for a body are a body', () => {
  expect(namesOf('She leads the border mission EUBORX in the south.').organizations).toContain('EUBORX');
});

it('whom somebody works for is a body, unless it bears a given name', () => {
  expect(namesOf('Her niece works for Noorlys Sturgeon now.').organizations).toEqual(['Noorlys Sturgeon']);
  expect(namesOf('Her niece works for Maria Quispe now.').people).toEqual(['Maria Quispe']);
});

it('what stands in a place and is called "which" makes a place of a given name', () => {
  const { people, places } = namesOf('Water is saved at the plant in Victoria, which opened in 1971.');
  expect([people, places]).toEqual([[], ['Victoria']]);
});

it('a name that opens its sentence before "who" is a person; the parties of a cited case are nobody', () => {
  expect(namesOf('It rained. Murdag Strand, who keeps the inn, left.').people).toEqual(['Murdag Strand']);
  expect(namesOf('As was held in Nkube v Tarnbord (1998), fires spread.').places).toEqual([]);
});

it('a ship is no place, whatever its name; a post in a label is none either', () => {
  expect(namesOf('The tents came aboard the supply ship Northern Gull.').places).toEqual([]);
  expect(namesOf('SECRETARY QUISPE: We begin.\n\nQUESTION: Thank you.').places).toEqual([]);
});

it('the items of a round-up begin with their places', () => {
  const items = ['TARNOVA - A clerk was fined on Monday.', 'BREMSO - The owner of a cart was freed.'];
  expect(namesOf(items.join('\n\n')).places).toEqual(['Tarnova', 'Bremso']);
  expect(namesOf('It rained.\n\nTARNOVA - A clerk was fined on Monday.').places).toEqual([]);
});

it('under which letters a market lists shares is no body', () => {
  const { organizations } = namesOf(
    'Shares in Tarn Ferry Company (NYSE: QTN) fell. Analysts at Brema Bank (LSE: BRB) were calm.',
  );
  expect(organizations).toEqual(['Tarn Ferry Company', 'Brema Bank']);
});
