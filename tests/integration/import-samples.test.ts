import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/main/importing/read-document';

/** The samples are not ours to copy: they lie beside the project. */
const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples');
const MANIFEST = join(SAMPLES, 'manifest.json');
/** The kinds that hold one article a file. */
const KINDS = new Set(['txt', 'md', 'html', 'docx', 'odt', 'epub', 'rtf', 'eml', 'pdf']);

type Sample = {
  readonly file: string;
  readonly kind: string;
  readonly must: 'import' | 'clear-error';
  readonly expectedTitle?: string;
  readonly expectedByline?: string | null;
  readonly expectedEncoding?: string;
  readonly expectedText?: string;
  readonly expectedTextFile?: string;
};

const samples = existsSync(MANIFEST)
  ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as readonly Sample[]).filter(({ kind }) => KINDS.has(kind))
  : [];
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
    const bytes = await readFile(join(SAMPLES, file));
    const read = await readDocument(
      { fileName: basename(file), bytes, modifiedAt: null },
      { id: 'a1', importedAt: '2024-02-01T10:00:00.000Z' },
    );
    if (sample.must === 'clear-error') {
      expect(read).toMatchObject({ ok: false, error: { message: expect.stringContaining(basename(file)) as string } });
      return;
    }
    if (!read.ok) expect.fail(`${read.error.code}: ${read.error.message}`);
    const { title, text, byline, source } = read.value;
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
