import { HUES } from '../../src/core/library/highlight';
import { checkImage } from '../../src/core/library/image-refusal';
import { KEPT_KINDS, keptPut } from '../../src/core/library/kept';
import type { KeptKind, KeptKinds } from '../../src/core/library/kept';
import { imageMarkdown } from '../../src/core/library/note-image';
import { placeOf } from '../../src/core/library/place';
import { VERDICTS } from '../../src/core/library/review';
import type { Change } from '../../src/core/library/change';
import type { StepName } from '../../src/core/library/steps';
import type { NewArticle, Store } from '../../src/core/ports';
import { addImage } from '../../src/main/store/image-files';
import { openLibrary } from '../../src/main/store/open-library';
import { randomFrom } from '../faults/kit/random';
import type { Random } from '../faults/kit/random';
import { UNSYNCED_FILES } from '../integration/store/failing-files';
import { pngOf } from './images';
import { plainArticle } from './plain-article';

const AT = '2024-02-03T04:05:06.000Z';
const WORDS = ['Orla Venn', 'мост', '渡し船', 'الجسر', 'naïve', '🏔️ hut', 'C:\\x', '"quoted"', 'a\u0301', '__proto__'];

/** Opens or makes a library whose ids and clock are the same at every run. */
export async function openRandom(folder: string, seed: number): Promise<Store> {
  let made = 0;
  const opened = await openLibrary(folder, {
    clock: { now: () => new Date(AT) },
    ids: { next: () => `id-${seed}-${(made += 1)}` },
    name: `Library ${seed}`,
    files: UNSYNCED_FILES,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** Does what a person may do with a library, at random but the same for the same seed, and gives it back open. */
export async function randomLibrary(folder: string, seed: number): Promise<Store> {
  const random = randomFrom(seed);
  let store = await openRandom(folder, seed);
  const operations = 1 + random.below(16);
  for (let number = 0; number < operations; number += 1) {
    if (random.unit() < 0.06) {
      await store.close();
      store = await openRandom(folder, seed);
    } else await operate(store, random, `${seed}-${number}`);
  }
  return store;
}

async function operate(store: Store, random: Random, label: string): Promise<void> {
  const dice = random.unit();
  const ids = Object.keys(store.catalogue().articles);
  if (ids.length === 0 || dice < 0.2) {
    const made = Array.from({ length: 1 + random.below(3) }, (_, place) => articleOf(random, `a-${label}-${place}`));
    await store.addArticles(made, stepOf('import', `import-${label}`));
  } else if (dice < 0.3) await store.undo(null);
  else if (dice < 0.34) await store.redo();
  else if (dice < 0.42)
    await store.change({ type: 'article:delete', id: random.pick(ids), at: AT }, stepOf('delete', null));
  else if (dice < 0.45) await store.change({ type: 'article:restore', id: random.pick(ids) }, stepOf('restore', null));
  else if (dice < 0.47) await store.emptyBin();
  else if (dice < 0.52) await newVersion(store, random, random.pick(ids));
  else if (dice < 0.54) {
    await store.change({ type: 'batch', changes: [noteOf(random, `n-${label}`, random.pick(ids), 2_200_000)] });
  } else if (dice < 0.58) await noteWithImage(store, random, label, random.pick(ids));
  else await store.change(recordOf(store, random, label, random.pick(ids)), stepOf('write-note', null));
}

/** A picture is kept before the note that names it, as in the window; now and then one that is there already. */
async function noteWithImage(store: Store, random: Random, label: string, articleId: string): Promise<void> {
  const data = pngOf(1 + random.below(3), 1 + random.below(3));
  const facts = checkImage(data, label);
  if ('code' in facts) throw new Error(facts.message);
  const name = random.unit() < 0.5 ? null : words(random);
  const kept = await addImage(store, { data, facts, name, by: words(random), at: AT }, UNSYNCED_FILES);
  if (!kept.ok) throw new Error(kept.error.message);
  const markdown = imageMarkdown(kept.value.id, words(random));
  const note = { id: `n-${label}`, articleId, markdown, createdAt: AT, updatedAt: AT };
  await store.change({ type: 'note:put', note }, stepOf('write-note', null));
}

/** The article read again: another file of the same id, as "Read As" makes it. */
async function newVersion(store: Store, random: Random, id: string): Promise<void> {
  const row = store.catalogue().articles[id];
  const read = await store.readArticle(id);
  if (!row || !read.ok) return;
  const original = originalOf(read.value.article.text);
  const article = { ...read.value.article, title: `${row.title} ${random.pick(WORDS)}` };
  if (row.sha256 !== plainArticle(id, read.value.article.text).article.sha256) return;
  await store.addArticles([{ ...read.value, article, original, isSample: row.isSample }], stepOf('read-as', null));
}

function recordOf(store: Store, random: Random, label: string, articleId: string): Change {
  const { notes, reviews } = store.catalogue();
  const dice = random.unit();
  if (dice < 0.25) return noteOf(random, `n-${label}`, articleId, 200);
  if (dice < 0.3 && Object.keys(notes).length > 0) return { type: 'note:delete', id: random.pick(Object.keys(notes)) };
  if (dice < 0.35 && Object.keys(reviews).length > 0) {
    const { articleId: of, itemId } = random.pick(Object.values(reviews));
    return { type: 'review:delete', articleId: of, itemId };
  }
  if (dice < 0.55) return { type: 'review:put', review: reviewOf(random, articleId) };
  const kind = random.pick(KINDS);
  const records = Object.keys(store.catalogue().kept[kind]);
  if (dice < 0.6 && records.length > 0) return { type: 'kept:delete', kind, id: random.pick(records) };
  return keptPut(kind, MAKERS[kind](random, `k-${label}`, articleId));
}

function reviewOf(random: Random, articleId: string) {
  return {
    ...aboutItem(random, articleId),
    verdict: random.pick([...VERDICTS, null]),
    edit: random.unit() < 0.5 ? null : { name: words(random), value: random.below(9), date: null },
    by: words(random),
    at: AT,
  };
}

function aboutItem(random: Random, articleId: string) {
  const quoted = words(random);
  const itemId = `item-${random.below(4)}`;
  return { articleId, section: 'people' as const, itemId, anchor: { start: 0, end: quoted.length }, quoted };
}

const base = (random: Random, id: string, articleId: string) => ({ id, articleId, by: words(random), at: AT });
const place = (random: Random) => placeOf(`${words(random)} ${words(random)}.`, { start: 0, end: 3 });

/** A picture is never kept without its file: see noteWithImage. */
type PlainKind = Exclude<KeptKind, 'image'>;
const KINDS = KEPT_KINDS.filter((kind): kind is PlainKind => kind !== 'image');

/** One maker a kind, so that a new kind cannot be forgotten here. */
const MAKERS: { readonly [K in PlainKind]: (random: Random, id: string, articleId: string) => KeptKinds[K] } = {
  tag: (random, id) => ({ ...base(random, id, ''), articleId: null, name: words(random), hue: null }),
  collection: (random, id) => ({ ...base(random, id, ''), articleId: null, name: words(random) }),
  judgement: (random, id, articleId) => ({
    ...base(random, id, articleId),
    ...aboutItem(random, articleId),
    verdict: random.pick(VERDICTS),
  }),
  comment: (random, id, articleId) => ({
    ...base(random, id, articleId),
    ...aboutItem(random, articleId),
    text: words(random),
  }),
  signoff: (random, id, articleId) => ({
    ...base(random, id, articleId),
    form: 'sidelight-signoff-1',
    sha256: 'ab'.repeat(32),
    textSha256: 'cd'.repeat(32),
    items: [{ section: 'people', id: 'item-1', label: words(random), state: 'edited', digest: 'ef'.repeat(8) }],
  }),
  rule: (random, id) => ({
    ...base(random, id, ''),
    articleId: null,
    names: [words(random), words(random)],
    of: random.pick(['people', 'places', null]),
    is: random.unit() < 0.2 ? null : { section: 'organizations', name: words(random) },
  }),
  tagging: (random, id, articleId) => ({ ...base(random, id, articleId), articleId, tagId: `t-${random.below(3)}` }),
  membership: (random, id, articleId) => ({
    ...base(random, id, articleId),
    articleId,
    collectionId: `c-${random.below(3)}`,
    position: random.below(9),
  }),
  search: (random, id) => ({
    ...base(random, id, ''),
    articleId: null,
    name: words(random),
    query: words(random),
    narrowing: { place: [words(random)] },
  }),
  template: (random, id) => ({
    ...base(random, id, ''),
    articleId: null,
    name: words(random),
    markdown: `# ${words(random)}\n{{title}}`,
  }),
  highlight: (random, id, articleId) => ({
    ...base(random, id, articleId),
    hue: random.pick(HUES),
    place: place(random),
  }),
  addition: (random, id, articleId) => ({
    ...base(random, id, articleId),
    section: 'people',
    values: { name: words(random) },
    place: place(random),
  }),
};

function noteOf(random: Random, id: string, articleId: string, longest: number): Change {
  const markdown = `${words(random)} ${'x'.repeat(random.below(longest))}`;
  const times = { createdAt: AT, updatedAt: AT };
  if (random.unit() < 0.15) return { type: 'note:put', note: { id, articleId: null, markdown, ...times } };
  const on = random.unit() < 0.3 ? { place: place(random) } : {};
  return { type: 'note:put', note: { id, articleId, markdown, ...on, ...times } };
}

function articleOf(random: Random, id: string): NewArticle {
  const text = `${id} ${words(random)} at the ferry. ${'Line. '.repeat(random.below(30))}\n${words(random)}`;
  return { ...plainArticle(id, text), isSample: random.unit() < 0.1 };
}

function originalOf(text: string): Uint8Array {
  return Buffer.from(text);
}

function words(random: Random): string {
  return `${random.pick(WORDS)} ${random.below(1000)}`;
}

function stepOf(kind: StepName['kind'], record: string | null): StepName {
  return { kind, label: 'A step', count: 1, record };
}
