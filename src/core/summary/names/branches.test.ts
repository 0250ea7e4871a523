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

describe('joinBranches', () => {
  it('reads a group with the regions it claims as one body', () => {
    expect(namesOf('They fled the Islamic State of Iraq and the Levant (ISIL).')).toEqual([
      'organization: Islamic State of Iraq and the Levant',
    ]);
    expect(namesOf('Members of al-Qaeda in the Arabian Peninsula hid.')).toEqual([
      'organization: al-Qaeda in the Arabian Peninsula',
    ]);
  });

  it('leaves a group and the country where it fights apart', () => {
    expect(namesOf('They fought Islamic State in Iraq last year.')).toEqual([
      'organization: Islamic State',
      'place: Iraq',
    ]);
  });
});
