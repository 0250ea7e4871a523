import { expect, it } from 'vitest';
import type { Judgement } from '../../library/judgement';
import { REPORT_LANGUAGES } from '../words/report-languages';
import type { ReportLanguage } from '../words/report-languages';
import { digest, event } from '../../../../tests/kit/digests';
import { DOSSIERS_ONLY } from './collection-options';
import { jointParts, subjectOfCollection } from './collection-parts';

const digests = [
  digest('a1', { events: [event('199X'), event('-0490'), event('2021-05-04')] }),
  digest('a2', { publishedOn: '2021-09-26', title: 'جسر', direction: 'rtl' }),
  digest('a3', { publishedOn: null }),
];
const judgements = ['Ana', 'Inés'].flatMap((by): readonly Judgement[] =>
  ['i1', 'i2'].map((itemId) => ({
    id: `${by}${itemId}`,
    articleId: 'a1',
    itemId,
    section: 'people',
    verdict: itemId === 'i1' || by === 'Ana' ? 'confirmed' : 'rejected',
    anchor: { start: 0, end: 1 },
    quoted: 'x',
    by,
    at: '2024-05-06T12:00:00Z',
  })),
);
const options = (language: ReportLanguage) =>
  ({ title: 'The bridges', paper: 'a4', leftOut: [], css: '', language }) as const;

const partsIn = (language: ReportLanguage) => {
  const { before, after } = jointParts(digests, options(language), { leftOut: ['Un', 'Deux'], judgements });
  const front = before.find((part) => part.kind === 'front');
  const timeline = before.find((part) => part.kind === 'timeline');
  if (front === undefined || timeline === undefined) throw new Error('Parts are missing');
  return { before, after, front, timeline };
};

it.each([
  ['en', 'Collection report', 'Joint timeline', '4 May 2021', '26 September 2021', 'no date'],
  ['fr', 'Rapport de collection', 'Chronologie commune', '4 mai 2021', '26 septembre 2021', 'sans date'],
  ['es', 'Informe de colección', 'Cronología conjunta', '4 may 2021', '26 sept 2021', 'sin fecha'],
  ['ar', 'تقرير مجمّع', 'التسلسل الزمني المشترك', '4 مايو 2021', '26 سبتمبر 2021', 'بلا تاريخ'],
] as const)('has its contents and their dates in the language: %s', (language, heading, timeline, ...dates) => {
  const { front } = partsIn(language);
  expect([front.heading, front.contents[0]?.name]).toEqual([heading, timeline]);
  expect(front.contents.filter(({ level }) => level === 1).map(({ note }) => note)).toEqual(dates);
  const own = language === 'ar' ? 'rtl' : 'ltr';
  expect(front.contents.map(({ direction }) => direction)).toEqual([own, own, 'ltr', 'rtl', 'ltr', own]);
});

it.each([
  ['en', ['491 BC', '1990s', '2021'], '1 article without a date', 'Cohen’s kappa 0.00 (Ana and Inés)', 'Un; Deux'],
  [
    'fr',
    ['491 av. J.-C.', 'années 1990', '2021'],
    '1 article sans date',
    'Kappa de Cohen : 0,00 (Ana et Inés)',
    'Un ; Deux',
  ],
  ['es', ['491 a. C.', 'años 1990', '2021'], '1 artículo sin fecha', 'Kappa de Cohen: 0,00 (Ana e Inés)', 'Un; Deux'],
  ['ar', ['491 ق.م', '1990–1999', '2021'], 'بلا تاريخ: مقال واحد', 'معامل كابا لكوهين: 0.00 (Ana وInés)', 'Un؛ Deux'],
] as const)(
  'says times and what is known of the articles in the language: %s',
  (language, years, undated, kappa, left) => {
    const { front, timeline } = partsIn(language);
    expect(timeline.years.map((year) => year.heading)).toEqual(years);
    expect(front.facts[1]?.fine).toBe(undated);
    expect(front.facts.at(-2)?.value).toBe(kappa);
    expect(front.facts.at(-1)?.fine).toBe(left);
  },
);

it('says what the file is about in the language', () => {
  expect(REPORT_LANGUAGES.map((language) => subjectOfCollection(digests.slice(0, 2), options(language)))).toEqual([
    'Collection report of 2 articles, 4 May 2021 to 26 September 2021',
    'Rapport de collection sur 2 articles, 4 mai 2021 – 26 septembre 2021',
    'Informe de colección sobre 2 artículos, 4 de mayo de 2021 – 26 de septiembre de 2021',
    'تقرير مجمّع عن مقالين، من 4 مايو 2021 إلى 26 سبتمبر 2021',
  ]);
  expect(subjectOfCollection(digests.slice(0, 2), { ...options('es'), leftOut: DOSSIERS_ONLY })).toContain(
    'Dosieres de 2 artículos',
  );
});

it('is the same parts in English whether that was chosen or not', () => {
  const { language: _language, ...unsaid } = options('en');
  expect(jointParts(digests, unsaid)).toEqual(jointParts(digests, options('en')));
});
