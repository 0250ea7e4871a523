import { expect, it } from 'vitest';
import { whyLines } from './why-text';

const TEXT = '“We sail,” said Ama Owusu, the harbour master, yesterday.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

it('names the words of speech that gave a speaker, and how sure that is', () => {
  const quote = {
    id: 'q-1',
    text: 'We sail,',
    kind: 'direct',
    speaker: { name: 'Ama Owusu', evidence: at('Ama Owusu') },
    cue: at('said'),
    evidence: at('“We sail,”'),
    why: { rule: 'cue-after', by: 'rules', confidence: 0.95 },
  } as const;
  expect(whyLines('quotes', quote, TEXT)).toEqual([
    'Found by: words of speech right after the quotation: “said” · rules · confidence high',
  ]);
});

it('says what each role of a person and what a relative date rests on', () => {
  const role = { title: 'harbour master', organization: null, evidence: at('harbour master') };
  const person = {
    id: 'p-1',
    name: 'Ama Owusu',
    aliases: [],
    roles: [{ ...role, why: { rule: 'role-after', by: 'rules', confidence: 0.7 } as const }],
    mentions: [at('Ama Owusu')],
    why: { rule: 'name-learnt', by: 'weights', confidence: 0.6 } as const,
  };
  const [found, roleLine] = whyLines('people', person, TEXT);
  expect(found).toContain('learnt weights · confidence low');
  expect(roleLine).toMatch(/^Role “harbour master”: .* confidence medium$/u);
  const day = {
    id: 'd-1',
    text: 'yesterday',
    date: '2024-05-03',
    evidence: at('yesterday'),
    resolvedFrom: 'one day before',
  };
  const why = { rule: 'date-worked-out', by: 'rules', confidence: 0.8 } as const;
  expect(whyLines('dates', { ...day, why }, TEXT)).toContain('Date from one day before');
});

it('is plain about what an earlier or a newer engine says', () => {
  const topic = { id: 'w-1', term: 'harbour', score: 1, mentions: [at('harbour')] };
  expect(whyLines('topics', topic, TEXT)).toEqual([
    'This summary was drawn by an earlier engine, which did not note its reasons..',
  ]);
  const why = { rule: 'read-in-the-stars', by: 'rules', confidence: 1, signs: ['repeated', 'unheard-of'] } as const;
  expect(whyLines('topics', { ...topic, why }, TEXT)).toEqual([
    'Found by: a rule of a newer engine: it is said more than once · rules · confidence high',
  ]);
});
