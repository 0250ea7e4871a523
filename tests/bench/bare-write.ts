import {
  closeSync,
  fsync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inParallel } from '../../src/main/store/in-parallel';
import { ARTICLES_FOLDER, ORIGINALS_FOLDER } from '../../src/main/store/layout';
import { timed } from './measure';

/** So many files are written before they are synced: two for each article of a batch of an import. */
const BATCH = 4_000;

const synced = promisify(fsync);

/**
 * The time in which a bare loop writes and syncs the files of a library's articles again, in batches as an import does it, by the same
 * calls of the system: no import that keeps them through a power cut is faster.
 */
export function writeBare(library: string, to: string): Promise<number> {
  const files = [ARTICLES_FOLDER, ORIGINALS_FOLDER].flatMap((kind) =>
    readdirSync(join(library, kind)).flatMap((folder) =>
      readdirSync(join(library, kind, folder)).map((name) => {
        const place = join(kind, folder, name);
        return { path: join(to, place), bytes: readFileSync(join(library, place)) };
      }),
    ),
  );
  const batches = Math.ceil(files.length / BATCH);
  const temp = join(to, 'temp');
  return timed(async () => {
    mkdirSync(temp, { recursive: true });
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true });
    for (let batch = 0; batch < batches; batch += 1) {
      // Files of every folder in each batch, as an import brings them.
      const own = files.filter((_, index) => index % batches === batch);
      for (const [index, { bytes }] of own.entries()) {
        const file = openSync(join(temp, `${index}`), 'wx');
        ftruncateSync(file, 0);
        writeSync(file, bytes);
        closeSync(file);
      }
      await inParallel(own.keys(), (index) => syncAt(join(temp, `${index}`), 'r+'));
      for (const [index, { path }] of own.entries()) renameSync(join(temp, `${index}`), path);
      await inParallel(new Set(own.map(({ path }) => dirname(path))), (folder) => syncAt(folder, 'r'));
    }
  });
}

async function syncAt(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = openSync(path, flags);
  await synced(file);
  closeSync(file);
}
