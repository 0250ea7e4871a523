import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UNSYNCED_FILES } from '../../integration/store/failing-files';
import { openForCheck, recordsOf } from '../kit/check-library';
import { bytesBelow, sameBytes } from '../kit/folder-bytes';
import type { FaultClass, Lab } from '../kit/lab';
import { makeLibrary, valuesIn } from '../kit/make-library';
import type { MadeLibrary } from '../kit/make-library';
import { variantsOf } from '../kit/damage';

/** A damaged library must be shown with all its whole records and a notice, or be refused with no byte changed. */
const REFUSALS = ['library-damaged', 'newer-format', 'not-a-library', 'disk-error', 'library-gone'];

/** Every kind of damage to every file that the start reads, and to the files of an article. */
export const damagedFiles: FaultClass = {
  id: 'F7',
  run: async (lab) => {
    const young = await makeLibrary(lab, 12);
    const old = await makeLibrary(lab, 1010);
    for (const library of [young, old]) {
      for (const file of [`journal-${library.newest}.jsonl`, `catalogue-${library.newest}.json`, 'library.json']) {
        await damageEach(lab, library, file);
      }
    }
    const [article] = young.files.filter((name) => name.startsWith('articles/'));
    if (article !== undefined) await damageEach(lab, young, article);
    await addStrangers(lab, young);
  },
};

async function damageEach(lab: Lab, library: MadeLibrary, file: string): Promise<void> {
  const whole = await readFile(join(library.folder, file));
  for (const { name, bytes } of variantsOf(whole, lab.full ? 200 : 5)) {
    await tryDamage(lab, library, `${file}: ${name}`, async (folder) => {
      const path = join(folder, file);
      if (bytes === 'folder') {
        await rm(path);
        await mkdir(path);
      } else if (bytes === null) await rm(path);
      else await writeFile(path, bytes);
      return typeof bytes === 'string' || bytes === null ? { file, whole, bytes: null } : { file, whole, bytes };
    });
  }
}

type Harm = { readonly file: string; readonly whole: Buffer; readonly bytes: Buffer | null };

async function tryDamage(
  lab: Lab,
  library: MadeLibrary,
  what: string,
  harm: (folder: string) => Promise<Harm>,
): Promise<void> {
  lab.tally.runs += 1;
  const folder = await lab.freshPath();
  await cp(library.folder, folder, { recursive: true });
  const { file, whole, bytes } = await harm(folder);
  const before = await bytesBelow(folder);
  const begun = performance.now();
  const opened = await openForCheck(folder, { files: UNSYNCED_FILES });
  if (performance.now() - begun > 10_000) lab.breach('unreadable', `${what}: over ten seconds`);
  if (!opened.ok) {
    if (!REFUSALS.includes(opened.error.code)) lab.breach('unreadable', `${what}: ${opened.error.code}`);
    if (!sameBytes(before, await bytesBelow(folder))) lab.breach('silent', `${what}: refused, and yet changed`);
    return rm(folder, { recursive: true });
  }
  const store = opened.value;
  const found = await recordsOf(store);
  const promised = promisedBy(library, file, whole, bytes);
  lab.tally.acknowledged += promised.size;
  for (const [key, values] of promised) {
    if (!values.has(found.get(key) ?? null))
      lab.breach('lost', `${what}: ${key} stands before the damage and is not shown`);
  }
  for (const [key, value] of found) {
    const isError = value?.includes('unreadable: ') === true && file.startsWith('articles/');
    if (!isError && !library.history.get(key)?.has(value)) lab.breach('silent', `${what}: ${key} was never so`);
  }
  // A journal cut behind a line, or to nothing, is a whole journal, and one cut in its first line is like that of a library
  // whose very first save was cut short: nothing in it can say that there was more.
  const isPrefix = file.startsWith('journal') && bytes !== null && whole.subarray(0, bytes.length).equals(bytes);
  const isWhole = isPrefix && (bytes.length === 0 || bytes.at(-1) === 10);
  const isShorter = isWhole || (isPrefix && !bytes.includes(10));
  if (found.size === 0 && !(isShorter && store.notices.length > 0)) lab.breach('resets', `${what}: empty`);
  const isMissing = [...library.records].some(([key, value]) => (found.get(key) ?? null) !== value);
  if (isMissing && store.notices.length === 0 && !isWhole && !file.startsWith('articles/')) {
    lab.breach('silent', `${what}: something is missing and nothing was said`);
  }
  await store.close();
  if (bytes !== null && !file.startsWith('articles/')) await checkKept(lab, folder, file, what, bytes);
  const again = await openForCheck(folder, { files: UNSYNCED_FILES });
  if (!again.ok) lab.breach('unreadable', `${what}: the second start fails: ${again.error.code}`);
  else await again.value.close();
  await rm(folder, { recursive: true });
}

/** The records that the damage did not touch: all that is in other files, and the lines before the first changed byte. */
function promisedBy(
  library: MadeLibrary,
  file: string,
  whole: Buffer,
  bytes: Buffer | null,
): ReturnType<MadeLibrary['sinceLine']> {
  if (file.startsWith('catalogue') || file === 'library.json') return valuesIn([library.records]);
  if (file.startsWith('articles/')) {
    const id = /\/([^/]+)-[0-9a-f]{16}\.json$/.exec(file)?.[1];
    return valuesIn([new Map([...library.records].filter(([key]) => key !== `article ${id}`))]);
  }
  const damaged = bytes ?? Buffer.alloc(0);
  let same = 0;
  while (same < whole.length && damaged[same] === whole[same]) same += 1;
  const lines = whole.subarray(0, same).toString('latin1').split('\n').length - 1;
  return library.sinceLine(lines);
}

/** Bytes that are no longer where they were must be kept somewhere else, whole. */
async function checkKept(lab: Lab, folder: string, file: string, what: string, bytes: Buffer): Promise<void> {
  const now = await readFile(join(folder, file)).catch(() => Buffer.alloc(0));
  if (now.equals(bytes)) return;
  const names = await readdir(join(folder, 'quarantine')).catch(() => []);
  const kept = await Promise.all(names.map((name) => readFile(join(folder, 'quarantine', name))));
  const stem = basename(file).split('.')[0] ?? '';
  const isKept = kept.some((copy) => copy.equals(bytes) || Buffer.concat([now, copy]).equals(bytes));
  if (!isKept) lab.breach('silent', `${what}: the damaged bytes of ${stem} are not kept`);
}

async function addStrangers(lab: Lab, library: MadeLibrary): Promise<void> {
  const strangers: readonly (readonly [string, string, string])[] = [
    ['a stale temp file', 'temp/half', 'ha'],
    ['a stale lock', 'lock', '{"pid":'],
    ['a lock being made', 'lock.half', 'ha'],
    ['a second, empty journal', 'journal-2.jsonl', ''],
    ['a second journal of garbage', 'journal-2.jsonl', 'garbage'],
    ['a second snapshot of nothing', 'catalogue-2.json', 'null'],
  ];
  for (const [name, path, text] of strangers) {
    await tryDamage(lab, library, name, async (folder) => {
      await mkdir(join(folder, 'temp'), { recursive: true });
      await writeFile(join(folder, path), text);
      if (name === 'a stale lock') await ageFile(join(folder, path));
      return { file: 'library.json', whole: Buffer.alloc(0), bytes: null };
    });
  }
}

async function ageFile(path: string): Promise<void> {
  const { utimes } = await import('node:fs/promises');
  await utimes(path, new Date(0), new Date(0));
}
