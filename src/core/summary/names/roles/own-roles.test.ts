import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFacts } from '../../facts';

function rolesOf(text: string): string[] {
  const analysis = analysed(text);
  return findFacts(analysis).entities.people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization === null ? '' : ` @ ${organization}`}`),
  );
}

it('a post told in the first person is that of who speaks', () => {
  expect(
    rolesOf(
      "Chair: Who are you?\n\nRosa Lind: My name is Rosa Lind. I am the district engineer.\n\nChair: And you?\n\nTom Berger: I'm the harbour master of the Alma Port Authority, sir.",
    ),
  ).toEqual(['Rosa Lind: district engineer', 'Tom Berger: harbour master @ Alma Port Authority']);
  expect(rolesOf('“I was a teacher for ten years,” Rosa Lind said. “I am no expert.”')).toEqual(['Rosa Lind: teacher']);
});

it('what befell somebody, or is not said of oneself, is no post', () => {
  expect(rolesOf('“I am a victim,” Rosa Lind said. “I am told the minister knew.”')).toEqual([]);
  expect(rolesOf('“I am not the mayor,” Rosa Lind said. “I am sure the mayor knew.”')).toEqual([]);
});
