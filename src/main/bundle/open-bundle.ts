import * as v from 'valibot';
import { reviewKey } from '#core/library/change';
import type { Review } from '#core/library/review';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { toAppError } from '../store/failure';
import { ARTICLES_FOLDER, generationsIn, imagePlace, SENTINEL, snapshotName } from '../store/layout';
import { parseSafely } from '../store/parse-json';
import { SnapshotSchema } from '../store/schemas';
import { decodeSnapshot } from '../store/snapshot';
import type { Snapshot } from '../store/snapshot';
import { openArchive } from './bundle-archive';
import type { BundleArchive } from './bundle-archive';
import { bundleCancelled, bundleDamaged, bundleStrange, newerBundle, notABundle } from './bundle-errors';
import { BUNDLE_FORMAT, MANIFEST, ManifestSchema, originalPlace } from './manifest';
import type { Manifest, ManifestEntry } from './manifest';

/** A bundle of which every checksum and every record was found right. */
export type OpenBundle = {
  readonly manifest: Manifest;
  readonly snapshot: Snapshot;
  /** The bytes of an entry that the manifest names. */
  readonly read: (entry: ManifestEntry) => Promise<Buffer>;
  readonly close: () => void;
};

/** What hears how far the checking is, in files, and can stop it. */
export type CheckOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

const MOST_MANIFEST = 400 * 1024 * 1024;

/**
 * Opens a bundle and checks all of it: that it holds the files its manifest names and no others, that each has the size and
 * SHA-256 stated, and that the catalogue in it is one. Only then is there anything to be read from it.
 */
export async function openBundle(path: string, options: CheckOptions = {}): Promise<Result<OpenBundle>> {
  try {
    const archive = await openArchive(path);
    try {
      const manifest = await readManifest(archive);
      refuseStrangers(archive, manifest);
      await checkAll(archive, manifest, options);
      const snapshot = await readSnapshot(archive, manifest);
      refuseLoose(snapshot, manifest);
      const read = ({ path: name, bytes }: ManifestEntry): Promise<Buffer> => archive.read(name, bytes);
      return ok({ manifest, snapshot, read, close: archive.close });
    } catch (error) {
      archive.close();
      throw error;
    }
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

async function readManifest(archive: BundleArchive): Promise<Manifest> {
  const value = parseSafely((await archive.read(MANIFEST, MOST_MANIFEST)).toString('utf8'));
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('format' in value)) throw notABundle();
  if (typeof value.format === 'number' && value.format > BUNDLE_FORMAT) throw newerBundle();
  const manifest = v.safeParse(ManifestSchema, value);
  if (!manifest.success) throw bundleDamaged('its manifest has another shape than expected');
  return manifest.output;
}

function refuseStrangers({ names }: BundleArchive, { entries }: Manifest): void {
  const listed = new Set(entries.map(({ path }) => path));
  if (listed.size !== entries.length) throw bundleStrange('its manifest names a file twice');
  const strange = [...names].find((name) => name !== MANIFEST && !listed.has(name));
  if (strange !== undefined) throw bundleStrange(`it holds ${strange}, which its manifest does not name`);
  const lost = entries.find(({ path }) => !names.has(path));
  if (lost) throw bundleDamaged(`${lost.path} is missing`);
}

async function checkAll(archive: BundleArchive, { entries }: Manifest, options: CheckOptions): Promise<void> {
  for (const [done, { path, bytes, sha256 }] of entries.entries()) {
    if (options.signal?.aborted === true) throw bundleCancelled();
    if ((await archive.digest(path, bytes)) !== sha256) throw bundleDamaged(`${path} is not what was written`);
    const named = /^(?:originals\/..\/|images\/..\/|articles\/.*-)([0-9a-f]+)(?:\.json)?$/u.exec(path)?.[1];
    if (named !== undefined && !sha256.startsWith(named)) throw bundleDamaged(`${path} is not what its name says`);
    options.onProgress?.(done + 1, entries.length);
  }
}

async function readSnapshot(archive: BundleArchive, { entries }: Manifest): Promise<Snapshot> {
  const { snapshots } = generationsIn(entries.map(({ path }) => path));
  const [generation] = snapshots;
  if (generation === undefined || snapshots.length > 1) throw bundleStrange('it does not hold one catalogue');
  if (!entries.some(({ path }) => path === SENTINEL)) throw bundleDamaged(`${SENTINEL} is missing`);
  const entry = entries.find(({ path }) => path === snapshotName(generation));
  const bytes = await archive.read(snapshotName(generation), entry?.bytes ?? 0);
  const snapshot = decodeSnapshot(bytes);
  if (snapshot === 'newer') throw newerBundle();
  if (snapshot === 'damaged' || snapshot.generation !== generation) throw bundleDamaged('its catalogue is not whole');
  if (!v.is(SnapshotSchema, parseSafely(bytes.toString('utf8')))) {
    throw bundleDamaged('a record in its catalogue has another shape than expected');
  }
  return snapshot;
}

/** Every record lies under its own key, and every article and every picture has its files, save those that were missing when the bundle was made. */
function refuseLoose({ catalogue }: Snapshot, { entries, missing }: Manifest): void {
  const { articles, notes, reviews, kept } = catalogue;
  const isUnder = (records: object, keyOf: (record: never) => string): boolean =>
    Object.entries(records).every(([key, record]) => keyOf(record as never) === key);
  const idOf = ({ id }: { readonly id: string }): string => id;
  const isRight =
    isUnder(articles, idOf) &&
    isUnder(notes, idOf) &&
    isUnder(reviews, ({ articleId, itemId }: Review) => reviewKey(articleId, itemId)) &&
    Object.values(kept).every((records) => isUnder(records, idOf));
  if (!isRight) throw bundleDamaged('a record in its catalogue lies under the name of another');
  const there = new Set([...entries.map(({ path }) => path), ...missing]);
  const wanted = [
    ...Object.values(articles).flatMap(({ file, sha256 }) => [`${ARTICLES_FOLDER}/${file}`, originalPlace(sha256)]),
    ...Object.values(kept.image).map(({ sha256 }) => imagePlace(sha256)),
  ];
  const lost = wanted.find((path) => !there.has(path));
  if (lost !== undefined) throw bundleDamaged(`${lost} is missing`);
}
