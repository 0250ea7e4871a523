import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';

function rolesIn(text: string) {
  const { people } = entitiesIn(text);
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
  it.each([
    ['The regional director, Marco Bell, left.', 'Marco Bell', 'regional director', null],
    ['Opposition leader Peter Hals spoke.', 'Peter Hals', 'Opposition leader', null],
    ['Its country representative, Dr. Paul Mendes, spoke.', 'Paul Mendes', 'country representative', null],
    ['She met the premier’s Chief of Staff, Graham Toller.', 'Graham Toller', 'Chief of Staff', null],
    ['They heard Paul Hals, the defendant’s brother.', 'Paul Hals', 'defendant’s brother', null],
    ['Peter Voss, a carpenter, made it.', 'Peter Voss', 'carpenter', null],
    [
      'It was led by Professor Anna Hart of the Technical University of Alma.',
      'Anna Hart',
      'Professor',
      'Technical University of Alma',
    ],
    [
      '“Go,” said Anna Abara, Lantern Mobility’s chief executive officer.',
      'Anna Abara',
      'chief executive officer',
      'Lantern Mobility',
    ],
    ['Contact: Anna Reis, Head of Communications\npress@alma.example', 'Anna Reis', 'Head of Communications', null],
    ['The Attorney General, Peter Hals, advised it.', 'Peter Hals', 'Attorney General', null],
    ['It was led by Foreign Secretary (Europe) Peter Hals.', 'Peter Hals', 'Foreign Secretary (Europe)', null],
    ['They met Water and Irrigation Minister Peter Hals.', 'Peter Hals', 'Water and Irrigation Minister', null],
    [
      'Anna Reis, M.D., Ph.D., president and chief executive, spoke.',
      'Anna Reis',
      'president and chief executive',
      null,
    ],
    ['Peter Hals, a forensic accountant, was sworn.', 'Peter Hals', 'forensic accountant', null],
    ['It was done with a young lawyer from Alma, Anna Reis.', 'Anna Reis', 'young lawyer', null],
    ['Anna Reis, today a judge, spoke.', 'Anna Reis', 'judge', null],
    ['Anna Reis, Information Management Officer, wrote it.', 'Anna Reis', 'Information Management Officer', null],
  ])('%s', (text, name, title, organization) => {
    expect(rolesIn(text).map((role) => role.slice(0, 3))).toEqual([[name, title, organization]]);
  });

  it('reads a post before a rank as well as the rank', () => {
    expect(
      rolesIn('It fell. The ministry’s then-spokesman, Col. Peter Hals, spoke.').map(([, title]) => title),
    ).toEqual(['then-spokesman', 'Col.']);
  });

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
