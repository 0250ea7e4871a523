import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

const entities = (text: string) => entitiesIn(text);
const placesOf = (text: string): string[] => entities(text).places.map(({ name }) => name);
const bodiesOf = (text: string): string[] => entities(text).organizations.map(({ name }) => name);
const peopleOf = (text: string): string[] => entities(text).people.map(({ name }) => name);

describe('places fixed by the words beside them', () => {
  it.each([
    ['Near Tel Hamid, two vehicles were destroyed.', 'Tel Hamid'],
    ['In El Marah, where the road ends, nobody slept.', 'El Marah'],
    ['They fled north of the provincial capital Um Sereh.', 'Um Sereh'],
    ['The neighbouring United Republic of Sorna has closed its border.', 'United Republic of Sorna'],
    ['Clashes went on in Northern Kelmar for a week.', 'Northern Kelmar'],
    ['Water has run low behind the Sivuma dam.', 'Sivuma'],
    ['They found 80 families at the Harike settlement.', 'Harike'],
    ['The partners are Sweden, Karlavia and Denmark.', 'Karlavia'],
    ['An ambulance came under fire near Bir Selma.', 'Bir Selma'],
    ['Nobody works in the Kalindo copper mine.', 'Kalindo'],
    ['Talks were held by Brenland’s Transport Minister on Monday.', 'Brenland'],
  ])('%s', (text, place) => {
    expect(placesOf(text)).toContain(place);
    expect(peopleOf(text)).toEqual([]);
  });

  it('takes the quarter of the sky in a post for no name of a person', () => {
    const text = 'The Governor of Upper Kelmar, General Tomas Lund, promised help.';
    expect(peopleOf(text)).toEqual(['Tomas Lund']);
  });

  it('leaves a person a person where more follows the word for a spot of land', () => {
    expect(placesOf('He praised the Quispe site manager.')).toEqual([]);
  });

  it('counts neither the country of a currency nor the make of a weapon', () => {
    expect(placesOf('The bridge cost 2.1 billion U.S. dollars.')).toEqual([]);
    expect(peopleOf('The jets dropped Garrow IV bombs and Maverin missiles.')).toEqual([]);
  });
});

describe('bodies fixed by the words beside them', () => {
  it.each([
    ['Shells struck a house of the Red Falcon militant group at dawn.', 'Red Falcon'],
    ['The monitoring group Airtally, which counts raids, said no.', 'Airtally'],
    ['He was taken to Tarnmouth Royal Infirmary.', 'Tarnmouth Royal Infirmary'],
    ['The Institut Marchand de Tarn confirmed the result.', 'Institut Marchand de Tarn'],
    ['UNHCR and its partner Safe Doorstep found 40 children.', 'Safe Doorstep'],
    ['Hands for Kelmar (HFK), a local charity, runs two kitchens.', 'Hands for Kelmar'],
    ['It will be sold to fertiliser producer Norgro in May.', 'Norgro'],
    ['The union federation Samarbeid welcomed it.', 'Samarbeid'],
    ['The funds were run by Baltmark Timber SIA.', 'Baltmark Timber SIA'],
  ])('%s', (text, body) => {
    expect(bodiesOf(text)).toContain(body);
  });

  it('takes what “&” joins behind a post for one body', () => {
    const text = 'Auditor Berg & Salming refused to sign.';
    expect(bodiesOf(text)).toEqual(['Berg & Salming']);
    expect(peopleOf(text)).toEqual([]);
  });

  it('joins the name of a company with and without the letters of its form', () => {
    const found = entities('Tarn Cement SA raised its price. Analysts like Tarn Cement.').organizations;
    expect(found.map(({ name, aliases }) => [name, ...aliases])).toEqual([['Tarn Cement SA', 'Tarn Cement']]);
  });

  it('takes the town in the name of a hospital for no short name of it', () => {
    const found = entities('He was taken to Tarnmouth General Hospital. Tarnmouth is a port.').organizations;
    expect(found.every(({ aliases }) => aliases.length === 0)).toBe(true);
  });
});

describe('people', () => {
  it('bear the name of a people as a family name behind a given name', () => {
    expect(peopleOf('Trade Minister Peter Zulu agreed.')).toEqual(['Peter Zulu']);
  });

  it('are found in a line with their address', () => {
    expect(peopleOf('Contacts\nAmadou Sarr, Press Relations Officer, sarr@tarn.example')).toEqual(['Amadou Sarr']);
  });
});
