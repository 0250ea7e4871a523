import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findEntities } from '../find-entities';

/** How often each person is named. */
function named(text: string): Readonly<Record<string, number>> {
  const analysis = analysed(text);
  return Object.fromEntries(findEntities(analysis).people.map(({ name, mentions }) => [name, mentions.length]));
}

describe('people of one family', () => {
  it('gives the name of the family alone to whom the text is about, not to his wife or brother', () => {
    const text =
      'Colin Ruiz was jailed. His wife, Janice Ruiz, was cleared. The judge said Ruiz had lied. Ruiz’s brother, Alan Ruiz, wept.';
    expect(named(text)).toEqual({ 'Colin Ruiz': 3, 'Janice Ruiz': 1, 'Alan Ruiz': 1 });
  });

  it('hears “Mrs” and “Mr” before it', () => {
    const text =
      'Colin Ruiz was jailed. His wife, Janice Ruiz, was cleared. Mrs Ruiz left the court. Mr Ruiz said nothing.';
    expect(named(text)).toEqual({ 'Colin Ruiz': 2, 'Janice Ruiz': 2 });
  });

  it('does not take two who act together for one and a relative', () => {
    const text =
      'Judith Crane and her sister Helen Crane shared it. Later, long after the hearing had ended and all had gone home, Crane came.';
    expect(named(text)['Judith Crane']).toBe(1);
  });

  it('leaves “Ms Ruiz” to whom it was given first, whatever others of the family come in later', () => {
    const text =
      'Carla Ruiz opened the shop. Ms. Ruiz is 58. Years later, when the shop had long been famous in the valley and beyond, Nadia Ruiz, of Denver, wrote to the paper about it. At nine Ms. Ruiz closed.';
    expect(named(text)).toEqual({ 'Carla Ruiz': 3, 'Nadia Ruiz': 1 });
  });
});
