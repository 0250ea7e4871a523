import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { analyse } from '../../text/analyse';
import type { Entities } from '../draft';
import { findTopics } from './find-topics';
import { collectPhrases } from './phrases';

const NOBODY: Entities = { people: [], organizations: [], places: [] };
const read = (text: string) => analysed(text);

const TEXT =
  'Salt marshes protect the coast. The salt marsh stores carbon, and a salt marsh slows the waves. Anna Weller measured carbon storage ' +
  'in the marsh for a decade. Carbon storage rose after the sea wall was opened. The sea wall had kept the tide out.';

describe('findTopics', () => {
  it('finds the phrases a text is about, singular and plural as one', () => {
    const topics = findTopics(read(TEXT), NOBODY);
    expect(topics.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['salt marsh', 'carbon storage', 'sea wall']),
    );
    const marsh = topics.find(({ term }) => term === 'salt marsh');
    expect(marsh?.mentions).toHaveLength(3);
    expect(topics[0]?.score).toBe(1);
  });

  it('goes by the headline: its words come first, a word said once that it does not hold comes last', () => {
    const headline = 'Boats reach the villages of the Velmar\n\n';
    const text = `${headline}The yard was dry at midnight. Forty boats left on Sunday with grain prices on their minds. A nurse in the villages said the river had fallen, and the river road was open.`;
    const body = { start: headline.length, end: text.length };
    const [midnight, sunday] = [text.indexOf('midnight'), text.indexOf('Sunday')];
    const times = [
      { start: midnight, end: midnight + 8 },
      { start: sunday, end: sunday + 6 },
    ];
    const terms = findTopics(
      analyse({ text, body, language: 'en', publishedOn: null }),
      { ...NOBODY, places: [{ name: 'Velmar', aliases: [], mentions: [{ start: 31, end: 37 }] }] },
      times,
    ).map(({ term }) => term);
    expect(terms.slice(0, 2).sort()).toEqual(['boats', 'villages']);
    expect(terms).toContain('grain prices');
    expect(terms.slice(0, 5)).not.toContain('yard');
    expect(terms.filter((term) => /midnight|sunday/iu.test(term))).toEqual([]);
  });

  it('leaves off whose something is', () => {
    const text = "The harbour's stone tower fell. The stone tower was old, and the harbour’s lamp burned.";
    const terms = findTopics(read(text), NOBODY).map(({ term }) => term);
    expect(terms).toContain('stone tower');
    expect(terms.filter((term) => /harbour\S/u.test(term))).toEqual([]);
  });

  it('leaves people out', () => {
    const start = TEXT.indexOf('Anna Weller');
    const person = { name: 'Anna Weller', aliases: [], roles: [], mentions: [{ start, end: start + 11 }] };
    const topics = findTopics(read(TEXT), { ...NOBODY, people: [person] });
    expect(topics.filter(({ term }) => /anna|weller/iu.test(term))).toEqual([]);
  });

  it('takes no verb into a phrase and keeps the last stop of initials', () => {
    const text =
      'The port council rebuilds the harbour wall. A new pump will transfer diesel from the U.S. tanker. Crews working on the harbour wall rested, and the U.S. tanker left.';
    const terms = findTopics(read(text), NOBODY).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['harbour wall', 'port council', 'U.S. tanker']));
    expect(terms.filter((term) => /rebuild|transfer|working|rested|left/u.test(term))).toEqual([]);
  });

  it('keeps the name of a body whole over its small words', () => {
    const text = 'The Ministry of Health opened two clinics. Staff of the Ministry of Health came from Orla.';
    const mentions = [...text.matchAll(/Ministry of Health/gu)].map(({ index }) => ({
      start: index,
      end: index + 'Ministry of Health'.length,
    }));
    const ministry = { name: 'Ministry of Health', acronym: null, aliases: [], mentions };
    const topics = findTopics(read(text), { ...NOBODY, organizations: [ministry] });
    const found = topics.find(({ term }) => term === 'Ministry of Health');
    expect(found?.mentions).toEqual(mentions);
    expect(topics.map(({ term }) => term)).not.toContain('Health');
  });

  it('takes a long term whole in a text of terms, beside the piece of it that comes back', () => {
    const text = 'We extract a digital elevation model from images. An elevation model shows hills.';
    const termsOf = (keepsWhole: boolean) =>
      collectPhrases(read(text), { people: [], bodies: [] }, keepsWhole).map(({ term }) => term);
    expect(termsOf(true)).toEqual(expect.arrayContaining(['digital elevation model', 'elevation model']));
    expect(termsOf(false)).not.toContain('digital elevation model');
  });

  it('lists a word often said alone beside its phrase in news', () => {
    const news =
      'The welfare reform passed in Orla. Orla wants welfare now. There the welfare is late. Orla said welfare rose. ' +
      'The welfare reform pleased Orla.';
    const mentions = [...news.matchAll(/Orla/gu)].map(({ index }) => ({ start: index, end: index + 4 }));
    const orla = { name: 'Orla', aliases: [], mentions };
    const found = findTopics(read(news), { ...NOBODY, places: [orla] }).map(({ term }) => term);
    expect(found).toEqual(expect.arrayContaining(['welfare', 'welfare reform']));
  });

  it('lists no phrase that is part of another, at most ten, best first, each with its places', () => {
    const word = fc.constantFrom(
      'salt',
      'marsh',
      'coast',
      'sea wall',
      'the',
      'of',
      'Harbour',
      'opened',
      ',',
      '.',
      'tides',
      'tide',
      'New',
      'York',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const topics = findTopics(read(text), NOBODY);
        expect(topics.length).toBeLessThanOrEqual(10);
        for (const [index, topic] of topics.entries()) {
          expect(topic.mentions.length).toBeGreaterThan(0);
          expect(topic.score).toBeLessThanOrEqual(topics[index - 1]?.score ?? 1);
          for (const { start, end } of topic.mentions) expect(text.slice(start, end).trim()).not.toBe('');
          for (const other of topics)
            if (other !== topic) expect(` ${other.term.toLowerCase()} `).not.toContain(` ${topic.term.toLowerCase()} `);
        }
      }),
    );
  });
});

it('what somebody did in notes, how somebody is addressed and hours are no subjects', () => {
  const topics = findTopics(
    read(
      'Counted eleven houses by the river at 6 a.m. today. Walked to the mill on foot. Madam Speaker, the mill is shut. Cllr Lund saw the mill.',
    ),
    NOBODY,
  ).map(({ term }) => term);
  expect(topics.join(' ')).not.toMatch(/counted|walked|foot|madam|a\.m|cllr/iu);
  expect(topics).toContain('mill');
});
