import { basename, dirname, join } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { BundleProgress } from '#shared/ipc/bundle-messages';
import { createBundleThreads } from '../bundle/bundle-thread';
import type { Following } from '../bundle/bundle-thread';
import { BUNDLE_ENDING } from '../bundle/manifest';
import type { Manifest } from '../bundle/manifest';
import { chooseTarget } from '../exporting/choose-target';
import { safeFileName } from '../exporting/file-name';
import { showExport } from '../exporting/show-export';
import type { BundleHandlerOptions } from '../ipc/bundles';
import { endsInTime } from '../jobs/in-time';
import { askNewFolder } from '../windows/ask-folder';
import { dialogSpeaker } from '../windows/dialog-language';
import type { Services } from './services';

/** What bundles need of the window that asks: itself, and word to it of how far one is. */
export type BundlesOutside = {
  readonly parent: () => BrowserWindow;
  readonly onProgress: (progress: BundleProgress) => void;
};

/** How long a job that was stopped may take to remove what it wrote; one that still asks where to put it is not waited for. */
const TIDYING_MS = 3_000;
const EXTENSION = BUNDLE_ENDING.slice(1);
const KIND = {
  title: 'Export Library Bundle',
  buttonLabel: 'Export',
  name: 'Sidelight bundle',
  extension: EXTENSION,
} as const;

/** Bundles joined to the open library, and what each window may ask of them; one is written or unpacked at a time. */
export function createBundles(services: Services): (window: BundlesOutside) => BundleHandlerOptions {
  const { session, control, clock, ids, threads, log } = services;
  const work = createBundleThreads({ threads, workerFile: join(__dirname, 'bundle-worker.cjs'), log });
  const exported = new Map<string, string>();
  const made = new Map<string, string>();
  let running: { readonly stop: () => void; readonly ended: Promise<unknown> } | null = null;

  /** Runs one job, which a person can cancel; a cancelled one answers as a dialog that was closed. */
  async function alone<T>(
    outside: BundlesOutside,
    what: BundleProgress['what'],
    job: (following: Following) => Promise<Result<T> | null>,
  ): Promise<Result<T> | null> {
    if (running)
      return fail('busy', 'Another bundle is still being written or unpacked.', 'Wait for it, or cancel it.');
    const own = new AbortController();
    const onProgress = (done: number, total: number): void => outside.onProgress({ what, done, total });
    const ended = job({ signal: own.signal, onProgress });
    running = { stop: () => own.abort(), ended: ended.catch(() => undefined) };
    try {
      const result = await ended;
      return own.signal.aborted && result?.ok === false ? null : result;
    } finally {
      running = null;
    }
  }

  // Whatever is half written is removed before the program or the library goes.
  session.beforeClose(async () => {
    if (!running) return;
    running.stop();
    await endsInTime(running.ended, TIDYING_MS);
  });

  return (outside) => ({
    exportBundle: (articleIds) =>
      alone(outside, 'export', async (following) => {
        const { store, problem } = session.current();
        if (!store) return { ok: false, error: problem };
        const rows = store.catalogue().articles;
        const first = articleIds?.length === 1 ? rows[articleIds[0] ?? '']?.title : undefined;
        const day = clock.now().toISOString().slice(0, 10);
        const name = safeFileName(`${first ?? store.libraryName} ${day}`, EXTENSION);
        const target = await chooseTarget(outside.parent(), name, KIND);
        if (target === null) return null;
        const order = { library: store.folder, target, ...(articleIds ? { articles: articleIds } : {}) };
        const written = await work.write(order, following);
        if (!written.ok) return written;
        const token = ids.next();
        exported.set(token, target);
        const places = { fileName: basename(target), folderName: basename(dirname(target)) || dirname(target) };
        return ok({ token, ...places, ...countsOf(written.value) });
      }),
    unpack: () =>
      alone(outside, 'unpack', async (following) => {
        const bundle = await chooseBundle(outside.parent());
        if (bundle === null) return null;
        const suggested = basename(bundle).replace(/(?:\.sidelight)?\.zip$/iu, '');
        const place = { title: 'New Library from Bundle', button: 'Choose', name: suggested };
        const folder = await askNewFolder(outside.parent(), place);
        if (folder === null) return null;
        const name = basename(folder);
        const unpacked = await work.unpack({ bundle, folder, name }, ids.next(), following);
        if (!unpacked.ok) return unpacked;
        const token = ids.next();
        made.set(token, folder);
        return ok({ token, name, ...countsOf(unpacked.value) });
      }),
    open: async (token) => {
      const folder = made.get(token);
      if (folder === undefined) return fail('not-found', 'This library is no longer known.', 'Use “Open Library”.');
      return control.openFolder(folder);
    },
    cancel: () => running?.stop(),
    show: (token) => showExport(exported, token),
  });
}

async function chooseBundle(parent: BrowserWindow): Promise<string | null> {
  const speak = dialogSpeaker(parent);
  const answer = await dialog.showOpenDialog(parent, {
    title: speak('New Library from Bundle'),
    properties: ['openFile'],
    filters: [
      { name: speak(KIND.name), extensions: ['zip'] },
      { name: speak('All files'), extensions: ['*'] },
    ],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

function countsOf({ counts, missing }: { readonly counts: Manifest['counts']; readonly missing: readonly string[] }) {
  const { articles, deleted, notes } = counts;
  return { articles, deleted, notes, missing: missing.length };
}
