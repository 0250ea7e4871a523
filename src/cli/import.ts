import { join } from 'node:path';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { Store } from '#core/ports';
import type { ImportReport } from '#shared/ipc/messages';
import { openLikenessBook } from '../main/imports/likeness-book';
import { planOfPaths } from '../main/imports/planned-items';
import type { ImportPlan } from '../main/imports/planned-items';
import { runImport } from '../main/imports/run-import';
import { exists } from '../main/library/exists';
import { folderToOpen } from '../main/library/folder-to-open';
import { createIds } from '../main/store/ids';
import { SENTINEL } from '../main/store/layout';
import { openLibrary } from '../main/store/open-library';
import { tellOf, write } from './output';
import { readingFor } from './reading-for';
import type { Terminal } from './summarize';

/** What to import, into which library (null is the one opened last in the window), and how to tell it. */
type ImportRequest = {
  readonly paths: readonly string[];
  readonly library: string | null;
  readonly isJson: boolean;
  /** The encoding in which to read the files; null goes by their bytes. */
  readonly encoding: string | null;
};

const clock = { now: () => new Date() };
const ids = createIds(clock);

/** Imports files and folders into a library and prints what became of each; the exit status is 1 when any failed. */
export async function importPaths(request: ImportRequest, terminal: Terminal): Promise<number> {
  const { userData } = terminal;
  const opened = await openFor(request, userData);
  if (!opened.ok) return refuse(opened.error, terminal);
  const store = opened.value;
  const readers = terminal.startReaders();
  try {
    if (store.readOnly) return await refuse(store.readOnly, terminal);
    const log = (message: string, cause?: unknown): void => tellOf(terminal.stderr, message, cause);
    const report = await runImport(await planFor(request), {
      store,
      engine: readers.engine,
      open: readers.open,
      openBundle: readers.openBundle,
      reading: await readingFor(readers, terminal),
      likeness: await openLikenessBook(store, userData),
      ids,
      clock,
      onProgress: () => undefined,
      onControl: () => undefined,
      log,
    });
    if (!report.ok) return await refuse(report.error, terminal);
    await tell(report.value, request.isJson, terminal);
    return report.value.outcomes.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } finally {
    await readers.close();
    await store.close();
  }
}

async function planFor({ paths, encoding }: ImportRequest): Promise<ImportPlan> {
  const plan = await planOfPaths(paths);
  return encoding === null ? plan : { ...plan, files: plan.files.map((file) => ({ ...file, encoding })) };
}

async function openFor({ library }: ImportRequest, userData: string): Promise<Result<Store>> {
  const folder = await folderToOpen(userData, library);
  if (library === null && !(await exists(join(folder, SENTINEL)))) {
    return fail('no-library', `There is no library in ${folder}.`, 'Name one with --library DIR.');
  }
  return openLibrary(folder, { clock, ids });
}

async function tell({ outcomes }: ImportReport, isJson: boolean, { stdout }: Terminal): Promise<void> {
  const counts = new Map<string, number>();
  for (const each of outcomes) {
    counts.set(each.outcome, (counts.get(each.outcome) ?? 0) + 1);
    const name = each.folder === undefined ? each.fileName : `${each.folder}/${each.fileName}`;
    const why = [each.detail, each.action].filter(Boolean).join(' ');
    await write(
      stdout,
      isJson ? `${JSON.stringify(each)}\n` : `${[each.outcome.padEnd(8), name, why].filter(Boolean).join('  ')}\n`,
    );
  }
  const number = (kind: string): number => counts.get(kind) ?? 0;
  if (!isJson)
    await write(stdout, `${number('new')} new, ${number('same')} already here, ${number('failed')} failed\n`);
}

async function refuse(
  { message, action = '' }: { readonly message: string; readonly action?: string },
  { stderr }: Terminal,
): Promise<number> {
  await write(stderr, `sidelight: ${`${message} ${action}`.trim()}\n`);
  return 1;
}
