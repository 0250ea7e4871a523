import { describe, expect, test } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findEntities } from '../find-entities';

const rolesOf = (text: string): readonly string[] => {
  const analysis = analysed(text);
  return findEntities(analysis).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title} @ ${organization ?? '-'}`),
  );
};

describe('roles told by verbs, and more than one behind a name', () => {
  test.each([
    ['Maria Ruiz, who heads the Example Energy Agency, left early.', ['Maria Ruiz: heads @ Example Energy Agency']],
    ['Maria Ruiz will serve as acting secretary.', ['Maria Ruiz: acting secretary @ -']],
    ['Its majority owner is Maria Ruiz, they said.', ['Maria Ruiz: majority owner @ -']],
    [
      'Maria Ruiz, a teacher from Alma and the founder of the Example Energy Agency, spoke.',
      ['Maria Ruiz: teacher @ -', 'Maria Ruiz: founder @ Example Energy Agency'],
    ],
    [
      'The coast guard commander Rear Admiral Maria Ruiz spoke.',
      ['Maria Ruiz: coast guard commander @ -', 'Maria Ruiz: Rear Admiral @ -'],
    ],
    ['Maria Ruiz, accused the army of theft.', []],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });
});
