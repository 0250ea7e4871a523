import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';

function named(text: string) {
  return entitiesIn(text);
}
const rolesIn = (text: string): readonly string[] =>
  named(text).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization === null ? '' : ` (${organization})`}`),
  );

describe('roles as they are written out', () => {
  it.each([
    ['Anna Reis, a 26-year-old registered nurse, was the first to come.', 'Anna Reis: registered nurse'],
    ['It was closed by registered nurse Anna Reis.', 'Anna Reis: registered nurse'],
    [
      'The Special Representative of the Secretary-General, Ms. Anna Reis, met him.',
      'Anna Reis: Special Representative of the Secretary-General',
    ],
    [
      'It was said by Anna Reis, Alma International’s deputy regional director for West Africa.',
      'Anna Reis: deputy regional director for West Africa (Alma International)',
    ],
    [
      'She was heard by Chief United States District Judge Anna Reis in May.',
      'Anna Reis: Chief United States District Judge',
    ],
    ['He met Peter Hals, who was my student.', 'Peter Hals: student'],
    ['Medical Officer of Health Dr. Anna Reis said 31 people were ill.', 'Anna Reis: Medical Officer of Health'],
    ['It was read by Judge Lieselotte van Haeren.', 'Lieselotte van Haeren: Judge'],
    ['On the line was the fisherman and parish councillor Peter Hals.', 'Peter Hals: fisherman and parish councillor'],
    ['She named the owner of that company, Mr Peter Hals, in court.', 'Peter Hals: owner of that company'],
    ['It was seen by another defendant, Peter Hals, that night.', 'Peter Hals: defendant'],
    ['Met herder Peter Hals on the road.', 'Peter Hals: herder'],
    ['I was told by a police officer, DC Anna Parry, later.', 'Anna Parry: DC'],
    ['A firefighter, Crew Commander Peter Hals, broke in.', 'Peter Hals: Crew Commander'],
    ['Anna Reis, who heads the research unit at the Alma Foundation, wrote it.', 'Anna Reis: heads (Alma Foundation)'],
    ['Anna Reis, who ran the forwarding company Reis & Sons, wrote it.', 'Anna Reis: ran (Reis & Sons)'],
    [
      'The Ministry of Health opened. Anna Reis, the Ministry’s Director of Epidemics, spoke. So did Dr. Peter Hals, the Ministry’s adviser.',
      'Anna Reis: Director of Epidemics (Ministry of Health)',
    ],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toContain(expected);
  });
});

describe('who is a person and who is none', () => {
  const people = (text: string): readonly string[] => named(text).people.map(({ name }) => name);

  it('keeps a nickname inside a name', () => {
    expect(people('With us is the councillor Desmond "Sugar" Joseph. Joseph sails.')).toEqual([
      'Desmond "Sugar" Joseph',
    ]);
  });

  it('takes storms, numbered bills, credits and lettered headings for nobody', () => {
    expect(people('Hurricane Odile came in June. After Odile the roofs were gone.')).toEqual([]);
    expect(people('The dam held.\n\n(Additional reporting by Klaus Wernicke in Frankfurt)')).toEqual([]);
    expect(people('A. HIGHLIGHTS\n\nThe dam held.\n\nE. FUNDING\n\nNothing came.')).toEqual([]);
  });

  it('takes a given name in the name of a town for the town', () => {
    const text = 'The office warned residents of Glen Moray. Shops in Glen Moray were closed.';
    expect(people(text)).toEqual([]);
    expect(named(text).places.map(({ name }) => name)).toContain('Glen Moray');
  });
});

describe('roles that the form of a text gives', () => {
  it.each([
    ['Duty officer: Anna Reis\n\nThe night was calm.', 'Anna Reis: Duty officer'],
    ['Best wishes\n\nAnna Reis\nSenior Ecologist, River Trust\n', 'Anna Reis: Senior Ecologist (River Trust)'],
    ['The appeal is allowed.\n\nAnna Reis\nJudge\n', 'Anna Reis: Judge'],
    ['The Minister of State for Roads (Mr. Peter Hals): The road is open.', 'Peter Hals: Minister of State for Roads'],
    [
      'Present: Mr P. Hals (Town Clerk), Anna Reis (Vice Chair), Tom Rees.',
      'P. Hals: Town Clerk; Anna Reis: Vice Chair',
    ],
    ['Peter Hals, aged 51, was the deputy head of the office.', 'Peter Hals: deputy head of the office'],
    ['Anna Reis, a citizen of Peru, was the owner of Alma Signal GmbH.', 'Anna Reis: owner (Alma Signal GmbH)'],
    ['Engineer called Peter Hals, did not give a card.', 'Peter Hals: Engineer'],
    ['Counsel for the first respondent, Ms. Anna Reis, submitted it.', 'Anna Reis: Counsel for the first respondent'],
    [
      'The Alma Water Agency took four samples. Their duty officer, Anna Reis, was there.',
      'Anna Reis: duty officer (Alma Water Agency)',
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text).join('; ')).toBe(roles);
  });

  it('are none where a line only names somebody', () => {
    expect(rolesIn('Thanks to all\n\nAnna Reis\nPeter Hals\nThe manager called.')).toEqual([]);
    expect(rolesIn('Chair: Anna Reis was not there.')).toEqual([]);
  });
});
