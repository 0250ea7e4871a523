import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import { summarize } from '#core/summary/summarize';
import { readArticle } from '../importing/read-article';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import { analysedOf } from './analysed';
import type { Engine } from './engine-client';
import { importFiles } from './import-files';
import { itemsOf, planOfDrop, planOfPaths } from '../imports/planned-items';

const NOON = new Date('2024-05-06T12:00:00Z');
const clock = { now: () => NOON };
const TEXT = 'date 2024-05-01 VELMAR: The council of Velmar met on Tuesday.\n\nIt agreed on nothing.\n';
/** The engine without its thread: the same two functions the worker calls. */
const engine: Engine = {
  atOnce: 2,
  analyse: async ({ file, articleId, importedAt }) => {
    if (file.fileName.startsWith('stuck')) return fail('too-slow', 'Too slow.');
    const article = readArticle(file, { id: articleId, importedAt });
    return article.ok ? ok(analysedOf(article.value, summarize(article.value))) : article;
  },
  close: async () => undefined,
};

let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-import-'));
  const opened = await openLibrary(join(folder, 'library'), { clock, ids: createIds(clock) });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(paths: readonly string[], on: Store = store) {
  const progress: number[] = [];
  const onProgress = ({ done }: { readonly done: number }) => void progress.push(done);
  const options = { store: on, engine, ids: createIds(clock), clock, isSample: false, onProgress };
  const { outcomes } = await importFiles(itemsOf(await planOfPaths(paths)), options);
  return { outcomes, progress };
}

async function put(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('importFiles', () => {
  it('stores a text with its summary and its bytes', async () => {
    const path = await put('council.txt', TEXT);
    const { outcomes, progress } = await run([path]);
    expect(outcomes).toMatchObject([{ fileName: 'council.txt', outcome: 'new' }]);
    expect(progress).toEqual([1]);
    const id = outcomes[0]?.articleId ?? '';
    const read = await store.readArticle(id);
    expect(read).toMatchObject({ ok: true, value: { article: { id, publishedOn: '2024-05-01' } } });
    const sha = store.catalogue().articles[id]?.sha256 ?? '';
    expect(await readFile(join(folder, 'library', 'originals', sha.slice(0, 2), sha), 'utf8')).toBe(TEXT);
  });

  it('knows the same bytes again, under another name too, in the same import and in a later one', async () => {
    const paths = [await put('a.txt', TEXT), await put('b.txt', TEXT)];
    const first = await run(paths);
    expect(first.outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'same']);
    const second = await run(paths);
    expect(second.outcomes.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    const ids = [...first.outcomes, ...second.outcomes].map(({ articleId }) => articleId);
    expect(new Set(ids).size).toBe(1);
    expect(Object.keys(store.catalogue().articles)).toHaveLength(1);
  });

  it('brings back what was deleted instead of storing it twice', async () => {
    const path = await put('a.txt', TEXT);
    const id = (await run([path])).outcomes[0]?.articleId ?? '';
    await store.change({ type: 'article:delete', id, at: NOON.toISOString() });
    expect((await run([path])).outcomes).toMatchObject([{ outcome: 'same', articleId: id }]);
    expect(store.catalogue().articles[id]?.deletedAt).toBeNull();
  });

  it('goes on after a bad file, a missing one and one the engine gave up on', async () => {
    const paths = [
      await put('good-1.txt', TEXT),
      await put('empty.txt', ''),
      join(folder, 'missing.txt'),
      await put('stuck.txt', 'Never ends.'),
      await put('good-2.txt', `${TEXT}More was said.\n`),
    ];
    const { outcomes, progress } = await run(paths);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'failed', 'failed', 'failed', 'new']);
    expect(outcomes.filter(({ outcome }) => outcome === 'failed').every(({ detail }) => detail !== '')).toBe(true);
    expect(progress).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes a folder in the order of its names, in more than one batch, the first a small one', async () => {
    await mkdir(join(folder, 'many'));
    const names = Array.from({ length: 510 }, (_, index) => `note-${String(index).padStart(3, '0')}.txt`);
    for (const name of names) await put(join('many', name), `Field note ${name}. The well was dry.\n`);
    const batches: number[] = [];
    const counted: Store = {
      ...store,
      addArticles: (articles, ...others) => {
        batches.push(articles.length);
        return store.addArticles(articles, ...others);
      },
    };
    const { outcomes } = await run([join(folder, 'many')], counted);
    expect(batches).toEqual([500, 10]);
    expect(outcomes.map(({ fileName }) => fileName)).toEqual(names);
    expect(
      Object.values(store.catalogue().articles).filter(({ importedAt }) => importedAt === NOON.toISOString()),
    ).toHaveLength(510);
  });

  it('reads the same bytes again under a name that the engine can read, and none twice after a batch was lost', async () => {
    const paths = [await put('stuck.txt', TEXT), await put('good.txt', TEXT), await put('again.txt', TEXT)];
    const { outcomes } = await run(paths);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'new', 'same']);
    const full: Store = { ...store, addArticles: async () => fail('disk-full', 'The disk is full.') };
    const other = [await put('x.txt', `${TEXT}x`), await put('y.txt', `${TEXT}x`)];
    expect((await run(other, full)).outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
    expect((await run(other)).outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'same']);
  });

  it('says of each text of a batch that found no room that nothing of it is in, and what to do', async () => {
    // What the store says is about notes, which stay in the window and are saved later by themselves.
    const noRoom = fail('disk-full', 'Nothing more could be saved.', 'It is saved as soon as there is room.');
    const full: Store = { ...store, addArticles: async () => noRoom };
    const { outcomes } = await run([await put('a.txt', TEXT), await put('b.txt', `${TEXT}!\n`)], full);
    const unsaved = {
      outcome: 'failed',
      articleId: null,
      detail: 'The disk of the library is full, so nothing of this text is in the library.',
      action: 'What was added before stays. Make room on that disk, then choose Retry in this report.',
      isUnsaved: true,
    };
    expect(outcomes).toEqual([
      { fileName: 'a.txt', ...unsaved },
      { fileName: 'b.txt', ...unsaved },
    ]);
  });

  it('takes bytes that came without a path', async () => {
    const dropped = { name: 'dropped.md', bytes: new TextEncoder().encode(TEXT), modifiedAt: null };
    const options = { store, engine, ids: createIds(clock), clock, isSample: true, onProgress: () => undefined };
    const { outcomes } = await importFiles(itemsOf(planOfDrop([dropped])), options);
    expect(store.catalogue().articles[outcomes[0]?.articleId ?? '']).toMatchObject({
      fileName: 'dropped.md',
      isSample: true,
    });
  });
});
