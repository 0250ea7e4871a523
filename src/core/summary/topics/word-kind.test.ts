import { describe, expect, it } from 'vitest';
import { wordKind } from './word-kind';

describe('wordKind', () => {
  it('reads a word that is as often a noun as a verb from the word before it', () => {
    expect(wordKind('spill', 'oil')).toBe('noun');
    expect(wordKind('transfer', 'to')).toBe('out');
    expect(wordKind('transfer', 'the')).toBe('noun');
  });

  it('ends a phrase at a verb, an adverb, a stop word', () => {
    for (const word of ['approve', 'approves', 'rose', 'quickly', 'the', 'said'])
      expect(wordKind(word, '')).toBe('out');
  });

  it('tells adjectives, forms in -ing and -ed from nouns that look like them', () => {
    expect(wordKind('coastal', '')).toBe('adjective');
    expect(wordKind('hospital', '')).toBe('noun');
    expect(wordKind('cheapest', '')).toBe('adjective');
    expect(wordKind('forest', '')).toBe('noun');
    expect(wordKind('rising', '')).toBe('gerund');
    expect(wordKind('flooding', '')).toBe('noun');
    expect(wordKind('insured', '')).toBe('participle');
    expect(wordKind('seed', '')).toBe('noun');
  });
});
