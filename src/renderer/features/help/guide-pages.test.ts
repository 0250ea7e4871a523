import { describe, expect, it } from 'vitest';
import { guidePages } from './guide-pages';

describe('guidePages', () => {
  const english = guidePages('en');

  it.each([
    ['fr', 'Premiers pas', 'ltr'],
    ['es', 'Primeros pasos', 'ltr'],
    ['ar', 'الخطوات الأولى', 'rtl'],
  ])('begins in the language of the window: %s', (language, title, direction) => {
    const pages = guidePages(language);
    expect(pages[0]).toMatchObject({ title, language, direction });
    expect(pages[0]?.markdown).toMatch(/^\*[^*]+\*\n/u);
    const rest = pages.filter((page) => page.language === 'en').map((page) => page.title);
    expect(rest[0]).toBe('The window');
    for (const title of ['First steps', 'Reading both ways', 'Names', 'Finding']) expect(rest).not.toContain(title);
    const own = pages.filter((page) => page.language === language);
    expect(own.length + rest.length).toBeGreaterThan(english.length);
    // What is told in the language stands before what is not.
    expect(pages.findLastIndex((page) => page.language === language)).toBe(own.length - 1);
  });

  it.each(['fr', 'es', 'ar'])('says as many sections, operators and keys as in English: %s', (language) => {
    const own = guidePages(language).filter((page) => page.language === language);
    expect(own.map(({ level }) => level)).toEqual([2, 3, 2, 2, 3, 3, 2, 2]);
    const finding = english.find(({ title }) => title === 'Finding')?.markdown ?? '';
    const operators = finding.match(/`(?:title|note|quote|speaker|person|org|place|tag|lang|date):/gu) ?? [];
    expect(operators.length).toBeGreaterThan(8);
    for (const operator of operators) expect(own[6]?.markdown).toContain(operator);
  });

  it('is English, from its first steps on, in every other', () => {
    expect(english[0]?.title).toBe('First steps');
    expect(guidePages('pseudo')).toEqual(english);
  });

  it.each(['fr', 'es', 'ar'])('names every key of the first steps in English: %s', (language) => {
    const keysOf = (markdown: string) => markdown.match(/\bF\d+\b|\((?:[A-Z]|Ctrl\+[A-Z])\)/gu) ?? [];
    const own = guidePages(language).filter((page) => page.language === language);
    const said = own.flatMap(({ markdown }) => keysOf(markdown));
    for (const key of keysOf(english[0]?.markdown ?? '')) expect(said).toContain(key);
  });
});
