import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNSYNCED_FILES } from '../../integration/store/failing-files';
import { plainArticle } from '../../kit/plain-article';
import type { Store } from '../../../src/core/ports';
import type { AppError } from '../../../src/core/result';
import { inArticle, inBundle } from '../kit/check-exports';
import { checkLibrary, openForCheck, recordsOf } from '../kit/check-library';
import { exportArticles, exportBundle } from '../kit/export-files';
import { BUNDLE_NAME } from '../kit/exports';
import type { FaultClass, Lab } from '../kit/lab';
import { makeDisk, whyNoDisks } from '../kit/loop-disk';
import type { LoopDisk } from '../kit/loop-disk';
import { emptyModel } from '../kit/model';
import type { Value } from '../kit/value';

/** What becomes of the disk in the middle of an export, and what must then be said. */
const FAULTS = [
  { fault: 'dead', says: /the disk reported an error|cannot be written to/u },
  { fault: 'pulled', says: /the folder is no longer there/u },
  { fault: 'full', says: /the disk is full/u },
] as const;
const FORMS = ['bundle', 'articles'] as const;
const ARTICLES = 10;
/** Of each article, before they are put into letters. */
const BYTES = 225_000;
const OLD = 'an older export';

/** A library to export out of, what is in it, and the bytes and steps that an export of each form takes. */
type Source = {
  readonly folder: string;
  readonly store: Store;
  readonly records: ReadonlyMap<string, Value>;
};
type Size = { readonly bytes: number; readonly steps: number };

/** The disk dies, is pulled or gets full while an export is written to it: that is said, and no half file has its final name. */
export const exports: FaultClass = {
  id: 'F10',
  unable: whyNoDisks,
  run: async (lab) => {
    const source = await makeSource(lab);
    const sizes = { bundle: await measure(lab, source, 'bundle'), articles: await measure(lab, source, 'articles') };
    for (let run = 0; run < (lab.full ? 30 : 3); run += 1) {
      const each = FAULTS[run % FAULTS.length] ?? FAULTS[0];
      const form = FORMS[run % FORMS.length] ?? 'bundle';
      lab.tally.runs += 1;
      await loseDisk(lab, source, each, form, sizes[form]);
    }
    await source.store.close();
    await checkLibrary(lab, source.folder, { ...emptyModel(), records: new Map(source.records) });
  },
};

async function makeSource(lab: Lab): Promise<Source> {
  const folder = await lab.freshPath();
  const opened = await openForCheck(folder, { create: true, files: UNSYNCED_FILES });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  // Words that no packing makes small.
  const added = await store.addArticles(
    Array.from({ length: ARTICLES }, (_, place) =>
      plainArticle(
        `a${place}`,
        Buffer.from(Array.from({ length: BYTES }, () => lab.random.below(256))).toString('base64'),
      ),
    ),
  );
  if (!added.ok) throw new Error(added.error.message);
  return { folder, store, records: await recordsOf(store) };
}

/** An export that nothing happens to. */
async function measure(lab: Lab, source: Source, form: (typeof FORMS)[number]): Promise<Size> {
  const folder = await lab.freshPath();
  await mkdir(folder);
  let steps = 0;
  const error = await write(source, form, folder, () => Promise.resolve((steps += 1)));
  if (error !== null) lab.breach('unreadable', `${form}: ${error.message}`);
  await checkFiles(lab, source, form, folder, { least: form === 'bundle' ? 1 : ARTICLES, mayBeOld: false });
  const sizes = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  await rm(folder, { recursive: true });
  return { bytes: sizes.reduce((sum, { length }) => sum + length, 0), steps };
}

async function loseDisk(
  lab: Lab,
  source: Source,
  { fault, says }: (typeof FAULTS)[number],
  form: (typeof FORMS)[number],
  { bytes, steps }: Size,
): Promise<void> {
  const disk = await makeDisk(lab, { type: 'ext4', megabytes: 32 });
  const folder = join(disk.folder, 'exports');
  await mkdir(folder);
  if (form === 'bundle') await writeFile(join(folder, BUNDLE_NAME), OLD);
  await disk.sync();
  if (fault === 'full') await leaveRoom(disk, bytes * (0.1 + lab.random.unit() * 0.8));
  const at = fault === 'full' ? 0 : 1 + lab.random.below(steps);
  let step = 0;
  const error = await write(source, form, folder, async () => {
    step += 1;
    if (step === at) await (fault === 'dead' ? disk.cut() : disk.pull());
  });
  const what = `${form}, ${fault} at step ${at} of ${steps}`;
  if (error === null) {
    // Only the last step of a bundle makes sure of a name that stands for the whole file already.
    if (form !== 'bundle' || at < steps) lab.breach('silent', `${what}: it was said to be saved`);
  } else if (error.code !== 'save-failed' || !says.test(error.message)) {
    lab.breach('silent', `${what}: what was said is: ${error.code}: ${error.message}`);
  } else lab.tally.acknowledged += 1;
  if (fault === 'dead') await disk.mountAgain();
  else if (fault === 'pulled') await disk.putBack();
  else {
    // Where the disk still answers, what was half written is taken away at once.
    const left = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
    if (left.length > 0) lab.breach('silent', `${what}: left behind: ${left.join(', ')}`);
  }
  const before = form === 'articles' && fault !== 'full' ? at - 1 : 0;
  await checkFiles(lab, source, form, folder, { least: form === 'bundle' ? 1 : before, mayBeOld: error !== null });
  await disk.free();
  const again = join(folder, 'again');
  await mkdir(again);
  const second = await write(source, form, form === 'bundle' ? folder : again);
  if (second !== null) lab.breach('unreadable', `${what}: not even when the disk was back: ${second.message}`);
  else lab.tally.acknowledged += 1;
  await checkFiles(lab, source, form, form === 'bundle' ? folder : again, {
    least: form === 'bundle' ? 1 : ARTICLES,
    mayBeOld: false,
  });
  await disk.remove();
}

function write(
  { folder: library, store }: Source,
  form: (typeof FORMS)[number],
  folder: string,
  between?: () => Promise<unknown>,
): Promise<AppError | null> {
  if (form === 'bundle') return exportBundle(library, join(folder, BUNDLE_NAME), between);
  return exportArticles(store, Object.keys(store.catalogue().articles), { kind: 'folder', path: folder }, between);
}

/** Takes all room but so many bytes. */
async function leaveRoom(disk: LoopDisk, bytes: number): Promise<void> {
  await disk.fill();
  const filler = join(disk.folder, 'filler');
  await truncate(filler, (await stat(filler)).size - Math.ceil(bytes));
  await disk.sync();
}

/** Every file under a final name is whole and holds what the library does; there are at least so many. */
async function checkFiles(
  lab: Lab,
  { records }: Source,
  form: (typeof FORMS)[number],
  folder: string,
  { least, mayBeOld }: { readonly least: number; readonly mayBeOld: boolean },
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(form === 'bundle' ? '.zip' : '.json'));
  if (names.length < least) lab.breach('lost', `${names.length} files, ${least} were written`);
  for (const name of names) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    if (mayBeOld && bytes.toString('latin1') === OLD) continue;
    const found = form === 'bundle' ? await inBundle(lab, path) : inArticle(bytes);
    if (found === null) lab.breach('silent', `half a file under its final name: ${name}, ${bytes.length} bytes`);
    else if (
      [...found].some(([key, value]) => records.get(key) !== value) ||
      found.size < (form === 'bundle' ? ARTICLES : 1)
    )
      lab.breach('silent', `${name} is not what the library held`);
  }
}
