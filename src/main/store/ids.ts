import { randomBytes } from 'node:crypto';
import type { Clock, IdSource } from '#core/ports';

/** Crockford's base 32: no I, L, O, U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;

/**
 * Identifiers in the form of a ULID: 26 characters, the first ten the time in milliseconds, so that they sort by the
 * time of their making. Two of the same millisecond, or made after the clock went back, still sort in the order made.
 */
export function createIds(clock: Clock, random: (bytes: number) => Uint8Array = randomBytes): IdSource {
  let last = -1;
  let tail: number[] = [];
  return {
    next: () => {
      const now = clock.now().getTime();
      if (now > last) {
        last = now;
        tail = Array.from(random(RANDOM_DIGITS), (byte) => byte % 32);
      } else {
        tail = addOne(tail);
      }
      return [...timeDigits(last), ...tail].map((digit) => DIGITS[digit]).join('');
    },
  };
}

function timeDigits(time: number): number[] {
  const digits: number[] = [];
  for (let rest = time; digits.length < TIME_DIGITS; rest = Math.floor(rest / 32)) digits.unshift(rest % 32);
  return digits;
}

function addOne(digits: readonly number[]): number[] {
  const sum = [...digits];
  for (let index = sum.length - 1; index >= 0; index -= 1) {
    const digit = sum[index] ?? 0;
    sum[index] = (digit + 1) % 32;
    if (digit < 31) break;
  }
  return sum;
}
