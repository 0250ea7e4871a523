import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAll } from '../kit/read-all';

/** The samples are not ours to copy: they lie beside the project. */
const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples');
const MANIFEST = join(SAMPLES, 'manifest.json');

type Sample = {
  readonly file: string;
  readonly must: 'import' | 'clear-error';
  readonly expectedCount?: number;
  readonly expectedTitle?: string;
  readonly expectedByline?: string | null;
  readonly expectedEncoding?: string;
  readonly expectedText?: string;
  readonly expectedTextFile?: string;
};

const samples = existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as readonly Sample[]) : [];
const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');
const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The F1 of the words of two texts, counted as often as they come. */
function likeness(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(one)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wordsOf(other)) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (wordsOf(one).length + wordsOf(other).length);
}

describe.skipIf(samples.length === 0)('the samples (skipped where ../shared/samples is absent)', () => {
  test.each(samples.map((sample) => [sample.file, sample] as const))('%s', async (file, sample) => {
    const { pieces } = await readAll(basename(file), await readFile(join(SAMPLES, file)));
    const articles = pieces.flatMap(({ article }) => article ?? []);
    // What is refused says why, naming the file.
    for (const { article, message } of pieces) if (!article) expect(message).toContain(basename(file));
    if (sample.must === 'clear-error') {
      expect(articles).toEqual([]);
      expect(pieces.length).toBeGreaterThan(0);
      return;
    }
    expect(pieces.map(({ message }) => message).join(' ')).not.toMatch(/undefined|\[object/u);
    expect(articles).toHaveLength(sample.expectedCount ?? 1);
    const [{ title, text, byline, source } = expect.fail('no article')] = articles;
    if (sample.expectedTitle !== undefined) expect(title).toBe(sample.expectedTitle);
    if (typeof sample.expectedByline === 'string') expect(byline).toBe(sample.expectedByline);
    if (sample.expectedEncoding !== undefined) expect(source.encoding).toBe(sample.expectedEncoding);
    if (sample.expectedText !== undefined) expect(bare(text)).toContain(bare(sample.expectedText));
    if (sample.expectedTextFile !== undefined) {
      const expected = await readFile(join(SAMPLES, sample.expectedTextFile), 'utf8');
      expect(likeness(text, expected)).toBeGreaterThanOrEqual(0.9);
    }
  });
});
