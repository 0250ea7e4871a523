import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { libraryFromBundle } from '../../../src/main/bundle/library-from-bundle';
import { writeBundle } from '../../../src/main/bundle/write-bundle';
import { openRandom, randomLibrary } from '../../kit/random-library';
import { UNSYNCED_FILES } from '../store/failing-files';
import { filesBelow, freshPath, valueOf } from '../store/library-kit';

const clock = { now: () => new Date('2024-03-04T05:06:07.000Z') };

/** `SIDELIGHT_ROUND_TRIPS` makes it more: `npm test -- unit tests/integration/bundle/round-trip.test.ts` with 1000 takes minutes. */
const RUNS = Number(process.env['SIDELIGHT_ROUND_TRIPS'] ?? 40);

/** All that a person can see of a library, and every file that stands behind it. */
async function everythingIn(store: Store, folder: string): Promise<unknown> {
  const { articles, notes, reviews, kept } = store.catalogue();
  const ids = Object.keys(articles).sort();
  const read = await Promise.all(ids.map(async (id) => [id, await store.readArticle(id), await store.pastOf(id)]));
  const files = (await filesBelow(folder)).filter((path) => /^(?:articles|originals|images)\//u.test(path));
  const bytes = await Promise.all(
    files.map(async (path) => [path, (await readFile(join(folder, path))).toString('hex')]),
  );
  return { articles, notes, reviews, kept, steps: store.steps(), read, bytes };
}

test(
  `${RUNS} random libraries are the same after export and import into an empty one`,
  async () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const folder = await freshPath();
      const store = await randomLibrary(folder, seed);
      const target = join(dirname(folder), 'all.sidelight.zip');
      // While it is open, as it is in the window.
      const written = valueOf(await writeBundle({ library: folder, target }, { clock, files: UNSYNCED_FILES }));
      expect(written.missing, `seed ${seed}`).toEqual([]);
      const second = join(dirname(folder), 'second');
      const order = { bundle: target, folder: second, name: 'Second' };
      const ids = { next: () => `second-${seed}` };
      valueOf(await libraryFromBundle(order, { clock, ids, files: UNSYNCED_FILES }));
      const copy = await openRandom(second, seed);
      expect(copy.notices, `seed ${seed}`).toEqual([]);
      expect(copy.libraryName).toBe('Second');
      expect(await everythingIn(copy, second), `seed ${seed}`).toEqual(await everythingIn(store, folder));
      // What can be taken back here can be taken back there, from the history that came along.
      const [here, there] = [await store.undo(null), await copy.undo(null)];
      expect(there, `seed ${seed}`).toEqual(here);
      expect(copy.catalogue(), `seed ${seed}`).toEqual(store.catalogue());
      await store.close();
      await copy.close();
      expect(await readdir(dirname(folder))).toEqual(['all.sidelight.zip', 'library', 'second']);
      await rm(dirname(folder), { recursive: true });
    }
  },
  30 * 60_000,
);
