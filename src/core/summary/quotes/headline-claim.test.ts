import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from '../names/find-entities';
import { findQuotes } from './find-quotes';

function quotesOf(text: string, from = 0): string[] {
  const analysis = analyse({ text, body: { start: from, end: text.length }, language: 'en', publishedOn: null });
  return findQuotes(analysis, findEntities(analysis)).map((one) => `${one.kind} ${one.speaker?.name}: ${one.text}`);
}

it('reads a headline of a name and words as what that person is reported to say', () => {
  expect(
    quotesOf('Lowe: The ferry must stay\n\nCaptain Iris Lowe spoke in Port Sayle on Monday. The hall was full.'),
  ).toContain('indirect Iris Lowe: The ferry must stay');
});

it('leaves a headline alone whose name the text does not know, and one that opens a talk', () => {
  expect(quotesOf('Weather: Rain on the coast\n\nThe rain will last until Friday in the north.')).toEqual([]);
  expect(quotesOf('Iris Lowe: Come in\n\nTom Lund: Thank you.\n\nIris Lowe: Sit down.\n\nTom Lund: I will.')).toContain(
    'direct Iris Lowe: Come in',
  );
});

it('counts no headline among the turns of an interview below it', () => {
  const text =
    'Lowe: The ferry must stay\n\nCaptain Iris Lowe met us on the quay.\n\nTom Lund: Why?\n\nIris Lowe: It pays.\n\nTom Lund: Does it?';
  expect(quotesOf(text)).toEqual([
    'indirect Iris Lowe: The ferry must stay',
    'direct Tom Lund: Why?',
    'direct Iris Lowe: It pays.',
    'direct Tom Lund: Does it?',
  ]);
});

it('reads a post that stands before the words of a headline, also over the body', () => {
  const headline = 'Medical officer: Do not drink the water';
  const below = 'The water of Alma has been foul since Monday. Nobody may drink it.';
  const expected = 'indirect Medical officer: Do not drink the water';
  expect(quotesOf(`${headline}\n\n${below}`)).toContain(expected);
  expect(quotesOf(`${headline}\n\n${below}`, headline.length + 2)).toContain(expected);
  expect(quotesOf(`Weather office hours: open until nine\n\n${below}`)).toEqual([]);
  expect(quotesOf(`Police: weekly incident summary\n\n${below}`)).toEqual([]);
});

it('reads a headline in the capitals of titles that says who says it', () => {
  const below = 'Captain Iris Lowe spoke in Port Sayle on Monday. The hall was full.';
  const expected = 'indirect Iris Lowe: The Old Ferry Must Stay';
  expect(quotesOf(`The Old Ferry Must Stay, Iris Lowe Says\n\n${below}`)).toContain(expected);
  expect(quotesOf(`Iris Lowe Says The Old Ferry Must Stay\n\n${below}`)).toContain(expected);
  const over = 'The Old Ferry Must Stay, Iris Lowe Says';
  expect(quotesOf(`${over}\n\n${below}`, over.length + 2)).toContain(expected);
  expect(quotesOf(`The Old Ferry Must Stay, Nobody Says\n\n${below}`)).not.toContain(expected);
});
