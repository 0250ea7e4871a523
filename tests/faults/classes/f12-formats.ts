import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBackups } from '../../../src/main/store/backup';
import { crc32 } from '../../../src/main/store/checksum';
import { REAL_FILES } from '../../../src/main/store/files';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { checkLibrary, openForCheck } from '../kit/check-library';
import { startDriver } from '../kit/driver';
import { bytesBelow, sameBytes } from '../kit/folder-bytes';
import type { FaultClass, Lab } from '../kit/lab';
import { emptyModel } from '../kit/model';
import type { Model } from '../kit/model';

/** The libraries of all formats there have been, as the program of then wrote them, and what is in them. */
const KEPT = [
  {
    folder: join(process.cwd(), 'tests', 'fixtures', 'library-1'),
    backup: 'catalogue-2026-11-24T09-06-00.000Z-4.json',
    reviews: 1,
    records: [
      ['note n1', 'Saw the *ferry*, three times.'],
      ['note n3', 'Who paid?'],
      ['article bridge', 'Orla Venn opened the bridge on Monday. 写'],
      ['article ferry', 'gone The ferry will not run again.'],
    ],
    backedUp: [
      ['note n1', 'Saw the *ferry*, twice.'],
      ['note n2', 'Ask Orla.'],
      ['note n3', 'Who paid?'],
      ['article bridge', 'Orla Venn opened the bridge on Monday. 写'],
      ['article ferry', 'The ferry will not run again.'],
    ],
  },
] as const;
const NEWER = ['library.json', 'catalogue-1.json'] as const;

/** A library of a later format is refused untouched; those of every earlier one open whole and are gone on with. */
export const formats: FaultClass = {
  id: 'F12',
  run: async (lab) => {
    for (const kept of KEPT) {
      lab.tally.runs += 1;
      await openKept(lab, kept);
      for (const file of NEWER) {
        lab.tally.runs += 1;
        await refuseNewer(lab, kept, file);
      }
    }
  },
};

type Kept = (typeof KEPT)[number];

async function openKept(lab: Lab, kept: Kept): Promise<void> {
  const folder = await copyOf(lab, kept);
  const opened = await openForCheck(folder);
  if (!opened.ok) return lab.breach('unreadable', `a library of an earlier format: ${opened.error.code}`);
  if (opened.value.notices.length > 0) lab.breach('silent', `said of it: ${opened.value.notices.join(' ')}`);
  const reviews = Object.keys(opened.value.catalogue().reviews).length;
  if (reviews !== kept.reviews) lab.breach('lost', `${reviews} of ${kept.reviews} reviews`);
  await opened.value.close();
  const model = { ...emptyModel(), records: new Map(kept.records) };
  lab.tally.acknowledged += kept.records.length;
  await checkLibrary(lab, folder, model);
  await startDriver(lab, model, { folder, seed: 12, most: 20 }).over;
  await checkLibrary(lab, folder, model);
  await openByNewer(lab, folder, model);
  const restored = await restoreBackup(folder, kept.backup, { clock: { now: () => new Date() } });
  if (!restored.ok) return lab.breach('unreadable', `its backup: ${restored.error.code}`);
  lab.tally.acknowledged += kept.backedUp.length;
  await checkLibrary(lab, folder, { ...emptyModel(), records: new Map(kept.backedUp) });
}

/** Another version of the program opens it: what the one before left is a backup before anything is written. */
async function openByNewer(lab: Lab, folder: string, model: Model): Promise<void> {
  const opened = await openForCheck(folder, { program: 'the next' });
  if (!opened.ok) return lab.breach('unreadable', `opened by another version: ${opened.error.code}`);
  await opened.value.close();
  const made = (await listBackups(REAL_FILES, folder)).find(({ reason }) => reason === 'migration');
  if (made === undefined) return lab.breach('silent', 'no backup was made before another version wrote');
  lab.tally.acknowledged += model.records.size;
  await checkLibrary(lab, folder, model);
  const restored = await restoreBackup(folder, made.name, { clock: { now: () => new Date() } });
  if (!restored.ok) return lab.breach('unreadable', `the backup before another version: ${restored.error.code}`);
  await checkLibrary(lab, folder, model);
}

async function refuseNewer(lab: Lab, kept: Kept, file: (typeof NEWER)[number]): Promise<void> {
  const folder = await copyOf(lab, kept);
  await writeFile(join(folder, file), newerOf(await readFile(join(folder, file), 'utf8')));
  const before = await bytesBelow(folder);
  const opened = await openForCheck(folder);
  if (opened.ok) {
    lab.breach('silent', `${file} is of a newer format, and the library was opened`);
    await opened.value.close();
  } else if (opened.error.code !== 'newer-format')
    lab.breach('silent', `a newer ${file} is called ${opened.error.code}`);
  const restored = await restoreBackup(folder, kept.backup, { clock: { now: () => new Date() } });
  if (restored.ok) lab.breach('silent', `${file} is of a newer format, and a backup was put in its place`);
  if (!sameBytes(before, await bytesBelow(folder))) lab.breach('silent', `a library with a newer ${file} was changed`);
}

/** As a later program would write it, its checksum being right. */
function newerOf(text: string): string {
  const newer = text.replace(/"format":( ?)1/, '"format":$12');
  const head = '{"checksum":"';
  if (!newer.startsWith(head)) return newer;
  const checked = newer.slice(head.length + '00000000",'.length);
  return `${head}${crc32(Buffer.from(checked))}",${checked}`;
}

async function copyOf(lab: Lab, { folder }: Kept): Promise<string> {
  const copy = await lab.freshPath();
  await cp(folder, copy, { recursive: true });
  return copy;
}
