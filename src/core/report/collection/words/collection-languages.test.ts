import { describe, expect, it } from 'vitest';
import { REPORT_LANGUAGES } from '../../words/report-languages';
import type { ReportLanguage } from '../../words/report-languages';
import { collectionWords } from './collection-languages';

/** What is given to functions in place of names and digits, and of numbers. */
const GIVEN = { states: [{ confirmed: '◊', edited: '◊', disputed: '◊', rejected: '◊', unreviewed: '◊' }] };
const NUMBERS = [12, 14];
const OF_WORDS = new Set([
  'agreement.pair',
  'agreement.kappa',
  'imported',
  'signedBy',
  'timeline.chart',
  'timeline.caption',
]);

/** Every word of its own of a collection report, said of the same signs and numbers. */
function allWords(language: ReportLanguage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') {
      const given =
        path === 'states'
          ? GIVEN.states
          : path === 'subject'
            ? ['report', 12]
            : path === 'agreement.other'
              ? ['◊', '◊', 12]
              : path.endsWith('.day')
                ? [12, '◊', '◊']
                : OF_WORDS.has(path)
                  ? ['◊', '◊']
                  : NUMBERS;
      found.set(path, String(Reflect.apply(value as (...args: unknown[]) => unknown, null, given)));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, path === '' ? key : `${path}.${key}`);
    }
  };
  const { frame: _frame, marginDates: _margin, ...own } = collectionWords(language);
  walk(own, '');
  return found;
}

/** What may be written alike in two languages. */
const ALIKE =
  /^(?:point|semicolon|dossiers|articles|articlesOf|dates|(?:headings\.(?:articles|sources))|timeline\.(?:date|page|day|months\..*))$/u;

describe.each(REPORT_LANGUAGES.filter((language) => language !== 'en'))('a collection report: %s', (language) => {
  const english = allWords('en');
  const own = allWords(language);

  it('says everything, and nothing of it in English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, words] of own) {
      expect(words.trim(), path).not.toBe('');
      if (!ALIKE.test(path)) expect(words, path).not.toBe(english.get(path));
    }
  });

  it('holds what it is given', () => {
    for (const [path, words] of own) {
      const before = english.get(path) ?? '';
      expect(words.split('◊').length, path).toBe(before.split('◊').length);
      for (const number of ['12', '14']) {
        if (path.startsWith('timeline.decade') || path.startsWith('timeline.century')) continue;
        expect(words.includes(number), `${path}: ${words}`).toBe(before.includes(number));
      }
    }
  });

  it('is in letters of its own', () => {
    expect(collectionWords(language).frame.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const letters = language === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    for (const [path, words] of own) if (/\p{L}/u.test(words)) expect(words, path).toMatch(letters);
  });
});

it('is as it always was in English', () => {
  const said = Object.fromEntries(allWords('en'));
  expect(said).toMatchObject({
    report: 'Collection report',
    subject: 'Collection report of 12 articles',
    'headings.timeline': 'Joint timeline',
    'headings.quotes': 'Quote book',
    reviewed: '12 of 14 items reviewed',
    states: '◊ confirmed, ◊ edited, ◊ disputed, ◊ rejected and left out, ◊ not reviewed',
    'timeline.caption': 'Events by ◊. Filled: reviewed by a person. Outlined: not reviewed.',
    'timeline.left': '12 more are not dated so exactly, and stand in the table only.',
    signedBy: 'signed off by ◊, ◊',
  });
});

it('sets French signs apart by a narrow space that does not break', () => {
  for (const [path, words] of allWords('fr')) {
    expect(words, path).not.toMatch(/[^\u202F][:;!?»]/u);
    expect(words, path).not.toMatch(/«[^\u202F]/u);
  }
});

it('counts in the grammar of each language', () => {
  const said = (language: ReportLanguage, ...counts: readonly number[]): readonly string[] =>
    counts.map(collectionWords(language).articlesOf);
  expect(said('en', 0, 1, 2, 1200)).toEqual(['0 articles', '1 article', '2 articles', '1,200 articles']);
  expect(said('fr', 0, 1, 2, 1200)).toEqual(['0 article', '1 article', '2 articles', '1\u202F200 articles']);
  expect(said('es', 0, 1, 2, 1200)).toEqual(['0 artículos', '1 artículo', '2 artículos', '1.200 artículos']);
  expect(said('ar', 1, 2, 3, 10, 11, 99, 100, 103)).toEqual([
    'مقال واحد',
    'مقالان',
    '3 مقالات',
    '10 مقالات',
    '11 مقالًا',
    '99 مقالًا',
    '100 مقال',
    '103 مقالات',
  ]);
});

it('agrees with what it counts wherever it counts', () => {
  const [french, spanish, arabic] = [collectionWords('fr'), collectionWords('es'), collectionWords('ar')];
  expect([french.reviewed(1, 8), french.reviewed(4, 8)]).toEqual(['1 élément sur 8 relu', '4 éléments sur 8 relus']);
  expect([french.unreadable(1), french.unreadable(2)]).toEqual([
    '1 article qui n’a pas pu être lu',
    '2 articles qui n’ont pas pu être lus',
  ]);
  expect([french.changed(1), french.changed(3)]).toEqual(['1 modifié depuis', '3 modifiés depuis']);
  expect([spanish.reviewed(0, 1), spanish.reviewed(4, 8)]).toEqual([
    '0 de 1 elemento revisado',
    '4 de 8 elementos revisados',
  ]);
  expect([spanish.changed(1), spanish.changed(2)]).toEqual(['1 cambió desde entonces', '2 cambiaron desde entonces']);
  expect([arabic.unreadable(1), arabic.unreadable(2), arabic.unreadable(5)]).toEqual([
    'مقال واحد تعذّرت قراءته',
    'مقالان تعذّرت قراءتهما',
    '5 مقالات تعذّرت قراءتها',
  ]);
  expect([arabic.signed(1, 2), arabic.signed(1, 20)]).toEqual(['1 من مقالين', '1 من 20 مقالًا']);
});

it('joins two names as Spanish does before the sound of its "and"', () => {
  const { pair } = collectionWords('es').agreement;
  expect(['Berta', 'Inés', 'Hilda', 'Hielo'].map((second) => pair('Ana', second))).toEqual([
    'Ana y Berta',
    'Ana e Inés',
    'Ana e Hilda',
    'Ana y Hielo',
  ]);
});
