import { join } from 'node:path';
import type { NewArticle, PackedArticle } from '#core/ports';
import type { AppError, Result } from '#core/result';
import { ok } from '#core/result';
import type { ArticleRow } from '#core/library/catalogue';
import { sha256 } from './checksum';
import { isAbsent, StoreFailure } from './failure';
import type { Files } from './files';
import { ARTICLES_FOLDER, originalPath, ORIGINALS_FOLDER } from './layout';
import { newerFormat } from './library-errors';
import { parseJson, parseSafely } from './parse-json';
import { ArticleFileSchema } from './article-schema';
import { isNewerFormat } from './snapshot';
import type { LibraryPlace, NewFile, WriteMany } from './write-many';

/** An article version as read from its file. */
export type StoredArticle = Pick<NewArticle, 'article' | 'summary'>;

/** What writes the files, and whether the library has ever held an original of this SHA-256. */
export type ArticleWriting = { readonly write: WriteMany; readonly isKnown: (sha256: string) => boolean };

/** Writes the files of articles and their originals; when it resolves all of them are durable. */
export async function writeArticles(
  files: Files,
  library: LibraryPlace,
  articles: readonly PackedArticle[],
  { write, isKnown }: ArticleWriting,
): Promise<void> {
  const { folder } = library;
  const wanted: NewFile[] = [];
  for (const { row, file, original } of articles) {
    wanted.push({ bytes: file, path: join(folder, ARTICLES_FOLDER, row.file) });
    const path = originalPath(folder, row.sha256);
    if (isKnown(row.sha256) && (await isKept(files, path, row.sha256))) {
      if (sha256(original) !== row.sha256) throw new Error(`Article ${row.id} does not belong to its original`);
      continue;
    }
    wanted.push({ bytes: original, path, sha256: row.sha256 });
  }
  await write(library, wanted);
  for (const each of [ARTICLES_FOLDER, ORIGINALS_FOLDER]) await files.syncFolder(join(folder, each));
  await files.syncFolder(folder);
}

/** Reads an article version; bytes that are not those once written are an error, never a text. */
export async function readArticleFile(files: Files, folder: string, row: ArticleRow): Promise<Result<StoredArticle>> {
  const bytes = await files.readFile(join(folder, ARTICLES_FOLDER, row.file)).catch((error: unknown) => {
    throw isAbsent(error) ? new StoreFailure(articleDamaged(row, 'its file is missing')) : error;
  });
  if (!row.file.endsWith(`-${sha256(bytes).slice(0, 16)}.json`)) {
    throw new StoreFailure(articleDamaged(row, 'its file is not what was written'));
  }
  const text = bytes.toString('utf8');
  const stored = parseJson(text, ArticleFileSchema);
  if (stored === null) {
    const isNewer = isNewerFormat(parseSafely(text));
    throw new StoreFailure(isNewer ? newerFormat() : articleDamaged(row, 'its file has another shape than expected'));
  }
  return ok({ article: stored.article, summary: stored.summary });
}

function articleDamaged(row: ArticleRow, reason: string): AppError {
  return {
    code: 'article-damaged',
    message: `"${row.title}" could not be read: ${reason}.`,
    action: `Import ${row.fileName} again, or put ${ARTICLES_FOLDER}/${row.file} back from a copy of the library folder or of its backups.`,
  };
}

async function isKept(files: Files, path: string, expected: string): Promise<boolean> {
  return files.readFile(path).then(
    (bytes) => sha256(bytes) === expected,
    () => false,
  );
}
