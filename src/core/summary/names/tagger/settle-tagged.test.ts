import { describe, expect, it } from 'vitest';
import type { Candidate } from '../candidate';
import { settleTagged } from './settle-tagged';

const TEXT = "the university's Centre for Brine Research said";

/** Every piece is a word; `from` counts them. */
function body(name: string, from: number, to: number, weight = 1): Candidate {
  const start = TEXT.indexOf(name);
  return { start, end: start + name.length, from, to, name, kind: 'organization', weight, title: null };
}

describe('settleTagged', () => {
  it('keeps the noun that opens a body where the rules read it whole', () => {
    const whole = body('Centre for Brine Research', 2, 6);
    expect(settleTagged([body('Brine Research', 4, 6)], [whole])).toEqual([whole]);
  });

  it('leaves what was tagged where no noun for a body opens it', () => {
    const tagged = body('Brine Research', 4, 6);
    const ruled = { ...body('Centre for Brine Research', 2, 6), name: 'Letters for Brine Research' };
    expect(settleTagged([tagged], [ruled])).toEqual([tagged]);
  });
});
