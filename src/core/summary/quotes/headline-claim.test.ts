import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from '../names/find-entities';
import { findQuotes } from './find-quotes';

function quotesOf(text: string): string[] {
  const analysis = analyse({ text, body: { start: 0, end: text.length }, language: 'en', publishedOn: null });
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
