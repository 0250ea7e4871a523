import { expect, it } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

function named(text: string): Record<'people' | 'organizations', readonly string[]> {
  const found = entitiesIn(text);
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).toSorted();
  return { people: names(found.people), organizations: names(found.organizations) };
}

it('who holds a post is no group, whatever stands behind the comma', () => {
  expect(named('According to the county commissioner Miri Sanko, a group of fifteen men raided the mill.')).toEqual({
    people: ['Miri Sanko'],
    organizations: [],
  });
  expect(named('Lund takes over as Chief of Staff from Jonas H. Burr, who went back to the mill.').people).toContain(
    'Jonas H. Burr',
  );
  expect(named('The mill was seen by inspectors from Lloyd Alma on Monday.').organizations).toEqual(['Lloyd Alma']);
});

it('what a body is linked to is no part of its name', () => {
  expect(named('Al-Qaida-linked al-Shabab fighters held the mill. The al-Qaida-linked men left on Monday.')).toEqual({
    people: [],
    organizations: ['Al-Qaida', 'al-Shabab'],
  });
});

it('a word of a name in capitals is no acronym of it', () => {
  const text =
    'The tenant came before the Tarn Court on Monday. Mr Lund appeared for the TARN COURT. The Tarn Court heard him.';
  const { organizations } = entitiesIn(text);
  expect(organizations.map(({ acronym }) => acronym)).toEqual([null]);
});
