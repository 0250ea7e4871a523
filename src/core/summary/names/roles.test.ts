import { describe, expect, it } from 'vitest';
import { analyse } from '#core/text/analyse';
import { findEntities } from './find-entities';

function rolesIn(text: string) {
  const { people } = findEntities(
    analyse({ text, body: { start: 0, end: text.length }, language: 'en', publishedOn: null }),
  );
  return people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization, evidence }) => [
      name,
      title,
      organization,
      text.slice(evidence.start, evidence.end),
    ]),
  );
}

describe('rolesOf', () => {
  it('takes organisation, title and name before each other apart', () => {
    expect(rolesIn('It was chaired by Kenya Department of Ports Acting Director for Salvage Emilia Vargas.')).toEqual([
      [
        'Emilia Vargas',
        'Acting Director for Salvage',
        'Kenya Department of Ports',
        'Kenya Department of Ports Acting Director for Salvage',
      ],
    ]);
  });

  it('does not glue the tail of a long title to the name', () => {
    const text =
      "Talks were led by Peru's Ministry of Foreign Trade Deputy Secretary for the EU and Customs Policy Ana Maria Quispe.";
    expect(rolesIn(text)).toEqual([
      [
        'Ana Maria Quispe',
        'Deputy Secretary for the EU and Customs Policy',
        "Peru's Ministry of Foreign Trade",
        "Peru's Ministry of Foreign Trade Deputy Secretary for the EU and Customs Policy",
      ],
    ]);
  });

  it('reads an apposition with its organisation', () => {
    expect(rolesIn('Jane Achieng, deputy minister for water at the Ministry of Energy, opened the plant.')).toEqual([
      [
        'Jane Achieng',
        'deputy minister for water',
        'Ministry of Energy',
        'deputy minister for water at the Ministry of Energy',
      ],
    ]);
    expect(rolesIn('It is late, said Jane Achieng, a spokesperson for Harbour Watch.')).toEqual([
      ['Jane Achieng', 'spokesperson', 'Harbour Watch', 'spokesperson for Harbour Watch'],
    ]);
  });

  it('reads a title in small letters and whose it is', () => {
    expect(rolesIn("Harbour Watch's chief Jane Achieng met the former finance minister, Tomas Quispe.")).toEqual([
      ['Jane Achieng', 'chief', 'Harbour Watch', "Harbour Watch's chief"],
      ['Tomas Quispe', 'former finance minister', null, 'former finance minister'],
    ]);
  });

  it('reads an age and a verb before the title', () => {
    expect(
      rolesIn(
        'Dr. Ngozi Okafor, 47, director of the Coastal Institute, left. Okafor was elected chair of the Reef Council.',
      ),
    ).toEqual([
      ['Ngozi Okafor', 'director', 'Coastal Institute', 'director of the Coastal Institute'],
      ['Ngozi Okafor', 'chair', 'Reef Council', 'chair of the Reef Council'],
    ]);
  });

  it('gives no role for an honorific, a list of people or words that follow a possessive', () => {
    expect(
      rolesIn('Mr. Peter Mwangi met Ana Quispe, Luis Vega and Omar Haddad. Peter Mwangi’s director left.'),
    ).toEqual([]);
  });
});
