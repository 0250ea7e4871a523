import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportedCollection } from '#shared/ipc/messages';
import { chooseTarget, PDF_TARGET } from '../choose-target';
import type { ExportDeps } from '../export-pdf';
import { safeFileName } from '../file-name';
import { REAL_FILES } from '../../store/files';
import { nameAnyway, saveFileBy } from '../save-file';
import { makeCollection } from './make-collection';
import type { CollectionDeps, CollectionWork } from './make-collection';

/** Writes a report on many articles where the person chooses; null when they chose nothing. The file is whole or not there. */
export async function exportCollection(
  deps: ExportDeps,
  work: CollectionWork,
): Promise<Result<ExportedCollection> | null> {
  const { parent, lastFolder } = deps;
  const fileName = safeFileName(work.options.title, 'pdf');
  const path = await chooseTarget(parent(), fileName, PDF_TARGET, await lastFolder.read());
  if (path === null) return null;
  const saved = await saveCollection(deps, work, path);
  if (saved === null) return ok({ receipt: null, articles: 0, failed: [] });
  if (!saved.ok) return saved;
  await lastFolder.remember(dirname(path));
  const token = deps.ids.next();
  deps.receipts.set(token, path);
  const receipt = { token, fileName: basename(path), folderName: basename(dirname(path)) };
  return ok({ receipt, ...saved.value });
}

/** Writes the report to a path, where a file is replaced unless `name` leaves it; null when it was cancelled. The file is whole or not there. */
export async function saveCollection(
  deps: CollectionDeps,
  work: CollectionWork,
  path: string,
  name = nameAnyway,
): Promise<Result<Omit<ExportedCollection, 'receipt'>> | null> {
  const made = await makeCollection(deps, work);
  if (!made?.ok) return made;
  const { failed, writeTo, release } = made.value;
  try {
    const saved = await saveFileBy(path, writeTo, REAL_FILES, name);
    return saved.ok ? ok({ articles: work.articles.length - failed.length, failed }) : saved;
  } finally {
    await release();
  }
}

/** The PDF that `exportCollection` would write of these articles, which must be few; null when it was overtaken. */
export async function previewCollection(deps: ExportDeps, work: CollectionWork): Promise<Result<Uint8Array> | null> {
  const made = await makeCollection(deps, work);
  if (!made?.ok) return made;
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-preview-'));
  try {
    const path = join(folder, 'preview.pdf');
    const saved = await saveFileBy(path, made.value.writeTo);
    return saved.ok ? ok(await readFile(path)) : saved;
  } finally {
    await Promise.all([made.value.release(), rm(folder, { recursive: true, force: true })]);
  }
}
