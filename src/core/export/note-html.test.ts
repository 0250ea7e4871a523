import { expect, it } from 'vitest';
import { HTML_STYLE } from './html-style';
import { noteHtml as htmlOf } from './note-html';
import { reportWords } from '../report/words/report-languages';

const noteHtml = (markdown: string, place = 1): string => htmlOf(markdown, reportWords(), { place });

it('sets each block of a note in the direction of its own words', () => {
  const html = noteHtml(
    '- بند أول\n- An item\n- [x] مهمة\n\n> قال المهندس\n\nEnglish\n\n| الاسم | Role |\n|---|---|\n| ليلى | x |',
  );
  expect(html).toContain('<ul dir="rtl">\n<li dir="rtl">بند أول');
  expect(html).toContain('<li dir="ltr">An item');
  expect(html).toContain('<li dir="rtl">☑ مهمة');
  expect(html).toContain('<blockquote dir="rtl">\n<p dir="rtl">قال المهندس');
  expect(html).toContain('<p dir="ltr">English</p>');
  expect(html).toContain('<table dir="rtl">');
  expect(html).toContain('<th dir="ltr">Role</th>');
});

it('keeps the sides of columns, which the style of the page leaves to them', () => {
  expect(noteHtml('| Gate | Level |\n|---|---:|\n| North | 98 |')).toContain('<td dir="ltr" align="right">98</td>');
  expect(HTML_STYLE).toMatch(/\[align=right\] \{ text-align: right/u);
});

it('leads from each footnote to its words and back, by places that are its own in a page of many notes', () => {
  const html = noteHtml('Said[^log] and[^log], once[^x y].\n\n[^log]: The *book*.\n\n[^x y]: word', 3);
  expect(html).toContain('Said<sup><a id="note-3-said-1" href="#note-3-foot-1">1</a></sup>');
  expect(html).toContain('and<sup><a href="#note-3-foot-1">1</a></sup>');
  expect(html).toContain('<sup><a id="note-3-said-2" href="#note-3-foot-2">2</a></sup>');
  expect(html).toMatch(
    /<li id="note-3-foot-1"><p dir="ltr">The <em>book<\/em>\.<\/p>\n<a href="#note-3-said-1">↩<\/a><\/li>/u,
  );
  expect(html).toMatch(/<li id="note-3-foot-2"><p dir="ltr">word<\/p>/u);
});

it('keeps the words of footnotes that nothing refers to', () => {
  const html = noteHtml('Said.\n\n[^log]: word\n\n[^other]: two words');
  expect(html.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')).toBe('Said. [^log]: word [^other]: two words ');
});

it('shows the words of links between notes, which lead to what is in the page', () => {
  const markdown = 'See [[River gauge|the *gauge*]], [[Ana & Co]] and `[[code]]`.';
  const addressOf = (target: string): string | null => (target === 'Ana & Co' ? '#people-1' : null);
  expect(htmlOf(markdown, reportWords(), { addressOf })).toContain(
    'See the *gauge*, <a href="#people-1">Ana &amp; Co</a> and <code>[[code]]</code>.',
  );
});

it('sets its headings below that of the notes, as large as they are', () => {
  const html = noteHtml('# One\n\n## عنوان\n\n##### Five');
  expect(html.match(/<h\d[^>]*>/gu)).toEqual([
    '<h3 dir="ltr" class="level-1">',
    '<h4 dir="rtl" class="level-2">',
    '<h5 dir="ltr" class="level-5">',
  ]);
  expect(HTML_STYLE).toContain('h1, .level-1 {');
});
