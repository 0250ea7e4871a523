import { writeBundle } from '../../../src/main/bundle/write-bundle';
import { makeParts } from '../../../src/main/forms/make-parts';
import { inputReader } from '../../../src/main/forms/read-input';
import { writeForms } from '../../../src/main/forms/write-forms';
import type { FormTarget } from '../../../src/main/forms/write-forms';
import { REAL_FILES } from '../../../src/main/store/files';
import type { Files, OpenFile } from '../../../src/main/store/files';
import type { Store } from '../../../src/core/ports';
import { fail, ok } from '../../../src/core/result';
import type { AppError } from '../../../src/core/result';

/** Something that happens between two steps of an export. */
type Between = () => Promise<unknown>;

const nothing: Between = () => Promise.resolve();

/**
 * Writes a bundle of the whole library, as the program's thread does; answers why it could not be, or null. `between` comes
 * before every call that writes, syncs or renames.
 */
export async function exportBundle(library: string, target: string, between = nothing): Promise<AppError | null> {
  const options = { clock: { now: () => new Date() }, files: between === nothing ? REAL_FILES : heldUp(between) };
  const written = await writeBundle({ library, target }, options);
  return written.ok ? null : written.error;
}

/**
 * Writes articles as JSON, as the program does; answers why they could not all be, or null. `between` comes before each
 * article is read.
 */
export async function exportArticles(
  store: Store,
  ids: readonly string[],
  target: FormTarget,
  between = nothing,
): Promise<AppError | null> {
  const read = inputReader(store, 'json');
  const { problem, failed } = await writeForms({
    form: 'json',
    articles: ids.map((id) => ({ id, title: id })),
    target,
    read: async (id) => {
      await between();
      return read(id);
    },
    make: async (form, input) => ok(await makeParts(form, input)),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const [first] = failed;
  return problem ?? (first ? fail('not-exported', `${first.title}: ${first.reason}`).error : null);
}

function heldUp(between: Between): Files {
  const hold = (file: OpenFile): OpenFile => ({
    ...file,
    write: async (...all) => {
      await between();
      return file.write(...all);
    },
    sync: async () => {
      await between();
      await file.sync();
    },
  });
  return {
    ...REAL_FILES,
    open: async (path, flags) => hold(await REAL_FILES.open(path, flags)),
    rename: async (from, to) => {
      await between();
      await REAL_FILES.rename(from, to);
    },
    syncFolder: async (folder) => {
      await between();
      await REAL_FILES.syncFolder(folder);
    },
  };
}
