import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sha256 } from '../store/checksum';
import { isAbsent, toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import { inParallel } from '../store/in-parallel';
import { decodeJournal } from '../store/journal-line';
import { ARTICLES_FOLDER, HISTORY_FOLDER, imagePlace, journalName } from '../store/layout';
import { readLibraryState } from './library-state';
import { originalPlace } from './manifest';
import { openBundle } from './open-bundle';
import { verifySignoffs } from './verification';
import type { Verification } from './verification';

/** Checks a library's folder or a bundle, whichever is at the path. Nothing is changed, and a library may be open elsewhere. */
export async function verify(path: string): Promise<Result<Verification>> {
  const found = await stat(path).catch(() => null);
  if (found === null) return fail('not-found', `There is nothing at ${path}.`);
  return found.isDirectory() ? verifyLibrary(path) : verifyBundle(path);
}

async function verifyBundle(path: string): Promise<Result<Verification>> {
  const opened = await openBundle(path);
  if (!opened.ok) return opened;
  const { manifest, snapshot, read, close } = opened.value;
  try {
    const entries = new Map(manifest.entries.map((entry) => [entry.path, entry]));
    const signoffs = await verifySignoffs(snapshot.catalogue, async (file) => {
      const entry = entries.get(`${ARTICLES_FOLDER}/${file}`);
      return entry ? read(entry) : null;
    });
    return ok({
      kind: 'bundle',
      name: manifest.library.name,
      articles: manifest.counts.articles,
      files: manifest.entries.length,
      problems: manifest.missing.map((lost) => `${lost} was missing or damaged when the bundle was made`),
      signoffs,
    });
  } finally {
    close();
  }
}

async function verifyLibrary(folder: string): Promise<Result<Verification>> {
  try {
    const state = await readLibraryState(REAL_FILES, folder);
    const rows = Object.values(state.catalogue.articles);
    const files = new Map<string, (digest: string) => boolean>();
    for (const { file, sha256: original } of rows) {
      files.set(`${ARTICLES_FOLDER}/${file}`, (digest) => file.endsWith(`-${digest.slice(0, 16)}.json`));
      files.set(originalPlace(original), (digest) => digest === original);
    }
    for (const { sha256: image } of Object.values(state.catalogue.kept.image)) {
      files.set(imagePlace(image), (digest) => digest === image);
    }
    const problems = state.damaged.map((file) => `${file} is missing or damaged`);
    for (const { generation, read } of state.journals) {
      const bytes = await read();
      if (bytes !== null && decodeJournal(bytes).bad.length > 0 && !state.damaged.includes(journalName(generation))) {
        problems.push(`${HISTORY_FOLDER}/${journalName(generation)} has lines that are not as they were written`);
      }
    }
    await inParallel(files, async ([path, isRight]) => {
      const bytes = await readOrNull(join(folder, path));
      if (bytes === null) problems.push(`${path} is missing`);
      else if (!isRight(sha256(bytes))) problems.push(`${path} is not what was written`);
    });
    return ok({
      kind: 'library',
      name: state.sentinel.name,
      articles: rows.filter(({ deletedAt }) => deletedAt === null).length,
      files: files.size + state.journals.length,
      problems: problems.sort(),
      signoffs: await verifySignoffs(state.catalogue, (file) => readOrNull(join(folder, ARTICLES_FOLDER, file))),
    });
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

async function readOrNull(path: string): Promise<Buffer | null> {
  return REAL_FILES.readFile(path).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
}
