import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { apartFootnotes } from '#core/export/apart-footnotes';
import { besideAddress, withImageAddresses } from '#core/export/export-image';
import { reportWords } from '#core/report/words/report-languages';
import { byArticle } from '#core/library/by-article';
import type { ArticleRow } from '#core/library/catalogue';
import { keptByArticle } from '#core/library/kept';
import type { Note } from '#core/library/note';
import { imagesIn } from '#core/library/note-image';
import type { Store } from '#core/ports';
import { ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import type { RescueReceipt } from '#shared/ipc/library-messages';
import { sha256 } from '../store/checksum';
import { errorCode } from '../store/failure';
import { REAL_FILES } from '../store/files';
import { readWholeImage } from '../store/image-files';
import { inParallel } from '../store/in-parallel';
import { originalPath } from '../store/layout';
import { safeFileName } from './file-name';
import { saveError } from '../store/save-error';
import { saveFile } from './save-file';

const PARTS = ['texts', 'notes', 'originals', 'records'] as const;
type Part = (typeof PARTS)[number];

/** Thrown to stop the rest when a file could not be written. */
class Stopped extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

/**
 * Writes everything that can be read of a library into a new folder below `parent`, as plain files: texts, notes in
 * Markdown, the originals, and one JSON record an article; with a report of what could not be read. Deleted articles are
 * among them.
 */
export async function exportReadable(store: Store, parent: string, day: string): Promise<Result<RescueReceipt>> {
  const unread: string[] = [...store.notices];
  const done = { articles: 0, notes: 0, originals: 0 };
  try {
    const folder = await newFolder(parent, safeFileName(`Sidelight ${basename(store.folder)} ${day}`, '').slice(0, -1));
    const save = async (part: Part | null, name: string, bytes: Uint8Array): Promise<void> => {
      const saved = await saveFile(part === null ? join(folder, name) : join(folder, part, name), bytes);
      if (!saved.ok) throw new Stopped(saved.error);
    };
    for (const part of PARTS) await mkdir(join(folder, part));
    const { articles, notes, reviews, kept } = store.catalogue();
    const rows = Object.values(articles).sort((a, b) => (a.id < b.id ? -1 : 1));
    const notesBy = byArticle(Object.values(notes));
    const reviewsBy = byArticle(Object.values(reviews));
    const keptBy = keptByArticle(kept);
    const pictures = await savePictures(store.folder, folder, Object.values(notes), unread);
    await inParallel(rows.entries(), async ([index, row]) => {
      const stem = (extension: string): string =>
        `${`${index + 1}`.padStart(5, '0')} ${safeFileName(row.title, extension)}`;
      const own = notesBy.get(row.id) ?? [];
      const read = await store.readArticle(row.id);
      if (read.ok) {
        await save('texts', stem('txt'), Buffer.from(read.value.article.text));
        done.articles += 1;
      } else unread.push(read.error.message);
      if (await saveOriginal(store.folder, row, index, save, unread)) done.originals += 1;
      if (own.length > 0) await save('notes', stem('md'), markdownOf(row.title, own, pictures));
      done.notes += own.length;
      const record = {
        row,
        ...(read.ok ? read.value : {}),
        notes: own,
        reviews: reviewsBy.get(row.id) ?? [],
        kept: keptBy.get(row.id) ?? {},
      };
      await save('records', stem('json'), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
    });
    const others = Object.values(notes).filter(
      ({ articleId }) => articleId === null || !Object.hasOwn(articles, articleId),
    );
    const own = keptBy.get(null);
    if (own !== undefined) await save('records', 'The library.json', Buffer.from(`${JSON.stringify(own, null, 2)}\n`));
    if (others.length > 0)
      await save('notes', 'Without an article.md', markdownOf('Notes without an article', others, pictures));
    done.notes += others.length;
    await save(null, 'Report.txt', Buffer.from(reportOf(done, unread)));
    return ok({ folderName: basename(folder), parentName: basename(parent) || parent, ...done, unread });
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, error: error.error };
    return { ok: false, error: saveError(error, basename(parent)) };
  }
}

async function saveOriginal(
  folder: string,
  row: ArticleRow,
  index: number,
  save: (part: Part, name: string, bytes: Uint8Array) => Promise<void>,
  unread: string[],
): Promise<boolean> {
  const bytes = await REAL_FILES.readFile(originalPath(folder, row.sha256)).catch(() => null);
  if (bytes === null) {
    unread.push(`The original of "${row.title}" (${row.fileName}) could not be read.`);
    return false;
  }
  if (sha256(bytes) !== row.sha256) unread.push(`The original of "${row.title}" is not what was imported.`);
  const extension = extname(row.fileName).replaceAll(/[^\w]/gu, '');
  const name = safeFileName(basename(row.fileName, extname(row.fileName)), extension === '' ? 'bin' : extension);
  await save('originals', `${`${index + 1}`.padStart(5, '0')} ${name}`, bytes);
  return true;
}

/** The pictures that notes name, as files below the folder of the notes; gives the address of each that could be read. */
async function savePictures(
  library: string,
  folder: string,
  notes: readonly Note[],
  unread: string[],
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const id of new Set(notes.flatMap(({ markdown }) => imagesIn(markdown)))) {
    const read = await readWholeImage(library, id);
    if (!read.ok) {
      unread.push(`The picture ${id} of a note could not be read.`);
      continue;
    }
    const { bytes, facts } = read.value;
    const address = besideAddress(id, facts);
    const path = join(folder, 'notes', address);
    if (addresses.size === 0) await mkdir(dirname(path));
    const saved = await saveFile(path, bytes);
    if (!saved.ok) throw new Stopped(saved.error);
    addresses.set(id, address);
  }
  return addresses;
}

/** A folder that was not there before, so that nothing of the person's is written over. */
async function newFolder(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = join(parent, count === 1 ? name : `${name} (${count})`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

function markdownOf(title: string, notes: readonly Note[], pictures: ReadonlyMap<string, string>): Uint8Array {
  const shown = (markdown: string): string =>
    withImageAddresses(markdown, (id) => pictures.get(id) ?? null, reportWords().picture);
  const apart = apartFootnotes(notes.map(({ markdown }) => markdown));
  const parts = notes.map(({ updatedAt }, index) => `${shown(apart[index] ?? '').trim()}\n\n_${updatedAt}_\n`);
  return Buffer.from(`# ${title}\n\n${parts.join('\n---\n\n')}`);
}

function reportOf(done: { articles: number; notes: number; originals: number }, unread: readonly string[]): string {
  const head = `Articles written: ${done.articles}\nNotes written: ${done.notes}\nOriginals written: ${done.originals}\n\n`;
  if (unread.length === 0) return `${head}Everything could be read.\n`;
  return `${head}What could not be read:\n${unread.map((line) => `- ${line}`).join('\n')}\n`;
}
