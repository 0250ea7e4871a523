import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryFromBundle } from '../../../src/main/bundle/library-from-bundle';
import { parseSafely } from '../../../src/main/store/parse-json';
import { UNSYNCED_FILES } from '../../integration/store/failing-files';
import { openForCheck, recordsOf } from './check-library';
import { BUNDLE_NAME } from './exports';
import type { Export } from './exports';
import type { Lab } from './lab';
import type { Model } from './model';
import type { Value } from './value';

/**
 * Every exported file under its final name is whole and holds what the library held; one that was answered is there. With
 * `seen`, which is added to, a file that was found right and that no other took the place of since is not read again.
 */
export async function checkExports(
  lab: Lab,
  folder: string,
  model: Model,
  seen = new Map<string, number>(),
): Promise<void> {
  for (const [name, { candidates, isThere }] of model.exports) {
    const path = join(folder, name);
    const changed = (await stat(path).catch(() => null))?.ctimeMs;
    if (changed !== undefined && seen.get(name) === changed) continue;
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) {
      if (isThere) lab.breach('lost', `the exported ${name} is gone`);
      continue;
    }
    const found = name === BUNDLE_NAME ? await inBundle(lab, path) : inArticle(bytes);
    if (found === null) lab.breach('silent', `half a file under its final name: ${name}, ${bytes.length} bytes`);
    else if (!candidates.some((each) => isAsExported(each, found))) {
      lab.breach('silent', `the exported ${name} is not what the library held`);
    } else if (changed !== undefined) seen.set(name, changed);
  }
}

/** The records of the library that a bundle unpacks to; null where it is not whole. */
export async function inBundle(lab: Lab, bundle: string): Promise<ReadonlyMap<string, Value> | null> {
  const folder = await lab.freshPath();
  const order = { bundle, folder, name: 'Unpacked' };
  const clock = { now: () => new Date() };
  const ids = { next: () => 'unpacked' };
  const unpacked = await libraryFromBundle(order, { clock, ids, files: UNSYNCED_FILES });
  if (!unpacked.ok) return null;
  const opened = await openForCheck(folder, { files: UNSYNCED_FILES });
  if (!opened.ok) return null;
  const records = await recordsOf(opened.value);
  await opened.value.close();
  await rm(folder, { recursive: true });
  return records;
}

/** The words of the article that is in an exported file; null where it is not whole. */
export function inArticle(bytes: Buffer): ReadonlyMap<string, Value> | null {
  const value = parseSafely(bytes.toString('utf8')) as { article?: { id?: unknown; text?: unknown } } | null;
  const { id, text } = value?.article ?? {};
  return typeof id === 'string' && typeof text === 'string' ? new Map([[`article ${id}`, text]]) : null;
}

/** True where it holds all that there was when it was begun, save what a change touched meanwhile, and nothing else. */
function isAsExported({ article, before, touched }: Export, found: ReadonlyMap<string, Value>): boolean {
  if (article !== null) {
    const key = `article ${article}`;
    return found.size === 1 && found.get(key) === (before.get(key) ?? '').replace(/^gone /u, '');
  }
  return [...new Set([...before.keys(), ...found.keys()])].every(
    (key) => touched.has(key) || (found.get(key) ?? null) === (before.get(key) ?? null),
  );
}
