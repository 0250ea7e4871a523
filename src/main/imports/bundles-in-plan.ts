import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '#core/ports';
import type { Result } from '#core/result';
import type { ImportOutcome } from '#shared/ipc/messages';
import type { DroppedFile } from '#shared/ipc/schemas';
import { importBundle } from '../bundle/import-bundle';
import { openIncoming } from '../bundle/incoming';
import type { IncomingBundle } from '../bundle/incoming';
import { isBundle } from '../bundle/is-bundle';
import { BUNDLE_ENDING } from '../bundle/manifest';
import type { ImportControl } from './import-control';
import type { PlannedFile } from './import-record';
import type { ImportPlan } from './planned-items';

/** Opens and checks a bundle; in a thread of its own where there is a window that has to answer meanwhile. */
export type OpenIncoming = (
  path: string,
  options: { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void },
) => Promise<Result<IncomingBundle>>;

/** A bundle on its way into the library. */
export type BringOptions = {
  readonly store: Store;
  readonly importId: string;
  readonly control: ImportControl;
  readonly onProgress: (done: number, total: number) => void;
  readonly open?: OpenIncoming;
};

/** A file of a plan, with its bytes where it was dropped on the window and has no path. */
export type PlannedBundle = { readonly file: PlannedFile; readonly bytes: DroppedFile | undefined };

/** True for a file that is a bundle, by its name or, where that is a plain `.zip`, by what is in it. */
export async function isPlannedBundle({ file, bytes }: PlannedBundle): Promise<boolean> {
  const name = file.name.toLowerCase();
  if (name.endsWith(BUNDLE_ENDING)) return true;
  if (!name.endsWith('.zip')) return false;
  return bytes ? withFile(bytes, isBundle) : file.path !== '' && isBundle(file.path);
}

/** A plan in two: the bundles in it, which nobody has to look at first, and the other files; null for what there is none of. */
export async function apartBundles(
  plan: ImportPlan,
): Promise<{ readonly bundles: ImportPlan | null; readonly others: ImportPlan | null }> {
  const { files, dropped } = plan;
  const are = await Promise.all(files.map((file, index) => isPlannedBundle({ file, bytes: dropped?.[index] })));
  const part = (isWanted: boolean): ImportPlan | null => {
    const wanted = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => are[index] === isWanted);
    const own = wanted(files);
    return own.length === 0 ? null : { ...plan, files: own, ...(dropped ? { dropped: wanted(dropped) } : {}) };
  };
  return { bundles: part(true), others: part(false) };
}

/** Brings one bundle in, and says what became of each of its articles; null where the import was stopped before. */
export async function bringBundle(
  { file, bytes }: PlannedBundle,
  { store, importId, control, onProgress, open = openIncoming }: BringOptions,
): Promise<readonly ImportOutcome[] | null> {
  const bring = async (path: string): Promise<readonly ImportOutcome[] | null> => {
    const stop = new AbortController();
    void control.whenStopped.then(() => stop.abort());
    const opened = await open(path, { signal: stop.signal, onProgress });
    if (control.stopped() !== null) {
      if (opened.ok) opened.value.close();
      return null;
    }
    if (!opened.ok) {
      const { message, action } = opened.error;
      const what = action === undefined ? {} : { action };
      return [{ fileName: file.name, outcome: 'failed', articleId: null, detail: message, ...what }];
    }
    try {
      const { mayGoOn } = control;
      return await importBundle(opened.value, { store, importId, fileName: file.name, mayGoOn, onProgress });
    } finally {
      opened.value.close();
    }
  };
  return bytes ? withFile(bytes, bring) : bring(file.path);
}

/** Bytes that came without a path, as a file that is removed again. */
async function withFile<T>({ bytes }: DroppedFile, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  try {
    const path = join(folder, `dropped${BUNDLE_ENDING}`);
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
