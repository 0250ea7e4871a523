import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openBundle } from '../../../src/main/bundle/open-bundle';
import { writeBundle } from '../../../src/main/bundle/write-bundle';
import { sha256 } from '../../../src/main/store/checksum';
import { UNSYNCED_FILES } from '../store/failing-files';
import { freshPath, newArticle, openAt, valueOf } from '../store/library-kit';

const clock = { now: () => new Date('2024-03-04T05:06:07.000Z') };

test('a long file that says the same again and again comes out of a bundle as it went in', async () => {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  const original = Buffer.alloc(17 * 1024 * 1024, 'no reading\n');
  const { article, ...rest } = newArticle('article-1');
  await store.addArticles([{ ...rest, original, article: { ...article, sha256: sha256(original) } }]);
  const target = join(dirname(folder), 'all.sidelight.zip');
  valueOf(await writeBundle({ library: folder, target }, { clock, files: UNSYNCED_FILES }));
  const bundle = valueOf(await openBundle(target));
  const entry = bundle.manifest.entries.find(({ bytes }) => bytes === original.length);
  expect(entry?.sha256).toBe(sha256(original));
  if (entry) expect((await bundle.read(entry)).equals(original)).toBe(true);
  bundle.close();
  await store.close();
});
