import type { Article } from '#core/library/article';
import type { ArticleRow } from '#core/library/catalogue';
import { givenIn } from '#core/library/given-fields';
import type { GivenFields } from '#core/library/given-fields';
import { shorten } from '#core/summary/item-label';
import type { Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ReadOptions } from '../importing/collections/collection';
import type { SourceFile } from '../importing/read-article';
import type { Engine } from '../jobs/engine-client';
import { decidedOn, isStillSo } from './decided-on';

/** The bytes of an article that was deleted, as they came again, and what a person chose for them this time. */
export type BroughtAgain = {
  readonly file: SourceFile;
  readonly fields: GivenFields;
  /** True where it was said in which encoding to read them. */
  readonly isEncodingChosen: boolean;
  /** How files are read now. */
  readonly reading?: Pick<ReadOptions, 'limits' | 'columns'>;
};

/**
 * Brings a deleted article back with all that belongs to it: read as a person chose now where that is another reading, which is a new version of
 * it, else as it was. Answers with whether it was read anew. What was set right before stays so.
 */
export async function bringBack(
  store: Store,
  engine: Engine,
  row: ArticleRow,
  brought: BroughtAgain,
): Promise<Result<boolean>> {
  const step = { kind: 'restore', label: shorten(row.title), count: 1, record: null } as const;
  const version = mayDiffer(brought) ? await otherVersion(store, engine, row, brought) : null;
  if (version) {
    const stored = await store.addArticles([version.article], step, version.changes);
    return stored.ok ? ok(true) : stored;
  }
  const restored = await store.change({ type: 'article:restore', id: row.id }, step);
  return restored.ok ? ok(false) : restored;
}

/** What a person may have chosen: fields, an encoding, or the columns of the table it is drawn from. */
function mayDiffer({ file, fields, isEncodingChosen, reading }: BroughtAgain): boolean {
  const isOfTable = file.drawn !== undefined && Object.keys(reading?.columns ?? {}).length > 0;
  return Object.keys(fields).length > 0 || isEncodingChosen || isOfTable;
}

/** The article as it is read now; null where that is how it was read before, or it cannot be told. */
async function otherVersion(
  store: Store,
  engine: Engine,
  row: ArticleRow,
  { file, fields, isEncodingChosen, reading }: BroughtAgain,
) {
  const read = await store.readArticle(row.id);
  if (!read.ok) return null;
  const { article: before } = read.value;
  const { encoding, encodingChosen, importedAt } = before.source;
  const decided = decidedOn(store, row.id);
  const again = await engine.reread?.({
    // An encoding that was chosen before holds until another is.
    file: encodingChosen && !isEncodingChosen ? { ...file, encoding } : file,
    articleId: row.id,
    importedAt,
    fields: { ...givenIn(before), ...fields },
    ...(reading ? { limits: reading.limits } : {}),
    before,
    ...decided,
  });
  if (!again?.ok || !isStillSo(decided, decidedOn(store, row.id))) return null;
  const { analysed, reviews } = again.value;
  if (isSame(before, row, articleIn(analysed.file), analysed.row)) return null;
  const { isSample } = row;
  const article = {
    row: { ...row, ...analysed.row, isSample, deletedAt: null },
    file: analysed.file,
    original: file.bytes,
  };
  return { article, changes: reviews.changes };
}

function articleIn(packed: Uint8Array): Article {
  return (JSON.parse(Buffer.from(packed).toString()) as { readonly article: Article }).article;
}

function isSame(before: Article, row: ArticleRow, now: Article, rowNow: ArticleRow): boolean {
  return (
    before.text === now.text &&
    row.title === rowNow.title &&
    row.publishedOn === rowNow.publishedOn &&
    row.place === rowNow.place &&
    row.language === rowNow.language
  );
}
