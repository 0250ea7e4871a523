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
    expect(pages.filter((page) => page.language === 'en')).toEqual(english.slice(1));
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
