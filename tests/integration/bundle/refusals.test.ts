import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../../src/main/bundle/bundle-archive';
import { openBundle } from '../../../src/main/bundle/open-bundle';
import { libraryFromBundle } from '../../../src/main/bundle/library-from-bundle';
import { MANIFEST } from '../../../src/main/bundle/manifest';
import type { Manifest } from '../../../src/main/bundle/manifest';
import { writeBundle } from '../../../src/main/bundle/write-bundle';
import { randomFrom } from '../../faults/kit/random';
import { randomLibrary } from '../../kit/random-library';
import { zipOf } from '../../kit/zip';
import type { ZipEntry } from '../../kit/zip';
import { failingFiles, UNSYNCED_FILES } from '../store/failing-files';
import { codeOf, filesBelow, freshPath, valueOf } from '../store/library-kit';

const clock = { now: () => new Date('2024-03-04T05:06:07.000Z') };
const ids = { next: () => 'another' };

let folder = '';
let good = '';
let entries: readonly ZipEntry[] = [];
let manifest: Manifest;
beforeAll(async () => {
  folder = await freshPath();
  await (await randomLibrary(folder, 7)).close();
  good = join(dirname(folder), 'good.sidelight.zip');
  valueOf(await writeBundle({ library: folder, target: good }, { clock, files: UNSYNCED_FILES }));
  const archive = await openArchive(good);
  const read = async (name: string): Promise<ZipEntry> => ({ name, bytes: await archive.read(name, 1e9) });
  entries = await Promise.all([...archive.names].map(read));
  archive.close();
  manifest = JSON.parse(Buffer.from(entries.find(({ name }) => name === MANIFEST)?.bytes ?? '').toString()) as Manifest;
});

const without = (name: string): readonly ZipEntry[] => entries.filter((entry) => entry.name !== name);
const withManifest = (changed: object, others = without(MANIFEST)): readonly ZipEntry[] => [
  ...others,
  { name: MANIFEST, bytes: Buffer.from(JSON.stringify({ ...manifest, ...changed })) },
];

/** What comes of making a library of these bytes; nothing may be left behind. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const target = await freshPath();
  const bundle = join(dirname(target), 'bad.sidelight.zip');
  await writeFile(bundle, bytes);
  const code = codeOf(await libraryFromBundle({ bundle, folder: target, name: 'Bad' }, { clock, ids }));
  expect(await filesBelow(dirname(target))).toEqual(['bad.sidelight.zip']);
  return code;
}

test('a bundle is what its parts are: put together again it opens', async () => {
  const path = join(dirname(folder), 'again.sidelight.zip');
  await writeFile(path, zipOf(entries));
  valueOf(await openBundle(path)).close();
});

test('strangers in the archive are refused', async () => {
  const evil = Buffer.from('evil');
  const original = entries.find(({ name }) => name.startsWith('originals/'));
  const article = entries.find(({ name }) => name.startsWith('articles/'));
  const cases: readonly (readonly [string, readonly ZipEntry[]])[] = [
    ['bundle-strange', [...entries, { name: '../evil.txt', bytes: evil }]],
    ['bundle-strange', [...entries, { name: '/etc/evil', bytes: evil }]],
    ['bundle-strange', [...entries, { name: 'notes.txt', bytes: evil }]],
    ['bundle-strange', [...entries, { name: 'articles/', bytes: evil }]],
    ['bundle-strange', [...entries, { name: 'originals/link', bytes: evil, mode: 0o120777 }]],
    ['bundle-strange', [...entries, { name: original?.name ?? '', bytes: evil }]],
    ['bundle-strange', [...entries, { name: 'originals/bomb', bytes: Buffer.alloc(17 * 1024 * 1024) }]],
    ['bundle-damaged', [...without(article?.name ?? ''), { name: article?.name ?? '', bytes: evil }]],
    [
      'bundle-damaged',
      [...without(article?.name ?? ''), { name: article?.name ?? '', bytes: article?.bytes ?? evil, size: 3 }],
    ],
    ['bundle-damaged', without(original?.name ?? '')],
    ['bundle-damaged', without('library.json')],
    ['not-a-bundle', without(MANIFEST)],
    ['newer-format', withManifest({ format: 3, entries: 'in another shape' })],
    ['not-a-bundle', withManifest({ kind: undefined })],
    ['bundle-damaged', withManifest({ entries: [{ path: '../evil.txt', bytes: 4, sha256: 'a'.repeat(64) }] })],
  ];
  for (const [code, parts] of cases) expect(await refusalOf(zipOf(parts))).toBe(code);
  expect(await refusalOf(Buffer.from('Not an archive at all.'))).toBe('not-a-bundle');
  expect(await refusalOf(Buffer.alloc(0))).toBe('not-a-bundle');
});

test('a catalogue that lies about itself is refused, its checksums right', async () => {
  const own = entries.find(({ name }) => name.startsWith('catalogue-'));
  const { createHash } = await import('node:crypto');
  const changed = Buffer.from(
    Buffer.from(own?.bytes ?? '')
      .toString()
      .replace('"lastNumber":', '"lastNumber": '),
  );
  const listed = manifest.entries.map((entry) =>
    entry.path === own?.name
      ? { ...entry, bytes: changed.length, sha256: createHash('sha256').update(changed).digest('hex') }
      : entry,
  );
  const others = without(MANIFEST).map((entry) => (entry.name === own?.name ? { ...entry, bytes: changed } : entry));
  expect(await refusalOf(zipOf(withManifest({ entries: listed }, others)))).toBe('bundle-damaged');
});

test('a bundle cut off anywhere is refused', async () => {
  const bytes = await readFile(good);
  for (let part = 0; part < 40; part += 1) {
    const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 40));
    expect(['not-a-bundle', 'bundle-damaged']).toContain(await refusalOf(cut));
  }
});

test('a flipped bit is refused, or is in what the archive says beside its files', async () => {
  const bytes = await readFile(good);
  const random = randomFrom(5);
  const path = join(dirname(folder), 'flipped.sidelight.zip');
  for (let run = 0; run < 60; run += 1) {
    const flipped = Buffer.from(bytes);
    const at = random.below(bytes.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    await writeFile(path, flipped);
    const opened = await openBundle(path);
    if (!opened.ok) {
      expect(opened.error.message, `byte ${at}`).toContain('Nothing was changed.');
      continue;
    }
    expect(opened.value.manifest, `byte ${at}`).toEqual(manifest);
    opened.value.close();
  }
});

test('a full or failing disk leaves no bundle and no library behind, and what was there before', async () => {
  const target = join(dirname(folder), 'kept.sidelight.zip');
  await writeFile(target, 'mine');
  for (const name of ['open', 'write', 'sync', 'rename']) {
    const { files } = failingFiles((_call, what) => (what === name ? 'ENOSPC' : null), UNSYNCED_FILES);
    const failed = await writeBundle({ library: folder, target }, { clock, files });
    expect(codeOf(failed)).toBe('save-failed');
    expect(await readFile(target, 'utf8')).toBe('mine');
  }
  expect((await filesBelow(dirname(folder))).filter((path) => path.includes('.tmp'))).toEqual([]);
  const fresh = await freshPath();
  for (const call of [2, 9, 20]) {
    const { files } = failingFiles((at) => (at >= call ? 'ENOSPC' : null), UNSYNCED_FILES);
    const removing = { ...files, remove: UNSYNCED_FILES.remove };
    const made = await libraryFromBundle(
      { bundle: good, folder: fresh, name: 'Full' },
      { clock, ids, files: removing },
    );
    expect(codeOf(made)).toBe('save-failed');
    expect(await filesBelow(dirname(fresh))).toEqual([]);
  }
});

test('a folder that holds something, and a library that is not there, are refused', async () => {
  expect(codeOf(await libraryFromBundle({ bundle: good, folder, name: 'There' }, { clock, ids }))).toBe('not-empty');
  const nowhere = join(dirname(folder), 'nowhere');
  const target = join(dirname(folder), 'nothing.sidelight.zip');
  const failed = await writeBundle({ library: nowhere, target }, { clock });
  expect(failed.ok).toBe(false);
  expect(await filesBelow(dirname(folder))).not.toContain('nothing.sidelight.zip');
});
