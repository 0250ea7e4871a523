import { expect, it } from 'vitest';
import { mutantOf } from '../fuzz/mutate';
import { formatFiles } from '../kit/format-files';
import { readAll } from '../kit/read-all';

const MUTANTS = 168;

it('reads one file of every format', async () => {
  for (const { name, bytes } of await formatFiles()) {
    const { pieces } = await readAll(name, bytes);
    expect(pieces.map(({ message }) => message).join(''), name).toBe('');
    expect(pieces[0]?.article?.text.length, name).toBeGreaterThan(50);
  }
});

it('reads the text of a piece again from the bytes that are kept of it', async () => {
  for (const { name, bytes } of await formatFiles()) {
    const { pieces } = await readAll(name, bytes);
    for (const { article, bytes: own } of pieces) {
      const again = await readAll(article?.source.fileName ?? '', own ?? new Uint8Array());
      expect(
        again.pieces.map((piece) => piece.article?.text),
        article?.source.fileName,
      ).toEqual([article?.text]);
    }
  }
});

it('ends for every harmed file with articles or with reasons, never with an exception', async () => {
  const files = await formatFiles();
  const outcomes = { articles: 0, reasons: 0 };
  for (let seed = 0; seed < MUTANTS; seed += 1) {
    const { name, bytes } = mutantOf(seed, files);
    const { pieces } = await readAll(name, bytes).catch((error: unknown) =>
      expect.fail(`seed ${seed} (${name}): ${String(error)}`),
    );
    expect(pieces.length, `seed ${seed}`).toBeGreaterThan(0);
    for (const { article, message } of pieces) {
      if (article) outcomes.articles += 1;
      else outcomes.reasons += 1;
      expect(article !== null || message !== '', `seed ${seed}`).toBe(true);
    }
  }
  expect(outcomes.articles).toBeGreaterThan(50);
  expect(outcomes.reasons).toBeGreaterThan(20);
  expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
});
