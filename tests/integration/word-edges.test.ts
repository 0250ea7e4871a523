import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#core/library/article';
import { summarize } from '#core/summary/summarize';
import { readArticle } from '../../src/main/importing/read-article';
import { cutWords } from '../kit/word-edges';

function articlesOf(set: string): readonly Article[] {
  const folder = fileURLToPath(new URL(`../eval/${set}`, import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.toSorted().map((fileName) => {
    const file = { fileName, bytes: readFileSync(`${folder}/${fileName}`), modifiedAt: null };
    const read = readArticle(file, { id: fileName, importedAt: '2026-01-01T00:00:00.000Z' });
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  });
}

const world = articlesOf('languages');
const all = [...articlesOf('own'), ...world];

test('every name, role and speaker of every text of our own begins and ends with a word', () => {
  expect(all.length).toBeGreaterThan(100);
  for (const article of all) expect(cutWords(article, summarize(article))).toEqual([]);
});

test('so it does in sentences put together from clauses of these texts', () => {
  const clauses = (language: string): readonly string[] =>
    all
      .filter((one) => one.language.startsWith(language))
      .flatMap(({ text }) => text.split(/(?<=[,.:;–،。，“”„«»"])\s*/u));
  const text = fc
    .constantFrom('en', 'fr', 'es', 'de', 'ru', 'ar', 'ur')
    .chain((language) =>
      fc
        .array(fc.constantFrom(...clauses(language)), { minLength: 2, maxLength: 14 })
        .map((parts) => ({ language, text: parts.join(' ') })),
    );
  fc.assert(
    fc.property(text, (one) => {
      const article = { ...(all[0] as Article), ...one, body: { start: 0, end: one.text.length } };
      expect(cutWords(article, summarize(article))).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
