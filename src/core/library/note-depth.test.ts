import { expect, it } from 'vitest';
import { noteHtml as htmlOf } from '../export/note-html';
import { reportWords } from '../report/words/report-languages';
import { shallow } from './note-depth';

const noteHtml = (markdown: string, place = 1): string => htmlOf(markdown, reportWords(), { place });

it('leaves what can be drawn as it is', () => {
  for (const note of [
    '> > > a',
    `${'> '.repeat(16)}a`,
    '-'.repeat(200),
    '- a\n  1. b',
    `${'*'.repeat(99)} a`,
    '1999. a',
  ])
    expect(shallow(note)).toBe(note);
});

it.each(['>', '> ', '- ', '1. ', '> - '])('keeps the words of a note of thousands of “%s”', (mark) => {
  const html = noteHtml(`${mark.repeat(3000)}deep below\n\nand after`);
  expect(html).toContain('deep below');
  expect(html).toContain('and after');
});
