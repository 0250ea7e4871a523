import { listBackups } from '../../../src/main/store/backup';
import { REAL_FILES } from '../../../src/main/store/files';
import type { Lab } from './lab';
import type { Model } from './model';

/** All that are listed are whole, and the latest of them is the last that was answered or a later one; returns those known. */
export async function checkBackups(lab: Lab, folder: string, model: Model): Promise<readonly string[]> {
  const listed = await listBackups(REAL_FILES, folder);
  for (const { name, counts } of listed) {
    if (counts === null) lab.breach('unreadable', `the backup ${name} is not whole`);
  }
  const names = listed.filter(({ counts }) => counts !== null).map(({ name }) => name);
  const last = [...model.backups.keys()].at(-1) ?? '';
  if (names.length === 0) lab.breach('lost', 'there is not one whole backup');
  else if (!names.includes(last)) lab.breach('lost', `the latest backup ${last} is gone`);
  if (listed.length > 16) lab.breach('silent', `${listed.length} backups were kept`);
  return names.filter((name) => model.backups.has(name));
}
