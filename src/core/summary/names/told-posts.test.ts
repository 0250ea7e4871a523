import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

function named(text: string) {
  return entitiesIn(text);
}
const bodiesIn = (text: string): readonly string[] => named(text).organizations.map(({ name }) => name);
const rolesIn = (text: string): readonly string[] =>
  named(text).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization === null ? '' : ` (${organization})`}`),
  );

describe('bodies named by one word', () => {
  it('are told by a post between them and who holds it', () => {
    expect(bodiesIn('It was late. Then Tarvane chairman Peter Roe spoke, and Tarvane fell silent.')).toEqual([
      'Tarvane',
    ]);
    expect(bodiesIn('In Tarvane it was late. Then Tarvane chairman Peter Roe spoke.')).not.toContain('Tarvane');
    expect(bodiesIn('It was late. Opposition leader Peter Roe spoke.')).toEqual([]);
  });

  it('are told by the game they won', () => {
    expect(bodiesIn('On Sunday Tarvane beat Berdel 3-1 at home.')).toEqual(
      expect.arrayContaining(['Tarvane', 'Berdel']),
    );
    expect(bodiesIn('There was a 2-0 win over Berdel in May.')).toEqual(['Berdel']);
    expect(bodiesIn('The waves beat Berdel for days.')).toEqual([]);
  });

  it('are told by the sort that is called so', () => {
    expect(bodiesIn('Collection went to a firm called Tarvane in May.')).toEqual(['Tarvane']);
  });
});

describe('posts and what they are for', () => {
  it.each([
    ['It was said by Alma fire chief Peter Roe on Monday.', 'Peter Roe: fire chief'],
    ['Among the dead were lorry driver Peter Roe and a child.', 'Peter Roe: lorry driver'],
    ['The Millers’ Federation agreed through spokesman Peter Roe.', 'Peter Roe: spokesman'],
    ['Counsel for the Attorney General, Mr Peter Roe, agreed.', 'Peter Roe: Counsel for the Attorney General'],
    ['We met Peter Roe, who runs the NGO Clear Wells.', 'Peter Roe: runs (Clear Wells)'],
  ])('%s', (text, role) => {
    expect(rolesIn(text).map((one) => one.replace(/ \(Millers.*\)$/u, ''))).toContain(role);
  });

  it('a post with what it is for is nobody’s name', () => {
    expect(named('Counsel for the Attorney General, Mr Peter Roe, agreed.').people.map(({ name }) => name)).toEqual([
      'Peter Roe',
    ]);
  });
});

it('where something was on a day is a place, who drove in brackets a person', () => {
  expect(
    named('At Merrow on 27 May we planted alders. We met at Sarin on June 2.').places.map(({ name }) => name),
  ).toEqual(expect.arrayContaining(['Merrow', 'Sarin']));
  expect(named('Arrived at noon with Okech (driver).').people.map(({ name }) => name)).toEqual(['Okech']);
});

it('rows of names between semicolons behind a team are its players', () => {
  const side = 'Tarvane: Mara; Quist, Bo Henning, Sarr, Dufour; Ola Bendt, Ito; Le Cann (Reyes 71).';
  expect(named(`Tarvane won on Sunday.\n\n${side}`).people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Mara', 'Bo Henning', 'Ito', 'Le Cann', 'Reyes']),
  );
});
