import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberEvidence } from './evidence';
import type { SetDirections } from './set-directions';
import { reportSource } from './report-source';

const NO_EVIDENCE = numberEvidence([]);
const texts = (text: string) =>
  reportSource({ text, body: { start: 0, end: text.length } }, NO_EVIDENCE).map((paragraph) => paragraph.text);

describe('reportSource', () => {
  it('parts paragraphs at blank lines and keeps lines wrapped by hand together', () => {
    expect(texts('one\ntwo\n \nthree')).toEqual(['one\ntwo', 'three']);
  });

  it('takes each line as a paragraph where lines are long', () => {
    const long = 'word '.repeat(40).trim();
    expect(texts(`${long}\n${long}\n\nend`)).toEqual([long, long, 'end']);
  });

  it('says where no blank line stood between paragraphs', () => {
    const long = 'word '.repeat(40).trim();
    const text = `${long}\n${long}\n\nend`;
    const paragraphs = reportSource({ text, body: { start: 0, end: text.length } }, NO_EVIDENCE);
    expect(paragraphs.map(({ isTight }) => isTight)).toEqual([false, true, false]);
  });

  it('sets a header that shares its line with the body apart', () => {
    const text = ' dated 2020-01-02 TOWN: It rained.';
    const paragraphs = reportSource({ text, body: { start: 18, end: text.length } }, NO_EVIDENCE);
    expect(paragraphs.map((paragraph) => [paragraph.text, paragraph.isBody])).toEqual([
      ['dated 2020-01-02', false],
      ['TOWN: It rained.', true],
    ]);
  });

  it('sets a paragraph as a person turned it, and all others as the whole text was turned', () => {
    const text = 'UNESCO قالت إن المشروع.\n\nThe end.\n\nوصل القطار.';
    const article = { text, body: { start: 0, end: text.length } };
    const turned = { paragraphs: [{ start: 0, direction: 'rtl' }] } as const;
    const ways = (given: SetDirections) => reportSource(article, NO_EVIDENCE, given).map(({ direction }) => direction);
    expect(ways(turned)).toEqual(['rtl', 'ltr', 'rtl']);
    expect(ways({ whole: 'ltr', ...turned })).toEqual(['rtl', 'ltr', 'ltr']);
  });

  it('gives each paragraph its own direction', () => {
    const text = 'He wrote:\n\nوصل القطار إلى المدينة صباحا.\n\nThe end.';
    const paragraphs = reportSource({ text, body: { start: 0, end: text.length } }, NO_EVIDENCE);
    expect(paragraphs.map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'ltr']);
  });

  it('moves a number that would tear a joined word to the start of the word', () => {
    const text = 'قال وبغداد تنتظر';
    const start = text.indexOf('بغداد');
    const [paragraph] = reportSource(
      { text, body: { start: 0, end: text.length } },
      numberEvidence([{ start, end: start + 5 }]),
    );
    expect(paragraph?.anchors).toEqual([{ at: start - 1, numbers: [1] }]);
  });

  it('joins numbers that come to stand at one place', () => {
    const evidence = numberEvidence([
      { start: 0, end: 3 },
      { start: 2, end: 3 },
    ]);
    const [paragraph] = reportSource({ text: '\n\nab', body: { start: 0, end: 4 } }, evidence);
    expect(paragraph?.anchors).toEqual([{ at: 0, numbers: [1, 2] }]);
  });

  it('loses no word and no number, whatever the text and the evidence', () => {
    const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
    const words = fc.array(fc.constantFrom('ab', 'سلام', '中文', ' ', '\n', '\n\n', '“x”', '🙂', 'w'.repeat(90)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.array(place, { maxLength: 12 }), fc.nat(40), (parts, places, cut) => {
        const text = parts.join('');
        const spans = places
          .map(([start, length]) => ({ start, end: start + length }))
          .filter(({ start, end }) => end <= text.length && text.slice(start, end).trim() !== '');
        const numbering = numberEvidence(spans);
        const source = reportSource({ text, body: { start: Math.min(cut, text.length), end: text.length } }, numbering);
        expect(
          source
            .map((paragraph) => paragraph.text)
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
        const numbers = source.flatMap(({ anchors }) => anchors.flatMap((anchor) => anchor.numbers));
        expect(numbers).toEqual(numbering.places.map(({ number }) => number));
        for (const { text: own, anchors } of source) {
          for (const [index, { at }] of anchors.entries()) {
            expect(at).toBeGreaterThan(index === 0 ? -1 : (anchors[index - 1]?.at ?? -1));
            expect(at).toBeLessThan(own.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
