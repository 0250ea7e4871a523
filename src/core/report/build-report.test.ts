import { describe, expect, it } from 'vitest';
import type { Article } from '../library/article';
import type { Review } from '../library/review';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import type { Span } from '../text/span';
import { placeOf } from '../library/place';
import { buildReport } from './build-report';

const TEXT =
  'Filed 4 May 2021\n\nLENA, May 4: Mayor Ruth Vale opened the mill bridge. “It holds,” said Vale.\n\nVale paid 300 crowns.';

function at(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

const VALE = at('Ruth Vale');
const LATER_VALE = at('Vale', at('“It holds,”').start);

const ARTICLE: Article = {
  id: 'a1',
  title: 'The mill bridge opens',
  text: TEXT,
  language: 'en',
  sha256: 'ab'.repeat(32),
  body: { start: TEXT.indexOf('LENA'), end: TEXT.length },
  sentences: [],
  publishedOn: '2021-05-04',
  dateline: { place: 'LENA', evidence: at('LENA') },
  byline: null,
  outlet: null,
  source: {
    fileName: 'bridge.txt',
    mediaType: 'text/plain',
    encoding: 'UTF-8',
    bytes: 1234,
    importedAt: '2026-01-02T03:04:05Z',
  },
};

const SUMMARY: Summary = {
  schema: 1,
  engine: 'test-1',
  keyPoints: [
    {
      id: 'k1',
      text: 'Mayor Ruth Vale opened the mill bridge.',
      evidence: [at('Mayor Ruth Vale opened the mill bridge.')],
      score: 1,
    },
  ],
  people: [
    {
      id: 'p1',
      name: 'Ruth Vale',
      aliases: ['Vale', 'Ruth Vale'],
      roles: [{ title: 'Mayor', organization: 'Lena Council', evidence: at('Mayor') }],
      mentions: [VALE, LATER_VALE],
    },
  ],
  organizations: [],
  places: [{ id: 'l1', name: 'Lena', aliases: [], mentions: [at('LENA')] }],
  timeline: [
    {
      id: 't1',
      date: '2021-05-03',
      dateEnd: '2021-05-04',
      text: 'opened the mill bridge',
      evidence: at('opened the mill bridge'),
      resolvedFrom: null,
    },
  ],
  quotes: [
    {
      id: 'q1',
      text: '“It holds,”',
      kind: 'direct',
      speaker: { name: 'Vale', evidence: LATER_VALE },
      cue: null,
      evidence: at('“It holds,”'),
    },
  ],
  figures: [{ id: 'f1', value: 300, unit: 'crowns', text: '300 crowns', what: null, evidence: at('300 crowns') }],
  dates: [],
  topics: [{ id: 'x1', term: 'mill bridge', score: 1, mentions: [at('mill bridge')] }],
};

function review(section: Section, item: SummaryItem | undefined, change: Partial<Review>): Review {
  if (!item) throw new Error('No such item');
  const anchor = 'mentions' in item ? item.mentions[0] : [item.evidence].flat()[0];
  if (!anchor) throw new Error('No anchor');
  const quoted = TEXT.slice(anchor.start, anchor.end);
  return {
    articleId: 'a1',
    section,
    itemId: item.id,
    verdict: null,
    edit: null,
    anchor,
    quoted,
    by: 'me',
    at: '',
    ...change,
  };
}

const report = (reviews: readonly Review[] = [], article: Partial<Article> = {}) =>
  buildReport({ article: { ...ARTICLE, ...article }, summary: SUMMARY, notes: [], reviews });

describe('buildReport', () => {
  it('prints what a person added like what was confirmed, numbered and with their name', () => {
    const span = at('opened the mill bridge');
    const added = {
      id: 'added',
      articleId: 'a1',
      by: 'Mara',
      at: '',
      section: 'quotes' as const,
      values: { speaker: 'Ruth Vale' },
      place: placeOf(TEXT, span),
    };
    const { sections } = buildReport({
      article: ARTICLE,
      summary: SUMMARY,
      notes: [],
      reviews: [],
      additions: [added],
    });
    const item = sections.find(({ section }) => section === 'quotes')?.items.find(({ addedBy }) => addedBy !== null);
    expect(item).toMatchObject({
      label: 'opened the mill bridge',
      state: 'confirmed',
      addedBy: 'Mara',
      original: null,
    });
    expect(item?.lead).toContain('Ruth Vale');
    expect(item?.evidence).not.toEqual([]);
  });

  it('numbers all evidence 1, 2, 3 ... in the order of the source', () => {
    const numbers = report().source.flatMap(({ anchors }) => anchors.flatMap((anchor) => anchor.numbers));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers).toHaveLength(9);
  });

  it('puts each number where its evidence begins, the longer evidence first', () => {
    const opening = report().source.find(({ text }) => text.startsWith('LENA'));
    expect(opening?.anchors.map(({ at: place, numbers }) => [opening.text.slice(place, place + 5), numbers])).toEqual([
      ['LENA,', [1]],
      ['Mayor', [2, 3]],
      ['Ruth ', [4]],
      ['opene', [5]],
      ['mill ', [6]],
      ['“It h', [7]],
      ['Vale.', [8]],
    ]);
  });

  it('gives equal spans one number, whichever item holds them', () => {
    const { facts, sections } = report();
    const place = sections.find(({ section }) => section === 'places')?.items[0];
    expect(place?.evidence).toEqual([1]);
    expect(facts.find(({ label }) => label === 'Dateline')?.evidence).toEqual([1]);
    const quote = sections.find(({ section }) => section === 'quotes')?.items[0];
    const person = sections.find(({ section }) => section === 'people')?.items[0];
    expect(quote?.evidence).toEqual([7, 8]);
    expect(person?.evidence).toEqual([3, 4, 8]);
  });

  it('leaves rejected items and their numbers out', () => {
    const document = report([review('quotes', SUMMARY.quotes[0], { verdict: 'rejected' })]);
    expect(document.sections.map(({ section }) => section)).not.toContain('quotes');
    expect(document.nothingFound).toEqual(['Organisations', 'Quotes', 'Dates']);
    const numbers = document.source.flatMap(({ anchors }) => anchors.flatMap((anchor) => anchor.numbers));
    expect(numbers).toHaveLength(8);
    expect(document.facts.find(({ label }) => label === 'Review')?.fine).toContain('1 rejected');
  });

  it('shows an edited item as edited, with what it was, on the same evidence', () => {
    const document = report([
      review('people', SUMMARY.people[0], { verdict: 'confirmed', edit: { name: 'Ruth A. Vale' } }),
    ]);
    const person = document.sections.find(({ section }) => section === 'people')?.items[0];
    expect(person).toMatchObject({ label: 'Ruth A. Vale', state: 'edited', evidence: [3, 4, 8] });
    expect(person?.original).toContain('Ruth Vale');
  });

  it('no longer calls the words verbatim once a person changed them', () => {
    const document = report([review('quotes', SUMMARY.quotes[0], { edit: { text: 'It will hold' } })]);
    const quote = document.sections.find(({ section }) => section === 'quotes')?.items[0];
    expect(quote).toMatchObject({ isVerbatim: false, original: '“It holds,”' });
  });

  it('counts how far the review has come', () => {
    const document = report([review('keyPoints', SUMMARY.keyPoints[0], { verdict: 'confirmed' })]);
    expect(document.facts.find(({ label }) => label === 'Review')).toMatchObject({
      value: '1 of 7 items confirmed',
      fine: '0 edited, 0 disputed, 0 rejected and left out, 6 not reviewed; by me',
    });
    expect(document.sections[0]?.items[0]?.state).toBe('confirmed');
  });

  it('says plainly when the date is unknown, and never shows the import date in its place', () => {
    const { facts, subject } = report([], { publishedOn: null });
    expect(facts[0]).toMatchObject({ label: 'Published', value: 'Date unknown' });
    expect(subject).toContain('date unknown');
    expect(facts.find(({ label }) => label === 'Imported')?.value).toBe('2 January 2026, 03:04 UTC');
  });

  it('tells the days of publication, of writing, of the file and of the import apart', () => {
    const dated = {
      ...ARTICLE,
      publishedOn: '2024-05-04',
      source: { ...ARTICLE.source, writtenOn: '2024-05-03', modifiedAt: '2025-01-01T23:00:00.000Z' },
    };
    const { facts } = report([], dated);
    const dates = facts.filter(({ label }) => ['Published', 'Written', 'File dated', 'Imported'].includes(label));
    expect(dates.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Published 4 May 2024',
      'Written 3 May 2024',
      'File dated 1 January 2025',
      'Imported 2 January 2026, 03:04 UTC',
    ]);
    expect(report([]).facts.map(({ label }) => label)).not.toContain('Written');
  });

  it('tells roles, aliases, quotes and ranges as a reader wants them', () => {
    const { sections, keywords } = report();
    const first = (name: Section) => sections.find(({ section }) => section === name)?.items[0];
    expect(first('people')?.details).toEqual(['Mayor, Lena Council', 'also: Vale']);
    expect(first('quotes')).toMatchObject({ lead: 'Vale · direct quotation', tone: 'direct', isVerbatim: true });
    expect(first('timeline')?.lead).toBe('3–4 May 2021');
    expect(first('figures')?.details).toEqual([]);
    expect(keywords).toEqual(['mill bridge']);
  });

  it('sets the thousands of a figure apart as its language does, and does not say again what is said', () => {
    const [figure] = SUMMARY.figures;
    if (!figure) throw new Error('There is no figure');
    const detailsOf = (changed: Partial<typeof figure>, saidIn: 'en' | 'fr' = 'en'): readonly string[] => {
      const summary = { ...SUMMARY, figures: [{ ...figure, ...changed }] };
      const { sections } = buildReport({ article: ARTICLE, summary, reviews: [], notes: [], saidIn });
      return sections.find(({ section }) => section === 'figures')?.items[0]?.details ?? [];
    };
    const millions = { value: 18_500_000, unit: 'EUR', text: '18.5 million euros' };
    expect(detailsOf(millions)).toEqual(['18,500,000 euros']);
    expect(detailsOf(millions, 'fr')).toEqual(['18\u202f500\u202f000 euros']);
    expect(detailsOf({ value: 2.5, unit: 'm', text: 'two and a half metres' })).toEqual(['2.5 m']);
    expect(detailsOf({ value: 103, unit: 'cm', text: '103 centimetres' })).toEqual([]);
    expect(detailsOf({ value: 2.5, unit: 'm', text: 'two and a half metres' }, 'fr')).toEqual(['2,5 m']);
    expect(detailsOf({ value: -5, unit: 'percent', text: '−5 per cent' })).toEqual([]);
    expect(detailsOf({ value: -2.5, unit: 'EUR', text: 'a loss of two and a half euros' })).toEqual(['−2.5 euros']);
    for (const text of ['−2.5 per cent', '-2.5 per cent']) {
      expect(detailsOf({ value: -2.5, unit: 'percent', text })).toEqual([]);
      expect(detailsOf({ value: -2.5, unit: 'percent', text }, 'fr')).toEqual([]);
    }
    expect(detailsOf({ value: -2.5, unit: 'percent', text: '−2,5 pour cent' }, 'fr')).toEqual([]);
    for (const text of ['1,900 homes', '1900 homes']) expect(detailsOf({ value: 1_900, unit: null, text })).toEqual([]);
  });

  it('tells header lines from the body', () => {
    expect(report().source.map(({ isBody }) => isBody)).toEqual([false, true, true]);
  });

  it('reports decisions it could not place', () => {
    const lost = {
      ...review('quotes', SUMMARY.quotes[0], {}),
      itemId: 'gone',
      anchor: { start: 0, end: 3 },
      quoted: 'xyz',
    };
    expect(report([lost]).limits).toEqual(['1 decision of a reviewer could not be placed in this summary.']);
  });

  it('keeps notes in the order they were begun and drops blank ones', () => {
    const note = (id: string, createdAt: string, markdown: string) => ({
      id,
      articleId: 'a1',
      markdown,
      createdAt,
      updatedAt: '2026-05-06T07:08:09Z',
    });
    const notes = [note('b', '2026-02', 'second'), note('a', '2026-01', 'first'), note('c', '2026-03', ' \n')];
    expect(buildReport({ article: ARTICLE, summary: SUMMARY, notes, reviews: [] }).notes).toEqual([
      { markdown: 'first', updated: '6 May 2026, 07:08 UTC' },
      { markdown: 'second', updated: '6 May 2026, 07:08 UTC' },
    ]);
  });

  it('draws up the same document twice', () => {
    expect(report()).toEqual(report());
  });
});
