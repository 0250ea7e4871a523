import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { measureOwn } from '../eval/own/measure';
import { rates } from '../eval/own/score';

const NOTHING = { right: 0, wrong: 0, missed: 0 };
const FOLDER = fileURLToPath(new URL('../eval/own', import.meta.url));

/** What was reached on the first fifty-two when their floor was set (F1, percent, rounded down): no change may fall below it. */
const FLOORS = {
  header: 98,
  people: 94,
  roles: 86,
  organisations: 88,
  acronyms: 94,
  places: 87,
  dates: 96,
  quotes: 94,
  'reported speech': 82,
  figures: 94,
  timeline: 94,
} as const;

/** What was reached on the twelve written last, which are harder than the others. */
const LAST_FLOORS: Readonly<Record<keyof typeof FLOORS, number>> = {
  header: 100,
  people: 98,
  roles: 95,
  organisations: 96,
  acronyms: 97,
  places: 93,
  dates: 98,
  quotes: 95,
  'reported speech': 78,
  figures: 94,
  timeline: 98,
};

const LAST = 53;
const isLast = (name: string): boolean => Number(name.slice(0, 2)) >= LAST;

describe('our own annotated texts', () => {
  const first = measureOwn(FOLDER, (name) => !isLast(name));
  const last = measureOwn(FOLDER, isLast);

  test('there are at least sixty-four of them, each with gold of its own', () => {
    const files = readdirSync(FOLDER);
    const texts = files.filter((name) => name.endsWith('.txt'));
    expect(texts.length).toBeGreaterThanOrEqual(64);
    for (const text of texts) expect(files).toContain(text.replace(/\.txt$/u, '.json'));
  });

  test('every kind that is measured has a floor', () => {
    expect([...first.keys()].toSorted()).toEqual(Object.keys(FLOORS).toSorted());
  });

  test.each(Object.entries(FLOORS))('the first fifty-two, %s: F1 of at least %d', (kind, floor) => {
    expect(rates(first.get(kind) ?? NOTHING).f1).toBeGreaterThanOrEqual(floor);
  });

  test.each(Object.entries(LAST_FLOORS))('the last twelve, %s: F1 of at least %d', (kind, floor) => {
    expect(rates(last.get(kind) ?? NOTHING).f1).toBeGreaterThanOrEqual(floor);
  });
});
