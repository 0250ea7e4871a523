import { expect, it } from 'vitest';
import { analyse } from '../../../text/analyse';
import { findEntities } from '../find-entities';

function peopleOf(text: string): string[] {
  const body = { start: 0, end: text.length };
  const { people } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return people.map(({ name, aliases, mentions }) => `${[name, ...aliases].join(' = ')} ${mentions.length}`);
}

it('initials in minutes are who alone bears them among those present', () => {
  const text =
    'Present: Rosa Lind (Chair), Dr Tom Berger, Anna Olsen\nApologies: Sven Olsen\nIn attendance: Bea Costa\n\n' +
    '1. Roof\nRL opened the meeting. TB said that it leaks. BC thanked RL. AO left.';
  const people = peopleOf(text);
  expect(people).toContain('Rosa Lind = RL 3');
  expect(people).toContain('Tom Berger = TB 2');
  expect(people).toContain('Bea Costa = BC 2');
});

it('initials that two bear are neither, and one use makes no custom', () => {
  expect(peopleOf('Present: Rosa Lind, Ruth Lang\n\nRL spoke. RL left.').join()).not.toContain('RL');
  expect(peopleOf('Present: Mark Bauer, Rosa Lind\n\nThe file has 4 MB.').join()).not.toContain('MB');
});
