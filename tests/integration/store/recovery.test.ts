import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { UNSYNCED_FILES as files } from './failing-files';
import {
  codeOf,
  copyOf,
  filesBelow,
  freshPath,
  newArticle,
  note,
  notesOf,
  openAt,
  putNote,
  valueOf,
} from './library-kit';

const JOURNAL = 'journal-1.jsonl';
let small = '';
let long = '';

beforeAll(async () => {
  small = await freshPath();
  const store = valueOf(await openAt(small));
  for (const id of ['n1', 'n2', 'n3'])
    valueOf(await store.change({ type: 'note:put', note: { ...note(id, 'é', 'a'), createdAt: 't', updatedAt: 't' } }));
  await store.close();
  long = await freshPath();
  const writer = valueOf(await openAt(long));
  const many = Array.from({ length: LONG_JOURNAL.lines }, (_, index) => putNote(`m${index % 7}`, `${index}`));
  await Promise.all(many.map((change) => writer.change(change)));
  await writer.close();
  const again = valueOf(await openAt(long));
  valueOf(await again.change(putNote('last', 'after the snapshot')));
  await again.close();
});

describe('a torn journal', () => {
  test('cut at any byte keeps every whole line, and the cut bytes', async () => {
    const whole = await readFile(join(small, JOURNAL));
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([offset]) => offset + 1);
    const folder = await copyOf(small);
    for (let length = 0; length <= whole.length; length += 1) {
      await rm(join(folder, 'quarantine'), { recursive: true, force: true });
      await writeFile(join(folder, JOURNAL), whole.subarray(0, length));
      const store = valueOf(await openAt(folder, { files }));
      const lines = ends.filter((end) => end <= length).length;
      const goodEnd = [0, ...ends][lines] ?? 0;
      expect(Object.keys(notesOf(store))).toEqual(['n1', 'n2', 'n3'].slice(0, lines));
      expect(store.notices).toHaveLength(goodEnd === length ? 0 : 1);
      await store.close();
      expect(await readFile(join(folder, JOURNAL))).toEqual(whole.subarray(0, goodEnd));
      const kept = await readdir(join(folder, 'quarantine')).catch(() => []);
      const bytes = await Promise.all(kept.map((name) => readFile(join(folder, 'quarantine', name))));
      expect(bytes).toEqual(goodEnd === length ? [] : [whole.subarray(goodEnd, length)]);
    }
  });

  test('goes on after the cut', async () => {
    const folder = await copyOf(small);
    await truncate(join(folder, JOURNAL), (await readFile(join(folder, JOURNAL))).length - 5);
    const store = valueOf(await openAt(folder));
    valueOf(await store.change(putNote('n4', 'new')));
    await store.close();
    const again = valueOf(await openAt(folder));
    expect(notesOf(again)).toEqual({ n1: 'é', n2: 'é', n4: 'new' });
    expect(again.notices).toEqual([]);
    await again.close();
  });

  test.each([
    ['zeros', Buffer.alloc(4096)],
    ['text with line ends', Buffer.from('\n\nnull\n[]\n["00000000",4,2,{}]\n')],
  ])('with %s behind it is cut', async (_, garbage) => {
    const folder = await copyOf(small);
    await writeFile(join(folder, JOURNAL), garbage, { flag: 'a' });
    const store = valueOf(await openAt(folder));
    expect(Object.keys(notesOf(store))).toEqual(['n1', 'n2', 'n3']);
    expect(store.notices).toHaveLength(1);
    await store.close();
  });
});

describe('a damaged journal', () => {
  test('any flipped bit is seen; the other lines are read and the file is kept byte for byte', async () => {
    const whole = await readFile(join(small, JOURNAL));
    const lineLength = whole.indexOf(10) + 1;
    for (let bit = 3; bit < whole.length * 8; bit += 61) {
      const bytes = Buffer.from(whole);
      const offset = bit >> 3;
      bytes[offset] = (bytes[offset] ?? 0) ^ (1 << (bit & 7));
      const folder = await copyOf(small);
      await writeFile(join(folder, JOURNAL), bytes);
      const store = valueOf(await openAt(folder, { files }));
      const hit = Math.floor(offset / lineLength);
      // A line end that is gone takes the line behind it along: where that one begins cannot be known.
      const isLineEnd = whole[offset] === 10;
      const left = ['n1', 'n2', 'n3'].filter((__, line) => line !== hit && !(isLineEnd && line === hit + 1));
      expect(Object.keys(notesOf(store))).toEqual(left);
      expect(store.notices.length).toBeGreaterThan(0);
      await store.close();
      const kept = await Promise.all(
        (await readdir(join(folder, 'quarantine'))).map((name) => readFile(join(folder, 'quarantine', name))),
      );
      const goodEnd = hit + (isLineEnd ? 2 : 1) < 3 ? 0 : hit * lineLength;
      expect(kept).toEqual([bytes.subarray(goodEnd)]);
      const again = valueOf(await openAt(folder, { files }));
      expect(again.notices).toEqual([]);
      expect(Object.keys(notesOf(again))).toEqual(left);
      await again.close();
    }
  });

  test('a missing journal is reported', async () => {
    const folder = await copyOf(long);
    await rm(join(folder, 'journal-2.jsonl'));
    const store = valueOf(await openAt(folder));
    expect(store.notices).toEqual([expect.stringContaining('journal-2.jsonl is missing')]);
    valueOf(await store.change(putNote('n9', 'goes on')));
    await store.close();
  });

  test.each([
    ['the journal is gone', async (folder: string) => rm(join(folder, JOURNAL))],
    [
      'a folder is in the place of the journal',
      async (folder: string) => {
        await rm(join(folder, JOURNAL));
        await mkdir(join(folder, JOURNAL));
      },
    ],
    ['the journal is garbage', async (folder: string) => writeFile(join(folder, JOURNAL), 'garbage')],
    ['the journal is zeros', async (folder: string) => writeFile(join(folder, JOURNAL), Buffer.alloc(4096))],
    ['its lines are garbage', async (folder: string) => writeFile(join(folder, JOURNAL), '["\n["\n')],
    [
      'snapshot and journal are empty',
      async (folder: string) => {
        await truncate(join(folder, 'catalogue-1.json'));
        await truncate(join(folder, JOURNAL));
      },
    ],
  ])('an empty library is not shown in place of a lost one: %s', async (_name, harm) => {
    const folder = await copyOf(small);
    await harm(folder);
    const before = await filesBelow(folder);
    expect(codeOf(await openAt(folder))).toBe('library-damaged');
    expect(await filesBelow(folder)).toEqual(before);
  });
});

describe('snapshots', () => {
  test('are made when the journal is long, with the generation before kept', async () => {
    const names = await filesBelow(long);
    expect(names).toEqual([
      'catalogue-1.json',
      'catalogue-2.json',
      'journal-1.jsonl',
      'journal-2.jsonl',
      'library.json',
    ]);
    const store = valueOf(await openAt(long));
    expect(notesOf(store)['last']).toBe('after the snapshot');
    expect(notesOf(store)['m0']).toBe('994');
    await store.close();
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['null', () => Buffer.from('null')],
    ['a flipped bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 300 ? byte ^ 4 : byte)))],
    ['a flipped checksum', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 14 ? byte ^ 1 : byte)))],
  ])('that are damaged (%s) fall back to the one before and its journals', async (_, damage) => {
    const folder = await copyOf(long);
    const path = join(folder, 'catalogue-2.json');
    const bytes = damage(await readFile(path));
    await writeFile(path, bytes);
    const store = valueOf(await openAt(folder));
    const intact = valueOf(await openAt(long));
    expect(notesOf(store)).toEqual(notesOf(intact));
    await intact.close();
    expect(store.notices).toHaveLength(1);
    await store.close();
    const [kept = ''] = await readdir(join(folder, 'quarantine'));
    expect(await readFile(join(folder, 'quarantine', kept))).toEqual(bytes);
    const again = valueOf(await openAt(folder));
    expect(again.notices).toEqual([]);
    await again.close();
  });

  test('a folder in the place of a snapshot is set aside too', async () => {
    const folder = await copyOf(long);
    await rm(join(folder, 'catalogue-2.json'));
    await mkdir(join(folder, 'catalogue-2.json'));
    const store = valueOf(await openAt(folder));
    expect(notesOf(store)['last']).toBe('after the snapshot');
    expect(store.notices).toHaveLength(1);
    await store.close();
  });

  test('with nothing to fall back on nothing is opened and nothing is changed', async () => {
    const folder = await copyOf(long);
    for (const name of ['catalogue-1.json', 'journal-1.jsonl']) await rm(join(folder, name));
    await writeFile(join(folder, 'catalogue-2.json'), 'not this');
    const before = await filesBelow(folder);
    expect(codeOf(await openAt(folder))).toBe('library-damaged');
    expect(await filesBelow(folder)).toEqual(before);
    expect(await readFile(join(folder, 'catalogue-2.json'), 'utf8')).toBe('not this');
  });

  test('a damaged sentinel is mended from the snapshot', async () => {
    const folder = await copyOf(long);
    const original = await readFile(join(folder, 'library.json'), 'utf8');
    await writeFile(join(folder, 'library.json'), original.slice(0, 20));
    const store = valueOf(await openAt(folder));
    expect(store.notices).toHaveLength(1);
    await store.close();
    expect(JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))).toEqual(JSON.parse(original));
  });

  test('files that were being written are removed', async () => {
    const folder = await copyOf(small);
    await mkdir(join(folder, 'temp'));
    await writeFile(join(folder, 'temp', 'half'), 'ha');
    await writeFile(join(folder, 'lock.half'), 'ha');
    await valueOf(await openAt(folder)).close();
    expect(await filesBelow(folder)).toEqual(await filesBelow(small));
  });

  test('an emptied journal is not taken for a new library without a word', async () => {
    const folder = await freshPath();
    const fresh = valueOf(await openAt(folder));
    expect(fresh.notices).toEqual([]);
    valueOf(await fresh.addArticles([newArticle('a1')]));
    await fresh.close();
    const before = await filesBelow(folder);
    await truncate(join(folder, 'journal-1.jsonl'), 0);
    const store = valueOf(await openAt(folder));
    expect(store.notices).toEqual([expect.stringContaining('holds one file of articles')]);
    await store.close();
    expect(await filesBelow(folder)).toEqual(before);
  });
});
