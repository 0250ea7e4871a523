import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { measureOwn } from '../eval/own/measure';
import { rates } from '../eval/own/score';

const FOLDER = fileURLToPath(new URL('../eval/own', import.meta.url));

/** What was reached when the floor was set (F1, percent, rounded down): no change may fall below it. */
const FLOORS = {
  header: 98,
  people: 93,
  roles: 81,
  organisations: 83,
  acronyms: 80,
  places: 86,
  dates: 95,
  quotes: 93,
  'reported speech': 81,
  figures: 94,
  timeline: 93,
} as const;

describe('our own annotated texts', () => {
  const totals = measureOwn(FOLDER);

  test('there are at least fifty-two of them, each with gold of its own', () => {
    const files = readdirSync(FOLDER);
    const texts = files.filter((name) => name.endsWith('.txt'));
    expect(texts.length).toBeGreaterThanOrEqual(52);
    for (const text of texts) expect(files).toContain(text.replace(/\.txt$/u, '.json'));
  });

  test('every kind that is measured has a floor', () => {
    expect([...totals.keys()].toSorted()).toEqual(Object.keys(FLOORS).toSorted());
  });

  test.each(Object.entries(FLOORS))('%s: F1 of at least %d', (kind, floor) => {
    const count = totals.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    expect(rates(count).f1).toBeGreaterThanOrEqual(floor);
  });
});
