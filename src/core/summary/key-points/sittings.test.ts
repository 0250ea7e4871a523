import { describe, expect, it } from 'vitest';
import { isOutcome, isProcedure } from './sittings';

describe('isOutcome', () => {
  it.each([
    'The appeal is allowed.',
    'For these reasons the conviction is quashed and a new trial ordered.',
    'I dismiss the claim with costs.',
    'The board agreed by two votes to one to raise the fees.',
  ])('%s', (text) => {
    expect(isOutcome(text)).toBe(true);
  });

  it.each(['The appeal was heard in March.', 'The board met at noon.', 'She agreed that the letter was hers.'])(
    'not: %s',
    (text) => {
      expect(isOutcome(text)).toBe(false);
    },
  );
});

describe('isProcedure', () => {
  it.each([
    'The minutes of 3 May were approved.',
    'Judge Ana Ruiz opened the hearing at 09:30 on Monday.',
    'AR asked whether another mill could be used.',
    'Mrs Bell, clerk of the mill, was sworn.',
  ])('%s', (text) => {
    expect(isProcedure(text)).toBe(true);
  });

  it.each(['The board asked for a report by May.', 'She was sworn in as mayor on Friday after a close vote.'])(
    'not: %s',
    (text) => {
      expect(isProcedure(text)).toBe(false);
    },
  );
});
