import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, backupsIn, parseBackupName } from './backup-name';
import type { BackupName } from './backup-name';
import { backupsToRemove, isBackupDue } from './backup-rotation';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2024-02-28T23:30:00.000Z');
const named = (time: number, number: number) => backupName(new Date(time).toISOString(), number);

/** Makes one backup a step, the clock moving by so many milliseconds before each, and lets the rotation go every time. */
function live(steps: readonly number[]): { readonly kept: readonly BackupName[]; readonly made: readonly string[] } {
  let names: readonly string[] = [];
  const made: string[] = [];
  let time = START;
  for (const [index, step] of steps.entries()) {
    time += step;
    const name = named(time, index + 1);
    made.push(name);
    const all = backupsIn([...names, name]);
    const gone = new Set(backupsToRemove(all, name));
    names = all.map((backup) => backup.name).filter((each) => !gone.has(each));
  }
  return { kept: backupsIn(names), made };
}

const HOUR = DAY / 24;
const step = fc.oneof(
  fc.integer({ min: 1, max: 3 * DAY }),
  fc.constantFrom(-3 * DAY, 3650 * DAY, -3650 * DAY, HOUR, -HOUR, 0),
);

describe('the rotation', () => {
  it('keeps the two latest whatever the clock does, and never more than the slots hold', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 120 }), (steps) => {
        const { kept, made } = live(steps);
        const latest = made.toReversed().slice(0, 2);
        expect(kept.slice(0, 2).map(({ name }) => name)).toEqual(latest);
        expect(kept.length).toBeLessThanOrEqual(2 + 7 + 4);
      }),
    );
  });

  it('keeps a backup of each of the last seven days and four weeks of a clock that goes on', () => {
    const { kept, made } = live(Array.from({ length: 60 * 4 }, () => DAY / 4));
    const days = new Set(kept.map(({ madeAt }) => madeAt.slice(0, 10)));
    const recent = Array.from({ length: 7 }, (_, back) =>
      new Date(START + 60 * DAY - back * DAY).toISOString().slice(0, 10),
    );
    expect([...days]).toEqual(expect.arrayContaining(recent));
    const oldest = Date.parse(kept.at(-1)?.madeAt ?? '');
    expect((START + 60 * DAY - oldest) / DAY).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(made.length);
  });

  it('keeps the one just made, even if its number says that it is old', () => {
    const all = backupsIn(Array.from({ length: 40 }, (_, index) => named(START + index * DAY, index + 1)));
    const old = named(START, 1);
    expect(backupsToRemove(all, '')).toContain(old);
    expect(backupsToRemove(all, old)).not.toContain(old);
  });
});

describe('a backup', () => {
  const now = new Date(START);
  const latest = (age: number, lastNumber = 5) => parseBackupName(named(START - age, lastNumber));

  it.each([
    ['there is none and something was changed', null, 1, true],
    ['there is none and nothing was ever changed', null, 0, false],
    ['the latest is a day old', latest(DAY), 6, true],
    ['the latest is younger', latest(DAY - 1), 6, false],
    ['nothing changed since', latest(10 * DAY), 5, false],
    ['changes were lost since', latest(DAY), 4, true],
    ['the latest is of the future', latest(-3650 * DAY), 6, true],
  ])('is due or not: %s', (_, newest, lastNumber, isDue) => {
    expect(isBackupDue(newest, lastNumber, now)).toBe(isDue);
  });

  it('has a name that gives back time and number, and no other name is taken for one', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }),
        fc.nat(),
        (at, n) => {
          const name = backupName(at.toISOString(), n);
          expect(parseBackupName(name)).toEqual({ name, madeAt: at.toISOString(), lastNumber: n });
          expect(name).not.toMatch(/[:/\\]/u);
        },
      ),
    );
    for (const other of [
      'catalogue-1.json',
      '../catalogue-2024-02-03T04-05-06.000Z-1.json',
      'catalogue-2024-99-03T04-05-06.000Z-1.json',
      'catalogue-2024-02-03T04-05-06.000Z-1.json.tmp',
      'catalogue-2024-02-03T04-05-06.000Z--1.json',
    ])
      expect(parseBackupName(other)).toBeNull();
  });
});
