import { dirname, join } from 'node:path';
import type { NewArticle } from '#core/ports';
import type { AppError, Result } from '#core/result';
import { ok } from '#core/result';
import type { ArticleRow } from '#core/library/catalogue';
import { sha256 } from './checksum';
import { isAbsent, StoreFailure } from './failure';
import type { Files } from './files';
import { ARTICLES_FOLDER, FORMAT, originalPath, ORIGINALS_FOLDER } from './layout';
import { inParallel } from './in-parallel';
import { newerFormat } from './library-errors';
import { parseJson, parseSafely } from './parse-json';
import { ArticleFileSchema } from './article-schema';
import { isNewerFormat } from './snapshot';
import { inFolder, writeTemp } from './write-file';

/** An article version as read from its file. */
export type StoredArticle = Pick<NewArticle, 'article' | 'summary'>;

/**
 * Writes the files of articles and their originals; when it resolves all of them are durable. Returns the name of each
 * version below articles/. A file's name ends in the start of the SHA-256 of its bytes, so no version ever replaces another.
 */
export async function writeArticles(
  files: Files,
  folder: string,
  articles: readonly NewArticle[],
): Promise<readonly string[]> {
  const folders = new Set<string>();
  const names: string[] = [];
  const wanted: { readonly bytes: Uint8Array; readonly path: string; readonly sha256: string | null }[] = [];
  const moves: { readonly temp: string; readonly path: string }[] = [];
  try {
    for (const { article, summary, original } of articles) {
      const bytes = Buffer.from(`${JSON.stringify({ format: FORMAT, article, summary })}\n`);
      const name = `${article.sha256.slice(0, 2)}/${article.id}-${sha256(bytes).slice(0, 16)}.json`;
      if (sha256(original) !== article.sha256) throw new Error(`Article ${article.id} does not belong to its original`);
      names.push(name);
      wanted.push({ bytes, path: join(folder, ARTICLES_FOLDER, name), sha256: null });
      wanted.push({ bytes: original, path: originalPath(folder, article.sha256), sha256: article.sha256 });
    }
    for (const { path } of wanted) folders.add(dirname(path));
    await inParallel(wanted, async ({ bytes, path, sha256: known }) => {
      if (known !== null && (await isKept(files, path, known))) return;
      moves.push({ temp: await writeTemp(files, folder, bytes), path });
    });
    await inParallel(moves, ({ temp, path }) => inFolder(files, folder, dirname(path), () => files.rename(temp, path)));
  } catch (error) {
    for (const { temp } of moves) await files.remove(temp).catch(() => undefined);
    throw error;
  }
  await inParallel(folders, (each) => files.syncFolder(each));
  for (const each of [ARTICLES_FOLDER, ORIGINALS_FOLDER]) await files.syncFolder(join(folder, each));
  await files.syncFolder(folder);
  return names;
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
    action: `Import ${row.fileName} again, or restore ${ARTICLES_FOLDER}/${row.file} from a backup.`,
  };
}

async function isKept(files: Files, path: string, expected: string): Promise<boolean> {
  return files.readFile(path).then(
    (bytes) => sha256(bytes) === expected,
    () => false,
  );
}
