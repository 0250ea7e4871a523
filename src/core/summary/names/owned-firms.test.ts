import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findEntities } from './find-entities';

const named = (text: string) => {
  const analysis = analysed(text);
  const { organizations, places, people } = findEntities(analysis);
  return [organizations, places, people].map((each) => each.map(({ name }) => name));
};

it('a firm that bears the name of its owner is whole, also where its form is left out', () => {
  const text =
    "Hull’s Ferries, Inc. named a new captain. Hull’s Ferries runs nine boats. Tooley's Bakery Ltd has closed its ovens.";
  const [organizations, places] = named(text);
  expect(organizations).toEqual(['Hull’s Ferries, Inc.', "Tooley's Bakery Ltd"]);
  expect(places).toEqual([]);
});

it('the land of a firm is no part of its name, and a trade without a form makes no firm', () => {
  expect(named("Kenya's Mills Ltd sold its corn.")[1]).toEqual(['Kenya']);
  expect(named('The boats met in Hull. Hull’s Ferries are late, said Ana Ruiz.')[0]).toEqual([]);
});
