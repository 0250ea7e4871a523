import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findWorldNames } from './names';

const namesIn = (text: string, language: string) => {
  const found = findWorldNames(analysed(text, language));
  return {
    organizations: found?.organizations.map(({ name }) => name),
    places: found?.places.map(({ name }) => name),
  };
};

describe('names of one word', () => {
  it('are bodies where a clause names them as its source', () => {
    expect(namesIn('El puente cierra hoy, según Provías.', 'es').organizations).toEqual(['Provías']);
    expect(namesIn('El puente cierra hoy, según Ana.', 'es').organizations).toEqual([]);
    expect(namesIn('El puente cierra hoy, según Madrid.', 'es').organizations).toEqual([]);
  });

  it('are no places in a heading of capitals', () => {
    expect(namesIn('IN BREVE\nUna frana ha chiuso la strada.', 'it').places).toEqual([]);
    expect(namesIn('IN ITALIA\nUna frana ha chiuso la strada.', 'it').places).toEqual(['ITALIA']);
  });

  it('are German towns with the word in front of them', () => {
    expect(namesIn('Der Pegel Klein Sellin fiel. Auch Bad Brunnstedt war trocken.', 'de').places).toEqual([
      'Klein Sellin',
      'Bad Brunnstedt',
    ]);
  });
});
