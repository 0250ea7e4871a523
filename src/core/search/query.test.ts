import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, parseTyped, printQuery } from './query';

const piece = fc.constantFrom(
  '-',
  '"',
  '*',
  ':',
  ' ',
  '..',
  'title:',
  'date:',
  'lang:',
  '2023-03',
  'en',
  'bridge',
  '“',
  'ö',
);
const input = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece).map((pieces) => pieces.join('')),
);

describe('parseQuery', () => {
  it('reads every operator', () => {
    expect(parseQuery('Bridge -old "new road" title:cou* Speaker:"A B" date:2023-03..2023 lang:UR')).toEqual([
      { kind: 'word', isNot: false, field: null, text: 'Bridge' },
      { kind: 'word', isNot: true, field: null, text: 'old' },
      { kind: 'phrase', isNot: false, field: null, text: 'new road' },
      { kind: 'prefix', isNot: false, field: 'title', text: 'cou' },
      { kind: 'phrase', isNot: false, field: 'speaker', text: 'A B' },
      { kind: 'date', isNot: false, range: { from: '2023-03-01', to: '2023-12-31' } },
      { kind: 'language', isNot: false, language: 'ur' },
    ]);
  });

  it('takes an unclosed quote to the end, and an unknown field or a bad date as words', () => {
    expect(parseQuery('"new road')).toMatchObject([{ kind: 'phrase', text: 'new road' }]);
    expect(parseQuery('http:x')).toMatchObject([{ kind: 'word', field: null, text: 'http:x' }]);
    expect(parseQuery('date:soon')).toMatchObject([{ kind: 'word', field: null, text: 'date:soon' }]);
  });

  it('reads any string, and what it prints reads the same', () => {
    fc.assert(
      fc.property(input, (text) => {
        const query = parseQuery(text);
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parseTyped', () => {
  it('lets the last word go on until a space ends it', () => {
    expect(parseTyped('old bri')).toMatchObject([{ kind: 'word' }, { kind: 'prefix', text: 'bri' }]);
    expect(parseTyped('old bri ')).toMatchObject([{ kind: 'word' }, { kind: 'word' }]);
    expect(parseTyped('-bri')).toMatchObject([{ kind: 'word', isNot: true }]);
  });
});
