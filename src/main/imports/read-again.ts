import type { Article } from '#core/library/article';
import type { ArticleRow } from '#core/library/catalogue';
import { givenIn } from '#core/library/given-fields';
import { formatOrEncoding, isEncoded } from '#core/library/source-format';
import { shorten } from '#core/summary/item-label';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { EncodingOffer, ReadAgain } from '#shared/ipc/reading-messages';
import type { SourceFile } from '../importing/read-article';
import type { Engine } from '../jobs/engine-client';
import { readOriginal } from '../store/read-original';
import { decidedOn, isStillSo } from './decided-on';

/** A person may decide something while the article is being read; it is then read once more. */
const ATTEMPTS = 5;

/** What an article was read as, and what its kept bytes say in other encodings. */
export async function offerEncodings(store: Store, engine: Engine, articleId: string): Promise<Result<EncodingOffer>> {
  const found = await sourceOf(store, articleId);
  if (!found.ok) return found;
  const { article, file } = found.value;
  const { fileName, encoding: current, encodingGuessed, encodingChosen, importedAt } = article.source;
  const choices = await engine.encodings?.({ file, articleId, importedAt }, current);
  if (!choices) return fail('no-engine', 'This file cannot be read in other encodings here.');
  if (!choices.ok) return choices;
  const why = encodingChosen ? 'chosen' : encodingGuessed ? 'guessed' : 'proven';
  return ok({ fileName, current, why, ...choices.value });
}

/**
 * Reads the kept bytes of an article again in the encoding that a person chose. Its new version, and the decisions that moved
 * with their words, are one step.
 */
export async function readAgain(
  store: Store,
  engine: Engine,
  articleId: string,
  encoding: string,
): Promise<Result<ReadAgain>> {
  if (store.readOnly) return { ok: false, error: store.readOnly };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await apply(store, engine, articleId, encoding);
    if (read !== null) return read;
  }
  return fail('busy', 'The decisions on this article changed while it was being read.', 'Try again.');
}

/** Null where something was decided on the article meanwhile. */
async function apply(
  store: Store,
  engine: Engine,
  articleId: string,
  encoding: string,
): Promise<Result<ReadAgain> | null> {
  const found = await sourceOf(store, articleId);
  if (!found.ok) return found;
  const { article: before, row, file } = found.value;
  const decided = decidedOn(store, articleId);
  const { importedAt } = before.source;
  const job = { file: { ...file, encoding }, articleId, importedAt, fields: givenIn(before), before, ...decided };
  const again = await engine.reread?.(job);
  if (!again) return fail('no-engine', 'This file cannot be read in other encodings here.');
  if (!again.ok) return again;
  const { analysed, reviews: moved } = again.value;
  const isSame = isStillSo(decided, decidedOn(store, articleId)) && store.catalogue().articles[articleId] === row;
  if (!isSame) return null;
  const { isSample, deletedAt } = row;
  const version = { row: { ...row, ...analysed.row, isSample, deletedAt }, file: analysed.file, original: file.bytes };
  const step = { kind: 'read-as', label: shorten(row.title), count: 1, record: null } as const;
  const stored = await store.addArticles([version], step, moved.changes);
  if (!stored.ok) return stored;
  const lost = moved.lost.map(({ section, quoted }) => ({ section, words: shorten(quoted) }));
  return ok({ encoding, moved: moved.moved.length, lost });
}

type Found = { readonly row: ArticleRow; readonly article: Article; readonly file: SourceFile };

async function sourceOf(store: Store, articleId: string): Promise<Result<Found>> {
  const row = store.catalogue().articles[articleId];
  if (!row || row.deletedAt !== null) return fail('not-found', 'This article is no longer in the library.');
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const { article } = read.value;
  const refusal = refusalOf(article);
  if (refusal) return refusal;
  const original = await readOriginal(store.folder, row.sha256);
  if (!original.ok) return original;
  const { fileName, modifiedAt = null, origin } = article.source;
  const file = { fileName, bytes: original.value, modifiedAt, ...(origin ? { origin } : {}) };
  return ok({ row, article, file });
}

function refusalOf({ source }: Article): Result<never> | null {
  if (isEncoded(source)) return null;
  const { label, value } = formatOrEncoding(source);
  if (label === 'Format') {
    return fail(
      'encoding-stated',
      `${source.fileName} is a file of the kind “${value}”, which says itself how its letters are to be read.`,
      'Where its words are wrong in the program it came from too, mend it there and import it again.',
    );
  }
  return fail(
    'part-of-file',
    `${source.fileName} is a part of ${source.origin?.container ?? 'a file'}, which is read as a whole.`,
    'Save that file as UTF-8 and import it again.',
  );
}
