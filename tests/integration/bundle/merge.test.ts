import { truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkImage } from '../../../src/core/library/image-refusal';
import { signableState } from '../../../src/core/library/signoff';
import type { Signoff } from '../../../src/core/library/signoff';
import { changesSince } from '../../../src/core/library/signoff-changes';
import type { Catalogue } from '../../../src/core/library/catalogue';
import type { Store } from '../../../src/core/ports';
import { importBundle } from '../../../src/main/bundle/import-bundle';
import { openIncoming } from '../../../src/main/bundle/incoming';
import { verify } from '../../../src/main/bundle/verify';
import { writeBundle } from '../../../src/main/bundle/write-bundle';
import { sha256 } from '../../../src/main/store/checksum';
import { addImage, readImageFile } from '../../../src/main/store/image-files';
import { imagePlace } from '../../../src/main/store/layout';
import type { ImportOutcome } from '../../../src/shared/ipc/messages';
import { pngOf } from '../../kit/images';
import { openRandom, randomLibrary } from '../../kit/random-library';
import { UNSYNCED_FILES } from '../store/failing-files';
import { codeOf, freshPath, newArticle, note, valueOf } from '../store/library-kit';

const clock = { now: () => new Date('2024-03-04T05:06:07.000Z') };
const AT = '2024-02-03T04:05:06.000Z';
const hash = (text: string): string => sha256(Buffer.from(text));

async function bundleOf(store: Store, articles?: readonly string[]): Promise<string> {
  const target = join(dirname(store.folder), `${sha256(Buffer.from(`${Math.random()}`)).slice(0, 8)}.sidelight.zip`);
  const order = { library: store.folder, target, ...(articles ? { articles } : {}) };
  valueOf(await writeBundle(order, { clock, files: UNSYNCED_FILES }));
  return target;
}

let imports = 0;
async function bring(store: Store, path: string): Promise<readonly ImportOutcome[]> {
  const bundle = valueOf(await openIncoming(path));
  try {
    return await importBundle(bundle, {
      store,
      importId: `import-${(imports += 1)}`,
      fileName: 'all.sidelight.zip',
      mayGoOn: () => Promise.resolve(true),
      onProgress: () => undefined,
    });
  } finally {
    bundle.close();
  }
}

const outcomes = (report: readonly ImportOutcome[]): readonly string[] => report.map(({ outcome }) => outcome);
const plain = (catalogue: Catalogue): unknown => JSON.parse(JSON.stringify(catalogue));

/** A library with one signed article, confirmed in one item, with a note and an added item. */
async function signedLibrary(): Promise<Store> {
  const store = await openRandom(await freshPath(), 1);
  valueOf(await store.addArticles([newArticle('art-1'), newArticle('art-2')]));
  const base = { articleId: 'art-1', by: 'Ana', at: AT };
  const anchor = { start: 0, end: 3 };
  const place = { span: anchor, text: 'x', anchor: { exact: 'The', prefix: '', suffix: ' bridge' } };
  const item = { ...base, section: 'people' as const, itemId: 'p1', anchor, quoted: 'The' };
  const changes = [
    { type: 'note:put', note: note('n-1', 'A word on it', 'art-1') },
    { type: 'review:put', review: { ...item, verdict: 'confirmed', edit: null } },
    { type: 'review:put', review: { ...item, itemId: 'add-1', verdict: 'confirmed', edit: null } },
    { type: 'kept:put', kind: 'addition', record: { ...base, id: 'add-1', section: 'people', values: {}, place } },
    {
      type: 'kept:put',
      kind: 'tag',
      record: { id: 't-1', articleId: null, by: 'Ana', at: AT, name: 'water', hue: null },
    },
  ] as const;
  valueOf(await store.change({ type: 'batch', changes }));
  const state = await signedState(store, 'art-1');
  const record = { ...base, id: 's-1', ...state };
  valueOf(await store.change({ type: 'kept:put', kind: 'signoff', record }));
  return store;
}

async function signedState(store: Store, articleId: string) {
  const { reviews, kept } = store.catalogue();
  const own = <T extends { readonly articleId: string }>(records: Readonly<Record<string, T>>): readonly T[] =>
    Object.values(records).filter((record) => record.articleId === articleId);
  const content = valueOf(await store.readArticle(articleId));
  return signableState({ ...content, reviews: own(reviews), additions: own(kept.addition) }, hash);
}

test('articles come in with everything written about them, as one step, and not twice', async () => {
  const from = await signedLibrary();
  const into = await openRandom(await freshPath(), 2);
  const before = plain(into.catalogue());
  const path = await bundleOf(from);
  expect(outcomes(await bring(into, path))).toEqual(['new', 'new']);
  expect(plain(into.catalogue())).toEqual(plain(from.catalogue()));
  expect(into.steps().done).toHaveLength(1);
  expect(outcomes(await bring(into, path))).toEqual(['same', 'same']);
  expect(plain(into.catalogue())).toEqual(plain(from.catalogue()));
  valueOf(await into.undo(null));
  const { articles, ...rest } = plain(into.catalogue()) as { articles: Record<string, { deletedAt: string | null }> };
  expect({ articles: {}, ...rest }).toEqual(before);
  expect(Object.values(articles).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
});

test('of chosen articles only theirs goes along', async () => {
  const from = await signedLibrary();
  const into = await openRandom(await freshPath(), 3);
  expect(outcomes(await bring(into, await bundleOf(from, ['art-2'])))).toEqual(['new']);
  const { articles, notes, reviews, kept } = into.catalogue();
  expect(Object.keys(articles)).toEqual(['art-2']);
  expect([notes, reviews, ...Object.values(kept)].flatMap((records) => Object.keys(records))).toEqual([]);
});

test('notes of the library come along; one that is here with other words is kept beside it, once', async () => {
  const from = await signedLibrary();
  const own = (markdown: string) => ({ ...note('n-own', markdown, 'art-1'), articleId: null });
  valueOf(await from.change({ type: 'note:put', note: own('Ask the mayor') }));
  const path = await bundleOf(from);
  const into = await openRandom(await freshPath(), 5);
  await bring(into, path);
  expect(into.catalogue().notes['n-own']).toEqual(own('Ask the mayor'));
  valueOf(await into.change({ type: 'note:put', note: own('Asked') }));
  for (let turn = 0; turn < 2; turn += 1) await bring(into, path);
  const words = Object.values(into.catalogue().notes).flatMap((each) => (each.articleId === null ? each.markdown : []));
  expect(words.sort()).toEqual(['Ask the mayor', 'Asked']);
});

test('pictures come along with the notes that name them, whole, and those of other notes stay behind', async () => {
  const from = await signedLibrary();
  const pictures = await Promise.all(
    [pngOf(3, 2), pngOf(4, 2)].map(async (data) => {
      const facts = checkImage(data, 'map.png');
      if ('code' in facts) expect.fail(facts.message);
      return valueOf(await addImage(from, { data, facts, name: 'map.png', by: 'Ana', at: AT }, UNSYNCED_FILES));
    }),
  );
  const [first, second] = pictures.map(({ id }) => id) as [string, string];
  valueOf(await from.change({ type: 'note:put', note: note('n-2', `![map](image:${first})`, 'art-1') }));
  valueOf(await from.change({ type: 'note:put', note: note('n-3', `![map](image:${second})`, 'art-2') }));
  const into = await openRandom(await freshPath(), 6);
  const chosen = await bundleOf(from, ['art-1']);
  expect(outcomes(await bring(into, chosen))).toEqual(['new']);
  expect(into.catalogue().kept.image).toEqual({ [first]: pictures[0] });
  expect(valueOf(await readImageFile(into.folder, first))).toEqual(pngOf(3, 2));
  expect(codeOf(await readImageFile(into.folder, second))).toBe('image-file-missing');
  // Brought again, a file that was lost here comes back.
  await UNSYNCED_FILES.remove(join(into.folder, imagePlace(first)));
  await bring(into, await bundleOf(from));
  expect(Object.keys(into.catalogue().kept.image).sort()).toEqual([first, second].sort());
  for (const id of [first, second]) valueOf(await readImageFile(into.folder, id));
  await UNSYNCED_FILES.remove(join(from.folder, imagePlace(second)));
  expect(valueOf(await verify(from.folder)).problems).toEqual([`${imagePlace(second)} is missing`]);
  expect(valueOf(await verify(await bundleOf(from))).problems).toEqual([
    `${imagePlace(second)} was missing or damaged when the bundle was made`,
  ]);
});

test('an article that is here in another state comes in beside it, signed as it was, and once only', async () => {
  const from = await signedLibrary();
  const path = await bundleOf(from);
  const into = await openRandom(await freshPath(), 4);
  await bring(into, path);
  valueOf(await into.change({ type: 'note:put', note: note('n-1', 'Another word', 'art-1') }));
  const [first, second] = await bring(into, path);
  expect(first).toMatchObject({ outcome: 'new', detail: expect.stringContaining('both are kept') });
  expect(second).toMatchObject({ outcome: 'same', articleId: 'art-2' });
  const id = first?.articleId ?? '';
  expect(id).not.toBe('art-1');
  const { notes, kept, articles } = into.catalogue();
  expect(notes['n-1']?.markdown).toBe('Another word');
  expect(
    Object.values(notes)
      .filter(({ articleId }) => articleId === id)
      .map(({ markdown }) => markdown),
  ).toEqual(['A word on it']);
  const signoff = Object.values(kept.signoff).find(({ articleId }) => articleId === id) as Signoff;
  const now = await signedState(into, id);
  expect(now.items.find(({ state }) => state === 'confirmed')).toBeDefined();
  expect(signoff.sha256).toBe(now.sha256);
  expect(changesSince({ ...signoff, sha256: '' }, now)).toEqual([]);
  expect(valueOf(await into.readArticle(id)).article.id).toBe(id);
  expect(outcomes(await bring(into, path))).toEqual(['same', 'same']);
  expect(Object.keys(into.catalogue().articles)).toEqual(Object.keys(articles));
});

test('an article in the recycle bin comes back', async () => {
  const from = await signedLibrary();
  const path = await bundleOf(from);
  valueOf(await from.change({ type: 'article:delete', id: 'art-2', at: AT }));
  expect((await bring(from, path))[1]).toMatchObject({ outcome: 'same', detail: expect.stringContaining('is back') });
  expect(from.catalogue().articles['art-2']?.deletedAt).toBeNull();
});

test('whatever comes in, all that was here before stays as it was, and the second time nothing comes', async () => {
  for (let seed = 100; seed < 112; seed += 1) {
    const from = await randomLibrary(await freshPath(), seed);
    // Of the same seed: half of it is the same, and then it went another way.
    const into = await randomLibrary(await freshPath(), seed % 2 === 0 ? seed : seed + 500);
    for (const [id, one] of Object.entries(into.catalogue().notes)) {
      if (seed % 4 === 0) await into.change({ type: 'note:put', note: { ...one, id, markdown: `${one.markdown}!` } });
    }
    const before = plain(into.catalogue()) as Record<string, Record<string, unknown>>;
    const path = await bundleOf(from);
    const report = await bring(into, path);
    expect(
      report.filter(({ outcome }) => outcome === 'failed'),
      `seed ${seed}`,
    ).toEqual([]);
    const after = plain(into.catalogue()) as Record<string, Record<string, object>>;
    for (const group of ['notes', 'reviews']) expect(after[group], `seed ${seed}`).toMatchObject(before[group] ?? {});
    for (const kind of Object.keys(before['kept'] ?? {})) {
      expect(after['kept']?.[kind], `seed ${seed} ${kind}`).toMatchObject(before['kept']?.[kind] ?? {});
    }
    expect(outcomes(await bring(into, path)), `seed ${seed}`).not.toContain('new');
    expect(plain(into.catalogue()), `seed ${seed}`).toEqual(after);
  }
});

test('what was signed is held against what is there, in a library and in a bundle of it', async () => {
  const store = await signedLibrary();
  const path = await bundleOf(store);
  for (const place of [store.folder, path]) {
    const { problems, signoffs } = valueOf(await verify(place));
    expect({ problems, signoffs }).toMatchObject({
      problems: [],
      signoffs: [{ articleId: 'art-1', isUnchanged: true }],
    });
  }
  const review = Object.values(store.catalogue().reviews).find(({ itemId }) => itemId === 'p1');
  if (!review) expect.fail('There is no review');
  valueOf(await store.change({ type: 'review:put', review: { ...review, verdict: 'rejected' } }));
  const { signoffs } = valueOf(await verify(store.folder));
  expect(signoffs).toMatchObject([
    { isUnchanged: false, textChanged: false, changes: [{ was: 'confirmed', now: 'rejected' }] },
  ]);
  const row = store.catalogue().articles['art-2'];
  await UNSYNCED_FILES.remove(join(store.folder, 'articles', row?.file ?? ''));
  expect(valueOf(await verify(store.folder)).problems).toEqual([`articles/${row?.file} is missing`]);
});

test('a bundle that cannot be read to its end keeps what came before, and says that the rest is not in', async () => {
  const store = await openRandom(await freshPath(), 3);
  const big = 'Orla Venn shut the bridge. '.repeat(200_000);
  valueOf(await store.addArticles(['art-1', 'art-2', 'art-3'].map((id) => newArticle(id, `${id}. ${big}`))));
  const path = await bundleOf(store);
  await store.close();
  const empty = await openRandom(await freshPath(), 4);
  const bundle = valueOf(await openIncoming(path));
  const report = await importBundle(bundle, {
    store: empty,
    importId: 'import-cut',
    fileName: 'all.sidelight.zip',
    // As of a stick that is pulled out once the first articles are in.
    mayGoOn: async () => {
      await truncate(path, 0);
      return true;
    },
    onProgress: () => undefined,
  });
  bundle.close();
  const here = Object.keys(empty.catalogue().articles).length;
  expect(here).toBeGreaterThan(0);
  expect(here).toBeLessThan(3);
  expect(outcomes(report)).toEqual([...Array(here).fill('new'), 'failed']);
  expect(report.at(-1)?.detail).toContain('The rest of this bundle could not be read');
  await empty.close();
});
