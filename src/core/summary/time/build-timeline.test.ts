import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { buildTimeline } from './build-timeline';
import { findTimes } from './find-times';

function timelineOf(text: string, bodyStart = 0, publishedOn: string | null = '2023-03-08') {
  const analysis = analyse({ text, body: { start: bodyStart, end: text.length }, language: 'en', publishedOn });
  return buildTimeline(analysis, findTimes(analysis));
}

describe('buildTimeline', () => {
  it('sorts what happened by date, each entry in the words of its clause', () => {
    const entries = timelineOf('The dam broke on March 2. It had been built in 1958. Repairs will begin on March 20.');
    expect(entries.map(({ date, text }) => [date, text])).toEqual([
      ['1958', 'It had been built in 1958.'],
      ['2023-03-02', 'The dam broke on March 2.'],
      ['2023-03-20', 'Repairs will begin on March 20.'],
    ]);
  });

  it('takes the year of a right for nothing that happened', () => {
    expect(timelineOf('The dam held.\n\nCopyright © 2021 The Coast Post. All rights reserved.')).toEqual([]);
    expect(timelineOf('The dam held.\n\n©2021 Coast Post Ltd.')).toEqual([]);
  });

  it('extends an opening by the length of the event, also when the next sentence gives it', () => {
    const [entry] = timelineOf(
      'Fishermen of both shores opened a conference on March 1. The three-day conference was held in a tent.',
    );
    expect(entry).toMatchObject({ date: '2023-03-01', dateEnd: '2023-03-03' });
    expect(entry?.resolvedFrom).toBe('year from the article’s date 2023-03-08; three-day from its start');
  });

  it('counts back from the end of an event', () => {
    const [entry] = timelineOf('A two-day seed fair ended on March 5, and the two-day meeting of growers closed.');
    expect(entry).toMatchObject({ date: '2023-03-04', dateEnd: '2023-03-05' });
  });

  it('takes dates over the columns of a table for no events, but one that begins a row for one', () => {
    const heads = timelineOf('District\tOn 2 March\tOn 7 March\nKesh\t7,400\t5,100');
    expect(heads).toEqual([]);
    expect(timelineOf('2 March\tThe dam broke.\n7 March\tIt was mended.').map(({ date }) => date)).toEqual([
      '2023-03-02',
      '2023-03-07',
    ]);
  });

  it('takes the date of a dateline for the publication, not for what the report tells', () => {
    const entries = timelineOf(
      'PORT ANNE, 8 March 2023 (Example News) - The bridge fell on Tuesday.\n\nIt will be mended.',
    );
    expect(entries.map(({ date, text, why }) => [date, text, why?.rule])).toEqual([
      ['2023-03-07', 'The bridge fell on Tuesday.', 'event-dated'],
      ['2023-03-08', '8 March 2023', 'published'],
    ]);
  });

  it('takes a dateline of the day before for no event, and the date that a text settles for the publication', () => {
    const head = 'Source: Coastwire | 03-12-2009 08:10\n\n';
    const text = `${head}ALMA, March 11 (Coastwire) -- The bridge fell on Tuesday.`;
    expect(timelineOf(text, head.length, '2009-03-12').map(({ date, text: words }) => [date, words])).toEqual([
      ['2009-03-10', 'The bridge fell on Tuesday.'],
      ['2009-03-12', '03-12-2009'],
    ]);
    expect(timelineOf('16:40, June 19, 2023\n\nThe bridge fell.', 22, '2023-06-19')[0]?.text).toBe('June 19, 2023');
  });

  it('leaves a dateline below a subheading off its entries', () => {
    const text =
      'Sales fell again\nALMA, Feb. 12 /Coastwire/ -- The mill told of the six months ended December 31, 2022.';
    expect(timelineOf(text, 0, '2023-02-12').map(({ date, text: words }) => [date, words])).toEqual([
      ['2022-12-31', 'The mill told of the six months ended December 31, 2022.'],
      ['2023-02-12', 'Feb. 12'],
    ]);
  });

  it('shows the publication only where the header says it', () => {
    const text = 'Date: 2023-03-08\nThe harbour is quiet.';
    expect(timelineOf(text, 17)).toMatchObject([
      {
        date: '2023-03-08',
        dateEnd: null,
        text: 'Date: 2023-03-08',
        evidence: { start: 0, end: 16 },
        resolvedFrom: null,
      },
    ]);
    expect(timelineOf('The harbour is quiet.')).toEqual([]);
  });

  it('keeps undated events before or after the article’s date, and drops them where that is unknown', () => {
    const text =
      'She praised the recently concluded Harbour Safety Summit and the upcoming regional trade talks in Port Anne.';
    expect(timelineOf(text).map(({ date, text: words }) => [date, words])).toEqual([
      ['../2023-03-08', 'recently concluded Harbour Safety Summit'],
      ['2023-03-08/..', 'upcoming regional trade talks in Port Anne'],
    ]);
    expect(timelineOf(text, 0, null)).toEqual([]);
  });

  it('cuts a sentence with several times at its clauses', () => {
    const entries = timelineOf('The old school was founded in 1901; it burned down again in 1934.');
    expect(entries.map(({ text }) => text)).toEqual([
      'The old school was founded in 1901',
      'it burned down again in 1934.',
    ]);
  });

  it('is sorted, verbatim and never has an empty date', () => {
    const piece = fc.constantFrom(
      'In 1990 it began',
      'on March 3 they met',
      'the upcoming summit',
      '44 BC',
      'in the 1980s',
      ';',
      '.',
      ', and',
      'a two-day meeting opened on Monday',
      'last summer',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const entries = timelineOf(text);
        for (const entry of entries) {
          expect(text.slice(entry.evidence.start, entry.evidence.end)).toBe(entry.text);
          expect(entry.date).toMatch(/^(?:-?\d{3}|\.\.\/)/u);
        }
        const years = entries.flatMap(({ date }) => (/^\d{4}/u.test(date) ? [date.slice(0, 4)] : []));
        expect(years).toEqual([...years].sort());
      }),
    );
  });
});
