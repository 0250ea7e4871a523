import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function peopleOf(text: string): readonly string[] {
  const body = { start: 0, end: text.length };
  const { people } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return people.map(({ name, mentions }) => `${name} ${String(mentions.length)}`).toSorted();
}

test('a row of first names is of people, and each of them elsewhere too', () => {
  expect(
    peopleOf('We – Fenner, Mark, Alva and Sherry – came late. Fenner was left behind, and with him the bag of Alva.'),
  ).toEqual(['Alva 2', 'Fenner 2', 'Mark 1', 'Sherry 1']);
  expect(
    peopleOf('There were four translators: nobody else. With them came the drivers Mosu, Kimsolo, and Jerivo.'),
  ).toEqual(['Jerivo 1', 'Kimsolo 1', 'Mosu 1']);
  expect(peopleOf('How did you find the three main characters, Opal, Angela, and Carmen?')).toEqual([
    'Angela 1',
    'Carmen 1',
    'Opal 1',
  ]);
});

test('a row of places or of goods is of nobody', () => {
  expect(
    peopleOf('They walked through Tarvik, Olsund and Merra. Shops sold Plimo, Dashto and Velvo in boxes.'),
  ).toEqual([]);
});

test('who is identified by one word is a person, and a disease is none', () => {
  expect(peopleOf('The dead men were identified as Sikvan and Tormu. The cause was identified as Barkosi.')).toEqual([
    'Sikvan 1',
    'Tormu 1',
  ]);
});
