import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from '../names/find-entities';
import { findQuotes } from './find-quotes';

function speakersIn(head: string, words: string): readonly (string | undefined)[] {
  const text = `${head}\n\n${words}`;
  const body = { start: head.length + 2, end: text.length };
  const analysis = analyse({ text, body, language: 'en', publishedOn: null });
  return findQuotes(analysis, findEntities(analysis)).map(({ speaker }) => speaker?.name);
}

test('the claimant and the respondent are those whose names stand over the case', () => {
  expect(
    speakersIn(
      'Case 12/2023: Lindal v Orme Freight Ltd\nJudgment of 22 March 2024',
      'The claimant drove for the respondent. She told her manager that she had slept four hours. The respondent argued that she had slept well. Ms Lindal said that she was glad.',
    ),
  ).toEqual(['Lindal', 'Orme Freight Ltd', 'Lindal']);
});

test('a party that only the lines over the case name is called by that name', () => {
  const head = 'IN THE HIGH COURT\nJOHN ABARA (Applicant)\nand\nMINISTER OF LANDS (Respondent)';
  expect(speakersIn(head, 'The applicant said that the land was his.')).toEqual(['John Abara']);
});

test('the state is never the accused, and a numbered party is told by its number', () => {
  expect(speakersIn('R v Tomas Lindal', 'The defendant said that he was at home.')).toEqual(['Tomas Lindal']);
  const head = 'Between\nANA HOLM\nAppellant\nand\n(1) OLD MILL LTD\n(2) COLIN PERSSON\nRespondents';
  expect(speakersIn(head, 'The second respondent said that the plan was right.')).toEqual(['Colin Persson']);
});

test('a firm that is called after a state is a party like any other', () => {
  expect(speakersIn('Commonwealth Bank v Ana Ruiz', 'The claimant said that it was owed the money.')).toEqual([
    'Commonwealth Bank',
  ]);
  expect(speakersIn('Ana Ruiz v State Farm', 'The defendant said that it had paid.')).toEqual(['State Farm']);
  expect(speakersIn('People of the State of Corvane v Ana Ruiz', 'The accused said that she was at home.')).toEqual([
    'Ana Ruiz',
  ]);
});

test('without such lines the words for a party stay', () => {
  expect(speakersIn('A day in court', 'The claimant said that she was tired.')).toEqual(['claimant']);
});
