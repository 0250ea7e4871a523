import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { namesByRules } from './names-by-rules';
import { piecesOf } from './pieces';

function namesOf(text: string): readonly string[] {
  const pieces = piecesOf(analysed(text));
  return namesByRules(pieces, text)
    .candidates.filter(({ kind }) => kind !== 'unknown')
    .map(({ kind, name }) => `${kind}: ${name}`);
}

describe('joinNumbers', () => {
  it('puts the number of a unit into its name, with the country before it', () => {
    expect(namesOf('The ships of Task Force 70 joined the U.S. 9th Fleet and the 4th Cavalry Regiment.')).toEqual([
      'organization: Task Force 70',
      'organization: U.S. 9th Fleet',
      'organization: 4th Cavalry Regiment',
    ]);
  });

  it('gives an acronym the number it bears each time', () => {
    expect(namesOf('They wrote to CTX 12 in May. Later CTX 12 answered.')).toEqual([
      'organization: CTX 12',
      'organization: CTX 12',
    ]);
  });

  it('leaves counts, shares and numbers that change alone', () => {
    for (const text of [
      'They saw NATO 28 times. Later NATO 30 times.',
      'The CTX 12 percent.',
      'Shares of the Quist Group 4.5 rose; the Quist Group 40% fell.',
    ])
      expect(namesOf(text).join(' ')).not.toMatch(/\d/u);
  });
});

describe('labels of speakers in capitals', () => {
  it('name the person behind the title', () => {
    expect(namesOf('MR QUIST: Nothing more.\nSECRETARY VALE: We talked.')).toEqual(['person: QUIST', 'person: VALE']);
  });

  it('are told from a title that opens a sentence', () => {
    expect(namesOf('Mr Quist agreed. Mrs. Vale left.')).toEqual(['person: Quist', 'person: Vale']);
  });
});
