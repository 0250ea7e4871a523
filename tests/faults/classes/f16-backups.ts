import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UNSYNCED_FILES } from '../../integration/store/failing-files';
import { REAL_FILES } from '../../../src/main/store/files';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { checkBackups } from '../kit/check-backups';
import { checkLibrary, openForCheck, recordsOf } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { makeDisk, whyNoDisks } from '../kit/loop-disk';
import { emptyModel, isRestored } from '../kit/model';
import type { Model } from '../kit/model';
import type { Value } from '../kit/value';

type Records = ReadonlyMap<string, Value>;
/** Backups that a chain of kills makes: more than the rotation keeps. */
const DAYS_A_RUN = 40;
const clock = { now: () => new Date() };

/** Whatever happens to the making of a backup there is one that is whole, and each gives back what was there when it was made. */
export const backups: FaultClass = {
  id: 'F16',
  run: async (lab) => {
    for (let chain = 0; chain < (lab.full ? 4 : 1); chain += 1) await rotateUnderKill(lab, chain, lab.full ? 9 : 5);
    const reason = await whyNoDisks();
    if (reason !== null) lab.notRun(`a full disk (${reason})`);
    else for (let run = 0; run < (lab.full ? 3 : 1); run += 1) await fillDisk(lab, run);
    await restoreMany(lab);
  },
};

/** Killed while it works and makes and lets go of backups; then killed while it restores one. */
async function rotateUnderKill(lab: Lab, chain: number, runs: number): Promise<void> {
  const folder = await lab.freshPath();
  const model = emptyModel();
  await startDriver(lab, model, { folder, seed: 160 + chain, most: 40, day: 0 }).over;
  for (let run = 0; run < runs; run += 1) {
    lab.tally.runs += 1;
    const seed = 1600 + chain * 100 + run;
    const driver = startDriver(lab, model, { folder, seed, day: (run + 1) * DAYS_A_RUN });
    await driver.opened;
    await pause(lab.random.unit() * 700);
    await driver.kill();
    await checkLibrary(lab, folder, model);
    const whole = await checkBackups(lab, folder, model);
    const picked = lab.full ? whole : whole.filter((_, place) => place < 2 || lab.random.unit() < 0.2);
    for (const name of picked) await restoreCopy(lab, folder, name, model);
    if (run % 3 === 2) await killRestore(lab, folder, lab.random.pick(whole), model);
  }
}

/** Restores it in a copy of the library, and takes that back. */
async function restoreCopy(lab: Lab, folder: string, name: string, model: Model): Promise<void> {
  const files = UNSYNCED_FILES;
  const copy = await lab.freshPath();
  await cp(folder, copy, { recursive: true });
  const restored = await restoreBackup(copy, name, { clock, files });
  if (!restored.ok) return lab.breach('unreadable', `${name} could not be restored: ${restored.error.code}`);
  if (!isRestored(model, model.backups.get(name) ?? new Map(), await opened(lab, copy, files)))
    lab.breach('lost', `restored ${name}: not what was there, or what was removed for good`);
  const undone = await restoreBackup(copy, restored.value.undoneBy ?? '', { clock, files });
  if (!undone.ok) return lab.breach('unreadable', `the restore could not be undone: ${undone.error.code}`);
  sameRecords(lab, 'the state before a restore', await opened(lab, copy, files), model.records);
  await rm(copy, { recursive: true });
}

/** A restore that is killed leaves the state before it or the state of the backup, and a later one works. */
async function killRestore(lab: Lab, folder: string, name: string, model: Model): Promise<void> {
  const driver = startDriver(lab, model, { folder, seed: 1, restore: name });
  await driver.opened;
  await pause(lab.random.unit() * 40);
  await driver.kill();
  const found = await opened(lab, folder);
  const wanted = model.backups.get(name) ?? new Map<string, Value>();
  if (!isSame(found, model.records) && !isRestored(model, wanted, found))
    lab.breach('lost', `a restore of ${name} that was killed: not what was there`);
  model.records.clear();
  for (const [key, value] of found) model.records.set(key, value);
}

/** No room for the backup: the earlier ones stay whole, nothing half is left, and with room again the next one works. */
async function fillDisk(lab: Lab, run: number): Promise<void> {
  lab.tally.runs += 1;
  const disk = await makeDisk(lab, { type: 'ext4', megabytes: 32 });
  const folder = join(disk.folder, 'library');
  const model = emptyModel();
  await startDriver(lab, model, { folder, seed: 1660 + run, most: 60, day: 0 }).over;
  const store = await openForCheck(folder);
  if (!store.ok) return lab.breach('unreadable', store.error.message);
  await disk.fill();
  const none = await store.value.backUp('now');
  if (none.ok || none.error.code !== 'disk-full')
    lab.breach('silent', `no room for a backup, and that was not said: ${none.ok ? 'it was made' : none.error.code}`);
  if ((await readdir(join(folder, 'temp')).catch(() => [])).length > 0)
    lab.breach('silent', 'a half backup was left over');
  const whole = await checkBackups(lab, folder, model);
  await disk.free();
  const made = await store.value.backUp('now');
  if (!made.ok) lab.breach('unreadable', `no backup with room again: ${made.error.code}`);
  await store.value.close();
  for (const name of whole.slice(0, 2)) await restoreCopy(lab, folder, name, model);
  await checkLibrary(lab, folder, model);
  await disk.remove();
}

/** A library of 20,000 notes is backed up and given back whole after half of them were changed or deleted. */
async function restoreMany(lab: Lab): Promise<void> {
  lab.tally.runs += 1;
  const folder = await lab.freshPath();
  const store = await openForCheck(folder, { create: true });
  if (!store.ok) return lab.breach('unreadable', store.error.message);
  const at = '2024-02-03T04:05:06.000Z';
  const put = (id: number, words: string) => {
    const note = { id: `n${id}`, articleId: 'a', markdown: words, createdAt: at, updatedAt: at };
    return { type: 'note:put', note } as const;
  };
  const numbers = Array.from({ length: 20_000 }, (_, number) => number);
  const saved = await store.value.change({
    type: 'batch',
    changes: numbers.map((id) => put(id, `写 first words ${id}`)),
  });
  const backedUp = await store.value.backUp('now');
  const before = await recordsOf(store.value);
  const remove = (id: number) => ({ type: 'note:delete', id: `n${id}` }) as const;
  const changes = numbers.slice(0, 10_000).map((id) => (id % 2 === 0 ? put(id, 'second') : remove(id)));
  const changed = await store.value.change({ type: 'batch', changes });
  const after = await recordsOf(store.value);
  await store.value.close();
  if (!saved.ok || !backedUp.ok || !changed.ok) return lab.breach('unreadable', '20,000 notes could not be backed up');
  lab.tally.acknowledged += 20_000;
  if (before.size !== 20_000) lab.breach('lost', `${before.size} of 20,000 notes were kept`);
  const name = backedUp.value ?? '';
  const model = { ...emptyModel(), records: new Map(after), backups: new Map([[name, before]]) };
  await restoreCopy(lab, folder, name, model);
}

async function opened(lab: Lab, folder: string, files = REAL_FILES): Promise<Records> {
  const store = await openForCheck(folder, { files });
  if (!store.ok) {
    lab.breach('unreadable', `${store.error.code}: ${store.error.message}`);
    return new Map();
  }
  const records = await recordsOf(store.value);
  await store.value.close();
  return records;
}

function isSame(one: Records, other: Records): boolean {
  return [...new Set([...one.keys(), ...other.keys()])].every(
    (key) => (one.get(key) ?? null) === (other.get(key) ?? null),
  );
}

function sameRecords(lab: Lab, what: string, found: Records, wanted: Records): void {
  if (!isSame(found, wanted)) lab.breach('lost', `${what}: not what was there`);
}
