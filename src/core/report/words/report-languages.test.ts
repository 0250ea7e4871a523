import { describe, expect, it } from 'vitest';
import { longDate, longMoment, longRange } from '../long-date';
import { REPORT_LANGUAGES, reportLanguage, reportWords } from './report-languages';
import type { ReportLanguage } from './report-languages';

/** Every word of a frame, those of functions filled with signs that belong to no language. */
function allWords(language: ReportLanguage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') {
      const { edited, disputed, rejected, unreviewed } = { edited: 11, disputed: 12, rejected: 13, unreviewed: 14 };
      const given = path.endsWith('others') ? [{ edited, disputed, rejected, unreviewed }] : ['◊', '◊', '◊'];
      const said: unknown = Reflect.apply(value as (...args: unknown[]) => unknown, null, given);
      found.set(path, typeof said === 'string' ? said : '');
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    }
  };
  walk(reportWords(language), '');
  return found;
}

/** What may be written alike in two languages. */
const ALIKE =
  /\.(?:locale|direction|thousands|comma|semicolon|colon|page|dates\..*|notes|source|index|hues\..*|sections\.(?:dates|organizations)|facts\.format|states\..*|bytes)$/u;

describe.each(REPORT_LANGUAGES.filter((language) => language !== 'en'))('the frame of a report: %s', (language) => {
  it('says everything, and nothing of it in English', () => {
    const english = allWords('en');
    const own = allWords(language);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, words] of own) {
      if (!path.endsWith('dates.days')) expect(words, path).not.toBe('');
      if (!ALIKE.test(path)) expect(words, path).not.toBe(english.get(path));
    }
  });

  it('holds what it is given', () => {
    for (const [path, words] of allWords(language)) {
      const english = allWords('en').get(path) ?? '';
      if (english.includes('◊') && words !== '') expect(words.split('◊').length, path).toBe(english.split('◊').length);
    }
  });
});

it('sets French signs apart by a narrow space that does not break', () => {
  for (const [path, words] of allWords('fr')) {
    expect(words, path).not.toMatch(/[^\u202F][:;!?»]/u);
    expect(words, path).not.toMatch(/«[^\u202F]/u);
  }
});

it.each([
  ['fr', '2024-03-01', '1er mars 2024'],
  ['fr', '2024-21', 'printemps 2024'],
  ['fr', '199X', 'les années 1990'],
  ['es', '2024-03-08', '8 de marzo de 2024'],
  ['es', '2024-03', 'marzo de 2024'],
  ['es', '2024-03-08~', 'hacia 8 de marzo de 2024'],
  ['ar', '2024-03-08', '8 مارس 2024'],
  ['ar', '2024-03-08/..', 'من 8 مارس 2024'],
] as const)('says a date in its language: %s, %s', (language, date, words) => {
  expect(longDate(date, reportWords(language).dates)).toBe(words);
});

it('says a stretch of time and a moment in its language', () => {
  const range = (language: ReportLanguage): string =>
    longRange('2024-03-06', '2024-03-07', reportWords(language).dates);
  expect(REPORT_LANGUAGES.map(range)).toEqual([
    '6–7 March 2024',
    '6–7 mars 2024',
    '6–7 de marzo de 2024',
    'من 6 مارس 2024 إلى 7 مارس 2024',
  ]);
  expect(longMoment('2024-03-06T14:05:59Z', reportWords('es').dates)).toBe('6 de marzo de 2024, 14:05 UTC');
});

it('takes the language of the window, or English where it has none of that', () => {
  expect(['fr', 'ar', 'pseudo'].map(reportLanguage)).toEqual(['fr', 'ar', 'en']);
});
