import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { codeOf, filesBelow, freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';
import { failingFiles } from './failing-files';

/** A lock of another computer is watched for a while before it is taken over, in milliseconds. */
const WATCHED = 60_000;

describe('opening', () => {
  test('a library is made where there is nothing, and found again', async () => {
    const folder = await freshPath();
    const first = valueOf(await openAt(folder));
    valueOf(await first.change(putNote('n1', 'Saw the ferry')));
    await first.close();
    const second = valueOf(await openAt(folder, { create: false }));
    expect(second.libraryId).toBe(first.libraryId);
    expect(notesOf(second)).toEqual({ n1: 'Saw the ferry' });
    expect(second.notices).toEqual([]);
    await second.close();
    expect(await filesBelow(folder)).toEqual(['catalogue-1.json', 'journal-1.jsonl', 'library.json']);
  });

  test('no library is made where none was asked for, nor among other files', async () => {
    const folder = await freshPath();
    expect(codeOf(await openAt(folder, { create: false }))).toBe('no-library');
    await mkdir(folder);
    expect(codeOf(await openAt(folder, { create: false }))).toBe('no-library');
    await writeFile(join(folder, 'letter.txt'), 'Dear Ana');
    expect(codeOf(await openAt(folder))).toBe('not-a-library');
    expect(await filesBelow(folder)).toEqual(['letter.txt']);
    await valueOf(await openAt(folder, { create: true })).close();
  });

  test('library files without a sentinel are not taken for an empty library', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    valueOf(await store.change(putNote('n1', 'kept')));
    await store.close();
    await rename(join(folder, 'library.json'), join(folder, 'elsewhere.json'));
    const before = await filesBelow(folder);
    expect(codeOf(await openAt(folder))).toBe('not-a-library');
    expect(codeOf(await openAt(folder, { create: true }))).toBe('not-a-library');
    expect(await filesBelow(folder)).toEqual(before);
  });

  test('a creation that was cut short is finished', async () => {
    const folder = await freshPath();
    const faulty = failingFiles((_, name, path) => (name === 'rename' && path.endsWith('library.json') ? 'EIO' : null));
    expect(codeOf(await openAt(folder, { files: faulty.files }))).toBe('disk-error');
    await valueOf(await openAt(folder)).close();
  });

  test('a newer format is refused and no byte is changed', async () => {
    const folder = await freshPath();
    await valueOf(await openAt(folder)).close();
    const path = join(folder, 'library.json');
    const newer = (await readFile(path, 'utf8')).replace('"format": 1', '"format": 2');
    await writeFile(path, newer);
    expect(codeOf(await openAt(folder))).toBe('newer-format');
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});

describe('the lock', () => {
  test('a second opener reads and is told who writes', async () => {
    const folder = await freshPath();
    const first = valueOf(await openAt(folder));
    valueOf(await first.change(putNote('n1', 'mine')));
    const second = valueOf(await openAt(folder));
    expect(second.readOnly?.code).toBe('library-locked');
    expect(second.readOnly?.message).toContain(`by ${userInfo().username}: process ${process.pid} on ${hostname()}`);
    expect(notesOf(second)).toEqual({ n1: 'mine' });
    expect(codeOf(await second.change(putNote('n2', 'no')))).toBe('library-locked');
    await second.close();
    valueOf(await first.change(putNote('n3', 'still mine')));
    await first.close();
    const third = valueOf(await openAt(folder));
    expect(third.readOnly).toBeNull();
    await third.close();
  });

  const other = { token: 't', pid: 999_999_999, host: hostname(), bootId: null, startedAt: null, since: '2024' };
  const old = new Date(Date.now() - 60_000);
  test.each([
    ['a process that is gone', other, new Date(), null],
    ['another start of this computer', { ...other, pid: process.pid, bootId: 'another' }, new Date(), null],
    ['a later process with the same number', { ...other, pid: process.pid, startedAt: '1' }, new Date(), null],
    ['a silent other computer', { ...other, host: 'elsewhere' }, old, null],
    ['another computer at work', { ...other, host: 'elsewhere' }, new Date(), 'library-locked'],
    ['nobody, cut short long ago', 'half a lo', old, null],
    ['nobody, just now', 'half a lo', new Date(), 'library-locked'],
  ])('a lock of %s', { timeout: WATCHED }, async (_, holder, heartbeat, expected) => {
    const folder = await freshPath();
    await valueOf(await openAt(folder)).close();
    const lock = join(folder, 'lock');
    await writeFile(lock, typeof holder === 'string' ? holder : JSON.stringify(holder));
    await utimes(lock, heartbeat, heartbeat);
    const store = valueOf(await openAt(folder));
    expect(store.readOnly?.code ?? null).toBe(expected);
    await store.close();
    expect((await filesBelow(folder)).includes('lock')).toBe(expected !== null);
  });

  test.skipIf(process.platform !== 'linux')(
    'a process that ended and is still listed holds nothing (only Linux tells)',
    async () => {
      const folder = await freshPath();
      await valueOf(await openAt(folder)).close();
      const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 1000'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        const [said] = (await once(parent.stdout, 'data')) as [Buffer];
        const pid = Number(said.toString());
        const stat = (): Promise<string> => readFile(`/proc/${pid}/stat`, 'utf8');
        await vi.waitFor(async () => expect((await stat()).split(') ')[1]?.[0]).toBe('Z'), 20_000);
        const startedAt = (await stat()).split(') ')[1]?.split(' ')[19] ?? null;
        const bootId = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
        const holder = { token: 'dead', pid, host: hostname(), bootId, startedAt, since: '2024-02-03T04:05:06.000Z' };
        await writeFile(join(folder, 'lock'), JSON.stringify(holder));
        const store = valueOf(await openAt(folder));
        expect(store.readOnly).toBeNull();
        await store.close();
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );

  test('of many openers at once exactly one writes, over a stale lock too', async () => {
    const folder = await freshPath();
    await valueOf(await openAt(folder)).close();
    await writeFile(join(folder, 'lock'), JSON.stringify(other));
    const stores = (await Promise.all(Array.from({ length: 8 }, () => openAt(folder)))).map(valueOf);
    expect(stores.filter(({ readOnly }) => readOnly === null)).toHaveLength(1);
    for (const store of stores) await store.close();
  });

  test('a disk that takes no writes can still be read', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    valueOf(await store.addArticles([newArticle('a1')]));
    await store.close();
    const { files } = failingFiles(() => 'EROFS');
    const reader = valueOf(await openAt(folder, { files }));
    expect(reader.readOnly?.code).toBe('read-only-disk');
    expect(valueOf(await reader.readArticle('a1')).article).toEqual(newArticle('a1').article);
    expect(codeOf(await reader.addArticles([newArticle('a2')]))).toBe('read-only-disk');
    await reader.close();
  });
});
