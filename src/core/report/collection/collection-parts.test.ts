import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, event } from '../../../../tests/kit/digests';
import type { DigestEvent, DigestQuote } from './article-digest';
import { DOSSIERS_ONLY } from './collection-options';
import { inReportOrder, jointParts, keywordsOfCollection, subjectOfCollection } from './collection-parts';
import { inPieces } from './in-pieces';
import { jointIndex, pagesOf } from './joint-index';
import { jointTimeline } from './joint-timeline';
import { quoteBook } from './quote-book';
import { timelineChart } from './timeline-chart';

const OPTIONS = { title: 'The bridges', paper: 'a4', leftOut: [], css: '' } as const;

function quote(speaker: string | null, words: string): DigestQuote {
  return { words, direction: 'ltr', state: 'unreviewed', place: `at-${words}`, speaker, kind: 'direct' };
}

/** Dates of every precision that the engine gives. */
const dates = fc
  .tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const inMonth = `${year}-${String(month).padStart(2, '0')}`;
    const full = `${inMonth}-${String(day).padStart(2, '0')}`;
    return fc.constantFrom(
      String(year),
      `${String(year).slice(0, 3)}X`,
      inMonth,
      full,
      `${full}~`,
      `../${full}`,
      `${full}/..`,
    );
  });

describe('jointTimeline', () => {
  it('puts the events of all articles in one order and under their years', () => {
    const digests = [
      digest('a1', { events: [event('2021-05-04'), event('2019')] }),
      digest('a2', { events: [event('2021-05-03'), event('199X')] }),
    ];
    expect(jointTimeline(digests).map(({ heading, events }) => [heading, events.map(({ date }) => date)])).toEqual([
      ['1990s', ['199X']],
      ['2019', ['2019']],
      ['2021', ['2021-05-03', '2021-05-04']],
    ]);
  });

  it('stands what happened until a day before what happened on it, and years before our era first', () => {
    const events = ['2021-05-04', '../2021-05-04', '-0043-03-15', '-0490'].map((date) => event(date));
    const [...years] = jointTimeline([digest('a1', { events })]);
    expect(years.flatMap((year) => year.events.map(({ date }) => date))).toEqual([
      '-0490',
      '-0043-03-15',
      '../2021-05-04',
      '2021-05-04',
    ]);
    expect(years[0]?.heading).toBe('491 BC');
  });

  it('loses no event, whatever its date', () => {
    fc.assert(
      fc.property(fc.array(dates), (all) => {
        const years = jointTimeline([digest('a1', { events: all.map((date) => event(date)) })]);
        expect(years.flatMap(({ events }) => events.map(({ date }) => date)).sort()).toEqual([...all].sort());
        expect(new Set(years.map(({ heading }) => heading)).size).toBe(years.length);
      }),
    );
  });
});

describe('timelineChart', () => {
  it('draws days where they are few, and says how many nobody has reviewed', () => {
    const chart = timelineChart([event('2021-05-04'), event('2021-05-04', 'confirmed'), event('2021-05-06')]);
    expect(chart).toEqual({
      unit: 'day',
      most: 2,
      left: 0,
      bars: [
        { label: '4 May 2021', count: 2, unreviewed: 1 },
        { label: '5 May 2021', count: 0, unreviewed: 0 },
        { label: '6 May 2021', count: 1, unreviewed: 1 },
      ],
    });
  });

  it('takes wider stretches where there would be too many bars, or too many dates are not exact', () => {
    expect(timelineChart([event('1921-05-04'), event('2021-05-04')])?.unit).toBe('decade');
    expect(timelineChart([event('2021-05-04'), event('2020'), event('2019')])?.unit).toBe('year');
    expect(timelineChart([event('../..')])).toBeNull();
  });

  it('accounts for every event, in no more bars than a page takes', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 60 }), (all) => {
        const chart = timelineChart(all.map((date) => event(date)));
        const drawn = chart?.bars.reduce((sum, { count }) => sum + count, 0) ?? 0;
        if (chart !== null) expect(drawn + chart.left).toBe(all.length);
        expect(chart?.bars.length ?? 0).toBeLessThanOrEqual(60);
        expect(chart?.most ?? 0).toBe(Math.max(0, ...(chart?.bars ?? []).map(({ count }) => count)));
      }),
    );
  });
});

describe('quoteBook', () => {
  it('gathers what a speaker says in every article, and puts the unknown last', () => {
    const book = quoteBook([
      digest('a1', { quotes: [quote(null, 'who?'), quote('Ruth Vale', 'It holds')] }),
      digest('a2', { quotes: [quote('ruth vale', 'It held'), quote('Amos Berg', 'No')] }),
    ]);
    expect(book.map(({ name, quotes }) => [name, quotes.map(({ words, key }) => `${key} ${words}`)])).toEqual([
      ['Amos Berg', ['a2 No']],
      ['Ruth Vale', ['a1 It holds', 'a2 It held']],
      [null, ['a1 who?']],
    ]);
  });
});

describe('jointIndex', () => {
  const name = (words: string, places: readonly string[], state: DigestEvent['state'] = 'unreviewed') =>
    ({ words, direction: 'ltr', state, kind: 'people', places }) as const;

  it('has one line for names written alike, with the places of all articles, by letters', () => {
    const letters = jointIndex([
      digest('a1', { names: [name('Vale', ['a1-source-1']), name('Émile Berg', ['a1-source-2'])] }),
      digest('a2', { names: [name('vale', ['a2-source-1'], 'confirmed')] }),
    ]);
    expect(letters.map(({ letter }) => letter)).toEqual(['E', 'V']);
    expect(letters[1]?.names).toEqual([
      { name: 'Vale', kind: 'people', isReviewed: true, places: ['a1-source-1', 'a2-source-1'] },
    ]);
  });

  it('names each page once, in their order', () => {
    const pages = { a: 4, b: 2, c: 4 };
    expect(pagesOf(['a', 'b', 'c', 'gone'], pages)).toEqual([
      { page: 2, place: 'b' },
      { page: 4, place: 'a' },
    ]);
  });
});

describe('inPieces', () => {
  it('keeps all in their order, and no piece of many is too large', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 40 }), (sizes, most) => {
        const pieces = inPieces(sizes, (size) => size, most);
        expect(pieces.flat()).toEqual(sizes);
        for (const piece of pieces)
          expect(piece.length === 1 || piece.reduce((sum, size) => sum + size, 0) <= most).toBe(true);
      }),
    );
  });
});

describe('jointParts', () => {
  const digests = [
    digest('a1', { events: [event('2021')], quotes: [quote('Vale', 'It holds')] }),
    digest('a2', { publishedOn: null, signoff: { by: 'R', at: '2026-01-02', sha256: 'x', isChanged: true } }),
  ];

  it('has contents for what is there, in the order of the pages', () => {
    const { before, after } = jointParts(digests, OPTIONS);
    expect([...before, ...after].map(({ kind }) => kind)).toEqual(['front', 'timeline', 'quotes', 'sources']);
    const [front] = before;
    const lines = front?.kind === 'front' ? front.contents.map(({ name, place }) => `${name} ${place}`) : [];
    expect(lines).toEqual([
      'Joint timeline joint-timeline',
      'Quote book joint-quotes',
      'Articles a1-chapter',
      'Article a1 a1-chapter',
      'Article a2 a2-chapter',
      'Sources joint-sources',
    ]);
  });

  it('says how far the articles were reviewed and signed, and what could not be read', () => {
    const [front] = jointParts(digests, OPTIONS, { leftOut: ['The lost one'] }).before;
    const facts = front?.kind === 'front' ? front.facts : [];
    const said = (label: string) => facts.find((fact) => fact.label === label);
    expect(said('Review')?.value).toBe('4 of 8 items reviewed');
    expect(said('Dates')).toEqual({ label: 'Dates', value: '4 May 2021', fine: '1 article without a date' });
    expect(said('Signed off')?.fine).toBe('1 changed since');
    expect(said('Left out')?.fine).toBe('The lost one');
  });

  it('leaves out what is not wanted', () => {
    const { before, after } = jointParts(digests, { ...OPTIONS, leftOut: ['timeline', 'quotes', 'index', 'sources'] });
    expect([...before, ...after].map(({ kind }) => kind)).toEqual(['front']);
  });

  it('is of dossiers alone where nothing else is wanted: its contents are the articles', () => {
    const options = { ...OPTIONS, leftOut: DOSSIERS_ONLY };
    const [front] = jointParts(digests, options).before;
    expect(front).toMatchObject({ kind: 'front', heading: 'Dossiers' });
    const lines = front?.kind === 'front' ? front.contents.map(({ level, name }) => `${level} ${name}`) : [];
    expect(lines).toEqual(['1 Article a1', '1 Article a2']);
    expect(subjectOfCollection(digests, options)).toContain('Dossiers of 2 articles');
    expect(subjectOfCollection(digests)).toContain('Collection report of 2 articles');
  });
});

describe('inReportOrder', () => {
  it('goes by date, then title; what has no date comes last', () => {
    const article = (id: string, title: string, publishedOn: string | null) => ({ id, title, publishedOn });
    const order = inReportOrder([
      article('1', 'B', null),
      article('2', 'B', '2021'),
      article('3', 'A', '2021'),
      article('4', 'C', '1999-05'),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
  });
});

describe('keywordsOfCollection', () => {
  it('names the topics most articles have first', () => {
    expect(
      keywordsOfCollection([digest('a1', { topics: ['mill', 'bridge'] }), digest('a2', { topics: ['bridge'] })]),
    ).toEqual(['bridge', 'mill']);
  });
});
