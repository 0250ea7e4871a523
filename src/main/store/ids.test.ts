import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { IdSchema } from '#shared/ipc/schemas';
import { createIds } from './ids';

describe('createIds', () => {
  it('makes identifiers the library takes', () => {
    const ids = createIds({ now: () => new Date() });
    expect(v.is(IdSchema, ids.next())).toBe(true);
    expect(ids.next()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('writes the time as ULID does', () => {
    const ids = createIds({ now: () => new Date(1_469_918_176_385) }, (bytes) => new Uint8Array(bytes));
    expect(ids.next()).toBe(`01ARYZ6S41${'0'.repeat(16)}`);
  });

  it('never repeats and always rises, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 41 }), { minLength: 2, maxLength: 50 }), (times) => {
        const clock = times.values();
        const ids = createIds({ now: () => new Date(clock.next().value ?? 0) });
        const made = times.map(() => ids.next());
        expect(new Set(made).size).toBe(made.length);
        expect([...made].sort()).toEqual(made);
      }),
    );
  });

  it('carries over when the random part is used up', () => {
    const ids = createIds({ now: () => new Date(0) }, (bytes) => new Uint8Array(bytes).fill(31, 1));
    expect(ids.next()).toBe(`${'0'.repeat(11)}${'Z'.repeat(15)}`);
    expect(ids.next()).toBe(`${'0'.repeat(10)}1${'0'.repeat(15)}`);
  });
});
