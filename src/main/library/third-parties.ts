import { join } from 'node:path';
import * as v from 'valibot';
import type { ThirdParty } from '#shared/ipc/messages';
import { readJson } from './json-file';

const SCHEMA = v.array(v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }));

/** The packages that a build has in it, by name, as the build wrote them down in each of the given folders. */
export async function readThirdParties(folders: readonly string[]): Promise<readonly ThirdParty[]> {
  const lists = await Promise.all(folders.map((folder) => readJson(join(folder, 'third-parties.json'), SCHEMA)));
  const all = new Map(lists.flatMap((list) => (list ?? []).map((each) => [`${each.name} ${each.version}`, each])));
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
