import { describe, expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

const bodiesOf = (text: string): readonly string[] => {
  const analysis = analyse({ text, body: { start: 0, end: text.length }, language: 'en', publishedOn: null });
  return findEntities(analysis).organizations.map(({ name, acronym }) => `${name}=${acronym ?? ''}`);
};

describe('acronyms beside the names they stand for', () => {
  test.each([
    ['The UN Mission in Tarshan (UNMIT) left.', ['UN Mission in Tarshan=UNMIT']],
    ['She joined the Farmers’ and Herders’ Party (FHP) in May.', ['Farmers’ and Herders’ Party=FHP']],
    [
      'The Committee on Economic, Social and Cultural Rights (CESCR) met.',
      ['Committee on Economic, Social and Cultural Rights=CESCR'],
    ],
    [
      'The National Office for Disaster Management (BNGRC) warned of rain.',
      ['National Office for Disaster Management=BNGRC'],
    ],
    ['The Office of Rail Regulation, the ORR, wrote to them.', ['Office of Rail Regulation=ORR']],
    ['They signed the Fuel and Freight Accord (FFA) there.', []],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});
