import { join } from 'node:path';
import { articleRow } from '#core/library/article-row';
import type { CatalogueDraft } from '#core/library/catalogue';
import { ArticleFileSchema } from './article-schema';
import { sha256 } from './checksum';
import type { Files } from './files';
import { ARTICLES_FOLDER } from './layout';
import { parseJson } from './parse-json';

/** Puts a row into the catalogue for every whole article file of an article that it does not name. */
export async function addUnnamed(
  files: Files,
  folder: string,
  catalogue: CatalogueDraft,
  unread: string[],
): Promise<void> {
  const named = new Set(Object.values(catalogue.articles).map(({ file }) => file));
  let found = 0;
  for (const file of await articleFiles(files, folder)) {
    if (named.has(file)) continue;
    const row = await rowOf(files, folder, file);
    if (row === null) unread.push(`${ARTICLES_FOLDER}/${file} is damaged.`);
    else if (!Object.hasOwn(catalogue.articles, row.id)) {
      catalogue.articles[row.id] = row;
      found += 1;
    }
  }
  if (found > 0) {
    const which = found === 1 ? 'One article was' : `${found} articles were`;
    unread.push(`${which} found by the files alone: whether it was deleted before is not known.`);
  }
}

async function articleFiles(files: Files, folder: string): Promise<readonly string[]> {
  const below = join(folder, ARTICLES_FOLDER);
  const found: string[] = [];
  for (const part of await files.list(below).catch(() => [])) {
    const names = await files.list(join(below, part)).catch(() => []);
    found.push(...names.filter((name) => name.endsWith('.json')).map((name) => `${part}/${name}`));
  }
  return found;
}

async function rowOf(files: Files, folder: string, file: string) {
  const bytes = await files.readFile(join(folder, ARTICLES_FOLDER, file)).catch(() => null);
  if (bytes === null || !file.endsWith(`-${sha256(bytes).slice(0, 16)}.json`)) return null;
  const stored = parseJson(bytes.toString('utf8'), ArticleFileSchema);
  if (stored === null) return null;
  const { article, summary } = stored;
  return articleRow({ article, summary, original: new Uint8Array(), isSample: false }, file);
}
