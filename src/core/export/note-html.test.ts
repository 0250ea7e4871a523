import { expect, it } from 'vitest';
import { noteHtml } from './note-html';

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
