import { basename, dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { FORM_SHAPES } from '#core/export/export-forms';
import type { ExportForm } from '#core/export/export-forms';
import type { IdSource } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportedAll, ExportProgress } from '#shared/ipc/messages';
import type { MakeForm } from '../forms/forms-thread';
import type { ReadInput } from '../forms/read-input';
import { writeForms } from '../forms/write-forms';
import type { FormTarget } from '../forms/write-forms';
import { chooseTarget } from './choose-target';
import { safeFileName } from './file-name';
import { freeFolder } from './free-path';
import type { LastFolder } from './last-folder';

/** What an export in another form needs: how articles are read and made, and the window that is asked where to. */
export type ExportAsDeps = {
  readonly read: ReadInput;
  readonly make: MakeForm;
  readonly ids: IdSource;
  readonly parent: () => BrowserWindow | null;
  readonly chooseFolder: (title: string, from: string | undefined) => Promise<string | null>;
  readonly lastFolder: LastFolder;
  readonly receipts: Map<string, string>;
  readonly libraryName: string;
};

/** What is exported in which form; `signal` ends it before the next article. */
export type ExportAsRequest = {
  readonly form: ExportForm;
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** The names of the forms as the dialogs show them. */
const NAMES: Readonly<Record<ExportForm, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  json: 'JSON',
  jsonld: 'JSON-LD',
  csv: 'CSV',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/** Writes articles in a form where the person chose; null when they cancelled the dialog. */
export async function exportAs(deps: ExportAsDeps, request: ExportAsRequest): Promise<Result<ExportedAll> | null> {
  const { articles, form } = request;
  const target = await chosenTarget(deps, request);
  if (target === null) return null;
  const { saved, total, failed, paths, isCancelled, problem } = await writeForms({ ...request, ...deps, target });
  const [path] = paths;
  await deps.lastFolder.remember(FORM_SHAPES[form].files === 'each-kind' ? dirname(target.path) : folderOf(target));
  if (path === undefined) return ok({ saved, total, failed, last: null, isCancelled, problem });
  const token = deps.ids.next();
  deps.receipts.set(token, path);
  // Of many files the folder is told, and of many articles too.
  const isOne = articles.length === 1 && paths.length === 1;
  const last = {
    token,
    fileName: isOne || target.kind === 'file' ? basename(path) : '',
    folderName: basename(dirname(path)),
  };
  return ok({ saved, total, failed, last, isCancelled, problem });
}

async function chosenTarget(deps: ExportAsDeps, { form, articles }: ExportAsRequest): Promise<FormTarget | null> {
  const { files, ending } = FORM_SHAPES[form];
  const from = await deps.lastFolder.read();
  const [first] = articles;
  const name = first && articles.length === 1 ? first.title : deps.libraryName;
  if (files === 'all-articles' || (files === 'each-article' && articles.length === 1)) {
    const kind = { title: `Export as ${NAMES[form]}`, buttonLabel: 'Export', name: NAMES[form], extension: ending };
    const path = await chooseTarget(deps.parent(), safeFileName(name, ending), kind, from);
    return path === null ? null : { kind: 'file', path };
  }
  const folder = await deps.chooseFolder(`Folder for ${NAMES[form]}`, from);
  if (folder === null) return null;
  if (files === 'each-article') return { kind: 'folder', path: folder };
  // Tables go by fixed names: a folder of their own keeps those of another export apart.
  const own = safeFileName(`${name} tables`, ending).slice(0, -ending.length - 1);
  return { kind: 'folder', path: await freeFolder(folder, own) };
}

function folderOf({ kind, path }: FormTarget): string {
  return kind === 'folder' ? path : dirname(path);
}
