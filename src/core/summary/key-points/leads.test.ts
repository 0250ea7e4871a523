import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { keyPointCandidates } from './candidates';

const candidatesOf = (text: string): string[] =>
  keyPointCandidates(analysed(text), []).map((candidate) => candidate.text);

const SAID = 'The council of the harbour has rebuilt the old breakwater before the storms.';

describe('what stands before a sentence', () => {
  it.each([
    ['5:50 '],
    ['10.10 '],
    ['6:15 a.m. – '],
    ['(a) '],
    ['(PRESS RELEASE): '],
    ['(AP) — '],
    ['Council Thanks Its Masons\n\nALMA, Corvane – '],
  ])('is left off: %s', (lead) => {
    expect(candidatesOf(`${lead}${SAID}`)).toContain(SAID);
  });

  it('captions are none', () => {
    const caption = 'The harbour of Alma is seen after the storms of February in this picture from the air.';
    expect(candidatesOf(`${caption}\n\n${SAID}`)).toEqual([SAID]);
    const credited = 'The boats of the harbour lie at the mole of Alma on a quiet morning in May. REUTERS/Ana Ruiz';
    expect(candidatesOf(`${credited}\n\n${SAID}`)).toEqual([SAID]);
  });

  it('a number that is no hour stays, and an item in small letters says nothing by itself', () => {
    expect(candidatesOf(`4.75 Million went into it. ${SAID}`)).toContain(SAID);
    const list = `The court must say two things.\n\n(a) whether the notice was given to the harbour in time; and\n\n(b) whether the council had a good answer to the claim.`;
    expect(candidatesOf(list).filter((text) => text.includes('whether'))).toEqual([]);
  });
});
