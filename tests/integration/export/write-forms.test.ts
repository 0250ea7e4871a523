import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExportInput } from '#core/export/export-view';
import { keptDraft, keptOfArticle } from '#core/library/kept';
import { ok } from '#core/result';
import { makeParts } from '../../../src/main/forms/make-parts';
import { writeForms } from '../../../src/main/forms/write-forms';
import type { WriteFormsOptions } from '../../../src/main/forms/write-forms';
import { pngOf } from '../../kit/images';
import { emptySummary, plainArticle } from '../../kit/plain-article';

const PICTURE = 'ab'.repeat(32);
const AT = '2024-02-03T04:05:06.000Z';
let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-forms-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

/** An article whose text is its id, with a picture in a note. */
function inputOf(id: string): ExportInput {
  const markdown = `![well](image:${PICTURE})`;
  return {
    article: { ...plainArticle(id, `This is ${id}.`).article, title: 'The same title' },
    summary: emptySummary('test'),
    reviews: [],
    notes: [{ id: `note-${id}`, articleId: id, markdown, createdAt: AT, updatedAt: AT }],
    kept: keptOfArticle(keptDraft(), id),
    tags: [],
    collections: [],
    images: { [PICTURE]: { mediaType: 'image/png', width: 4, height: 4, base64: pngOf(4, 4).toString('base64') } },
  };
}

function order(ids: readonly string[], folder: string): WriteFormsOptions {
  return {
    form: 'markdown',
    articles: ids.map((id) => ({ id, title: 'The same title' })),
    target: { kind: 'folder', path: folder },
    read: (id) => Promise.resolve(ok(inputOf(id))),
    make: async (form, input) => ok(await makeParts(form, input)),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
}

test('two exports into one folder at once leave each other whole', async () => {
  const ids = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const folder = join(base, 'out');
  const written = await Promise.all([ids.slice(0, 4), ids.slice(4)].map((own) => writeForms(order(own, folder))));
  expect(written.map(({ saved, problem }) => [saved, problem])).toEqual([
    [4, null],
    [4, null],
  ]);
  const paths = written.flatMap((each) => each.paths);
  expect(new Set(paths).size).toBe(8);
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  for (const [index, id] of ids.entries()) expect(texts[index]).toContain(`This is ${id}.`);
  expect((await readdir(folder)).length).toBe(9);
});

test('a folder that goes while articles are written ends it, and is not made anew elsewhere', async () => {
  const folder = join(base, 'stick');
  const whole = order(['one', 'two', 'three'], folder);
  const done = await writeForms({
    ...whole,
    read: async (id) => {
      if (id === 'two') await rm(folder, { recursive: true });
      return whole.read(id);
    },
  });
  expect(done).toMatchObject({ saved: 1, total: 3, isCancelled: false });
  expect(done.problem?.message).toMatch(/was not saved: the folder is no longer there\.$/u);
  expect(await readdir(base)).toEqual([]);
});
