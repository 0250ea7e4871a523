import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '#core/library/article';
import { checkEvidence } from '#core/summary/check-evidence';
import { summarize } from '#core/summary/summarize';
import { buildForNode } from '../../scripts/setup/build-for-node.mjs';
import { readArticle } from '../../src/main/importing/read-article';
import { sniff } from '../../src/main/importing/sniff';
import { generateText } from '../bench/texts/generate-articles';
import { hostileText } from '../kit/hostile-text';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-evidence-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function articleOf(text: string): Article {
  const file = { fileName: 'text.txt', bytes: Buffer.from(text), modifiedAt: null };
  const read = readArticle(file, { id: 'a1', importedAt: '2024-02-01T10:00:00.000Z' });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const article = fc
  .record({
    text: hostileText,
    language: fc.constantFrom('en', 'en', 'en', 'en-GB', 'ar', 'zh', 'fr', 'und', 'x!'),
    publishedOn: fc.constantFrom('2023-03-08', null, '2023', '1999-12', 'nonsense'),
    cuts: fc.tuple(fc.double({ min: 0, max: 0.3, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true })),
  })
  .map(({ text, language, publishedOn, cuts: [from, to] }) => {
    const body = { start: Math.floor(text.length * from), end: Math.ceil(text.length * to) };
    return { ...articleOf('Words.'), text, body, language, publishedOn };
  });

it('every item of every text rests on words that stand in it', () => {
  fc.assert(
    fc.property(article, (one) => {
      expect(checkEvidence(one, summarize(one))).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 60_000);

it('a text as it is read from a file, header and all, keeps its evidence too', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      // Bytes that no text holds: the import says so, and there is nothing to summarise.
      fc.pre(sniff('text.txt', Buffer.from(`Words. ${text}`)).ok);
      const one = articleOf(`Words. ${text}`);
      expect(checkEvidence(one, summarize(one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('no evidence cuts a character in two', () => {
  const whole = fc.constantFrom(
    'Ana 𝒜bc',
    '🙂',
    'said',
    '“',
    '”',
    '𐐀nna 𐐀bel',
    'Peru',
    '.',
    '300 👩‍👩‍👧',
    ',',
    '\u{20000}',
    '7%',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, fc.constantFrom(' ', '')), { maxLength: 40 }), (parts) => {
      const text = parts.flat().join('');
      const one = { ...articleOf('Words.'), text, body: { start: 0, end: text.length }, language: 'en' };
      const spans = JSON.stringify(summarize(one)).matchAll(/\{"start":(\d+),"end":(\d+)\}/gu);
      for (const [, start, end] of spans) expect(text.slice(Number(start), Number(end))).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('the same text gives the same summary: again, after other texts, and in a thread of its own', async () => {
  const articles = [...Array.from({ length: 12 }, (_, index) => index), 407, 903].map((index) =>
    articleOf(generateText(21, index).text),
  );
  const hostile = fc.sample(article, { numRuns: 60, seed: 7 });
  const all = [...articles, ...hostile];
  const first = all.map((one) => JSON.stringify(summarize(one)));
  const strange = Array.from({ length: 30_000 }, (_, index) => `Word${index.toString(36)}`).join(' said, ');
  summarize({ ...articleOf('Words.'), text: strange, body: { start: 0, end: strange.length }, language: 'en' });
  expect(all.toReversed().map((one) => JSON.stringify(summarize(one)))).toEqual(first.toReversed());
  const program = await buildForNode('tests/kit/summarize-worker.ts', folder, 'summarize-worker.mjs');
  const worker = new Worker(program, { workerData: all });
  const there = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
  expect(there).toEqual(first);
}, 120_000);
