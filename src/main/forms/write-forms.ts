import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FORM_SHAPES } from '#core/export/export-forms';
import type { ExportForm } from '#core/export/export-forms';
import type { AppError } from '#core/result';
import type { ExportProgress } from '#shared/ipc/messages';
import { safeFileName } from '../exporting/file-name';
import { freePath } from '../exporting/free-path';
import { saveFile, saveNewFile } from '../exporting/save-file';
import { REAL_FILES } from '../store/files';
import { saveError } from '../store/save-error';
import type { MakeForm } from './forms-thread';
import { joinParts } from './join-parts';
import type { FormPart } from './make-parts';
import type { ReadInput } from './read-input';

/** Where to write: one file of that name (there it is replaced), or files into a folder, where none is replaced. */
export type FormTarget = { readonly kind: 'file' | 'folder'; readonly path: string };

/** What is written, where to, and how an article is read and made; `signal` ends it before the next article. */
export type WriteFormsOptions = {
  readonly form: ExportForm;
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly target: FormTarget;
  readonly read: ReadInput;
  readonly make: MakeForm;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** What became of it: how many articles are in the files, those left out with the reason, the files, and why it ended early. */
export type WrittenForms = {
  readonly saved: number;
  readonly total: number;
  readonly failed: readonly { readonly title: string; readonly reason: string }[];
  readonly paths: readonly string[];
  readonly isCancelled: boolean;
  readonly problem: AppError | null;
};

/** Thrown to end the rest when a file could not be written. */
class Stopped extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

/**
 * Writes articles in a form. An article that cannot be read or made is told and left out; a file that cannot be written ends it.
 * Each file is whole or not there; those that hold several articles are written last, and not at all after a cancel.
 */
export async function writeForms(options: WriteFormsOptions): Promise<WrittenForms> {
  const { form, articles, target, signal, onProgress } = options;
  const { files, ending } = FORM_SHAPES[form];
  const total = articles.length;
  const failed: { title: string; reason: string }[] = [];
  const paths: string[] = [];
  const parts: (readonly FormPart[])[] = [];
  let saved = 0;
  const told = (isCancelled: boolean, problem: AppError | null): WrittenForms => {
    return { saved, total, failed, paths, isCancelled, problem };
  };
  const save = async (path: string, bytes: Uint8Array): Promise<void> => {
    const done = await (target.kind === 'file' ? saveFile : saveNewFile)(path, bytes);
    if (!done.ok) throw new Stopped(done.error);
    paths.push(path);
  };
  /** Where another program took the name since it was found free, the next one is. */
  const saveNamed = async (name: string, bytes: Uint8Array): Promise<void> => {
    try {
      await save(await pathFor(target, name, ending), bytes);
    } catch (error) {
      if (!(error instanceof Stopped) || error.error.code !== 'exists') throw error;
      await saveNamed(name, bytes);
    }
  };
  try {
    if (target.kind === 'folder') await makeFolder(target.path);
    for (const [index, { id, title }] of articles.entries()) {
      if (signal.aborted) break;
      onProgress({ done: index, total });
      const input = await options.read(id);
      const made = input.ok ? await options.make(form, input.value) : input;
      if (!made.ok) failed.push({ title, reason: made.error.message });
      else if (files === 'each-article') {
        const [part, ...beside] = made.value;
        for (const each of beside) await saveBeside(target, each);
        if (part) await saveNamed(title, part.bytes);
        saved += 1;
      } else parts.push(made.value);
    }
    if (signal.aborted) return told(true, null);
    if (files !== 'each-article' && parts.length > 0) {
      for (const { name, bytes } of joinParts(form, parts)) {
        await saveNamed(name === '' ? 'Sidelight' : name, bytes);
      }
      saved = parts.length;
    }
    return told(false, null);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return told(false, error.error);
  }
}

/** What a file shows lies beside it. Its name is that of its content, so that what is there already is what is wanted. */
async function saveBeside({ kind, path }: FormTarget, { file, bytes }: FormPart): Promise<void> {
  const folder = kind === 'folder' ? path : dirname(path);
  const at = join(folder, file);
  const isThere = await readFile(at).then(
    (known) => known.equals(bytes),
    () => false,
  );
  if (isThere) return;
  await makeFolder(dirname(at), folder);
  const done = await saveFile(at, bytes);
  if (!done.ok) throw new Stopped(done.error);
}

function pathFor({ kind, path }: FormTarget, title: string, ending: string): Promise<string> {
  if (kind === 'file') return Promise.resolve(path);
  const name = safeFileName(title, ending).slice(0, -ending.length - 1);
  return freePath(join(path, name), ending);
}

/** Within a folder that has gone meanwhile none is made: it may have been on a stick. */
async function makeFolder(path: string, within?: string): Promise<void> {
  try {
    await REAL_FILES.makeFolder(path, within);
  } catch (error) {
    throw new Stopped(saveError(error, basename(path) || dirname(path)));
  }
}
