import { join } from 'node:path';
import { draftOf } from '#core/library/catalogue';
import type { Catalogue, CatalogueDraft } from '#core/library/catalogue';
import { NO_STEPS } from '#core/library/steps';
import { sha256 } from '../store/checksum';
import { isAbsent } from '../store/failure';
import type { Files } from '../store/files';
import { ARTICLES_FOLDER, HISTORY_FOLDER, imagePlace, journalName, SENTINEL, snapshotName } from '../store/layout';
import { encodeSnapshot } from '../store/snapshot';
import { articlesOf } from './chosen-articles';
import type { LibraryState } from './library-state';
import { originalPlace } from './manifest';

/** One file of a bundle: its place, and its bytes when its turn comes; null where the library has lost them. */
export type BundleEntry = { readonly path: string; readonly read: () => Promise<Uint8Array | null> };

/** The files of a bundle of the whole library or of chosen articles, and the catalogue that is in it. */
export type BundleContents = { readonly catalogue: Catalogue; readonly entries: readonly BundleEntry[] };

/**
 * The files of a bundle, in the places where a library has them: unpacked, they are a library that opens. Its snapshot is a
 * generation above all journals, which are history in it. Chosen articles come without history and without steps.
 */
export async function libraryEntries(
  files: Files,
  folder: string,
  state: LibraryState,
  { chosen, madeAt }: { readonly chosen: ReadonlySet<string> | null; readonly madeAt: string },
): Promise<BundleContents> {
  const { sentinel, newest, number } = state;
  const catalogue: CatalogueDraft = chosen === null ? state.catalogue : draftOf(articlesOf(state.catalogue, chosen));
  const generation = newest + 1;
  const snapshot = {
    generation,
    lastNumber: number,
    library: sentinel,
    writtenAt: madeAt,
    catalogue,
    steps: chosen === null ? state.steps : NO_STEPS,
  };
  const history = (chosen === null ? state.journals : []).map(({ generation: each, read }): BundleEntry => ({
    path: `${HISTORY_FOLDER}/${journalName(each)}`,
    read,
  }));
  const rows = Object.values(catalogue.articles);
  const articles = await versionPaths(files, folder, new Map(rows.map(({ id, file }) => [id, file])));
  const originals = new Set(rows.map(({ sha256: digest }) => digest));
  const images = new Set(Object.values(catalogue.kept.image).map(({ sha256: digest }) => digest));
  const named = (path: string, digest: string): BundleEntry => ({
    path,
    read: () => readRight(files, join(folder, path), (bytes) => sha256(bytes) === digest),
  });
  return {
    catalogue,
    entries: [
      { path: SENTINEL, read: async () => Buffer.from(`${JSON.stringify(sentinel, null, 2)}\n`) },
      { path: snapshotName(generation), read: async () => encodeSnapshot(snapshot) },
      { path: journalName(generation), read: async () => new Uint8Array() },
      ...history,
      ...articles.map((file): BundleEntry => ({
        path: `${ARTICLES_FOLDER}/${file}`,
        read: () =>
          readRight(files, join(folder, ARTICLES_FOLDER, file), (bytes) =>
            file.endsWith(`-${sha256(bytes).slice(0, 16)}.json`),
          ),
      })),
      ...[...originals].sort().map((digest) => named(originalPlace(digest), digest)),
      ...[...images].sort().map((digest) => named(imagePlace(digest), digest)),
    ],
  };
}

const VERSION = /^(.+)-[0-9a-f]{16}\.json$/u;

/** Every version of these articles that lies in the library, the one in use also where it is missing. */
async function versionPaths(
  files: Files,
  folder: string,
  inUse: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const paths = new Set(inUse.values());
  for (const part of new Set([...inUse.values()].map((file) => file.slice(0, 2)))) {
    const names = await files.list(join(folder, ARTICLES_FOLDER, part)).catch((error: unknown) => {
      if (isAbsent(error)) return [];
      throw error;
    });
    for (const name of names) {
      const id = VERSION.exec(name)?.[1];
      if (id !== undefined && inUse.get(id)?.startsWith(part) === true) paths.add(`${part}/${name}`);
    }
  }
  return [...paths].sort();
}

async function readRight(
  files: Files,
  path: string,
  isRight: (bytes: Uint8Array) => boolean,
): Promise<Uint8Array | null> {
  const bytes = await files.readFile(path).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  return bytes !== null && isRight(bytes) ? bytes : null;
}
