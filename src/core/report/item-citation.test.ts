import { expect, it } from 'vitest';
import type { Article } from '../library/article';
import type { Summary } from '../summary/summary';
import { itemCitation } from './item-citation';

const ARTICLE = {
  title: 'Harbour reopens',
  byline: null,
  outlet: 'The Quay',
  publishedOn: '2024-05-05',
  language: 'en',
  source: { fileName: 'harbour.txt' },
} as Article;
const FROM = '\n— “Harbour reopens”, The Quay, 5 May 2024, harbour.txt';
const evidence = { start: 0, end: 4 };

it('quotes what was said with its speaker, and what a source says verbatim', () => {
  const quote: Summary['quotes'][number] = {
    id: 'q',
    text: 'Ours again',
    kind: 'direct',
    speaker: { name: 'Ana Reis', evidence },
    cue: null,
    evidence,
  };
  expect(itemCitation(ARTICLE, 'quotes', quote)).toBe(`Ana Reis · direct quotation: “Ours again”${FROM}`);
  expect(itemCitation(ARTICLE, 'quotes', { ...quote, speaker: null })).toMatch(
    /^Speaker unknown · direct quotation: /u,
  );
  const point = { id: 'k', text: 'Some boats came.', evidence: [evidence], score: 1 };
  expect(itemCitation(ARTICLE, 'keyPoints', point)).toBe(`“Some boats came.”${FROM}`);
  const event = { id: 't', date: '2024-05-04', dateEnd: null, text: 'It opened.', evidence, resolvedFrom: null };
  expect(itemCitation(ARTICLE, 'timeline', event)).toBe(`4 May 2024: “It opened.”${FROM}`);
});

it('names people with what they are, without marks, in the language of the window', () => {
  const roles = [{ title: 'Mayor', organization: 'Port Council', evidence }];
  const person = { id: 'p', name: 'Ana Reis', aliases: [], roles, mentions: [evidence] };
  expect(itemCitation(ARTICLE, 'people', person)).toBe(`Ana Reis, Mayor, Port Council${FROM}`);
  expect(itemCitation(ARTICLE, 'people', person, 'fr')).toContain('5 mai 2024');
});
