import { describe, expect, test } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findEntities } from '../find-entities';

const bodiesOf = (text: string): readonly string[] => {
  const analysis = analysed(text);
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
    ['The UN Children’s Union (UNICHU) paid for it.', ['UN Children’s Union=UNICHU']],
    ['ABR LIMITED AND OTHERS\n\nThe money went to ABR Limited (“ABR”) in May.', ['ABR Limited=ABR']],
    ['He came before the Crown Court. Ms Ruiz appeared for the CROWN in May.', ['Crown Court=']],
    ['They signed the Fuel and Freight Accord (FFA) there.', []],
    ['A Public Order Litigation (POL) was filed. The POL is late.', []],
    [
      'The Office for the High Warden for River Rights (OHWRR) met.',
      ['Office for the High Warden for River Rights=OHWRR'],
    ],
    ['The Ministry of Information and Broadcasting was asked.', ['Ministry of Information and Broadcasting=']],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});
