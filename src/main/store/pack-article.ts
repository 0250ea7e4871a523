import { articleRow } from '#core/library/article-row';
import type { NewArticle, PackedArticle } from '#core/ports';
import { sha256 } from './checksum';
import { FORMAT } from './layout';

const ENCODER = new TextEncoder();

/**
 * An article in the form it has on the disk, in bytes of its own, which may change threads. The file's name ends in the start of the SHA-256
 * of its bytes, so that no version ever replaces another.
 */
export function packArticle(added: NewArticle): PackedArticle {
  const { article, summary, original } = added;
  const file = ENCODER.encode(`${JSON.stringify({ format: FORMAT, article, summary })}\n`);
  const name = `${article.sha256.slice(0, 2)}/${article.id}-${sha256(file).slice(0, 16)}.json`;
  return { row: articleRow(added, name), file, original };
}
