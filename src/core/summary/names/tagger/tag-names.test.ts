import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { namesByRules } from '../names-by-rules';
import { piecesOf } from '../pieces';
import { shippedModel } from './shipped-model';
import { tagNames } from './tag-names';

function named(text: string) {
  const pieces = piecesOf(analysed(text));
  const { candidates, words } = namesByRules(pieces, text);
  return tagNames({ pieces, words, candidates, text }, shippedModel());
}

const briefly = (text: string) => named(text).map(({ kind, name }) => `${kind}: ${name}`);

describe('tagNames', () => {
  it('keeps what the form of the text fixes', () => {
    expect(briefly('QUILLABAMBA: Rain fell.')).toEqual(['place: QUILLABAMBA']);
    expect(briefly('Nordvik 2 Halden 1')).toEqual(['organization: Nordvik', 'organization: Halden']);
  });

  it('keeps a country beside a name that it drops or changes', () => {
    expect(briefly("Orrin Vale and Pakistan's Ministry of Works met.")).toContain('place: Pakistan');
  });

  it('takes no title, article or day alone for a name', () => {
    for (const name of briefly('The Spokeswoman met The Chairman on Monday. Madam Secretary left.'))
      expect(name).not.toMatch(/: (?:The )?(?:Spokeswoman|Chairman|Monday|Secretary)$/u);
  });

  it('gives names that stand in the text, in order, none twice', () => {
    const word = fc.constantFrom(
      'Maria',
      'Quist',
      'of',
      'the',
      'NATO',
      'Bank',
      'said',
      '50',
      ',',
      '.',
      "'s",
      'Peru',
      '(',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const found = named(text);
        for (const { start, end, name } of found) expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(name);
        expect(new Set(found.map(({ start, end }) => `${start} ${end}`)).size).toBe(found.length);
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
