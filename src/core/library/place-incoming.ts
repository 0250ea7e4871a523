import type { ArticleRow, Catalogue } from './catalogue';
import { canonicalJson } from './canonical-json';
import { reviewKey } from './change';
import { isEqual } from './is-equal';
import type { Judgement } from './judgement';
import { judgementId } from './judgement-id';
import { keptBefore } from './kept';
import type { ArticleRecords } from './renamed-records';
import type { Sha256 } from './signoff';

/** An article of another library with all that was written about it. */
export type IncomingArticle = ArticleRecords & { readonly row: ArticleRow };

/**
 * What becomes of it: it is here already (`same`; in the recycle bin where `isDeleted`), or it comes in, under its own ids
 * or with those of `ids` in place of its own. `beside` names the article here that it is another state of.
 */
export type Placing =
  | { readonly as: 'same'; readonly row: ArticleRow; readonly isDeleted: boolean }
  | { readonly as: 'new'; readonly ids: ReadonlyMap<string, string>; readonly beside: ArticleRow | null };

/** So many digits of a hash make an id. */
export const DIGITS = 26;

/**
 * Where an incoming article belongs. One that is here with everything it brings is not brought twice; one that is here in
 * another state comes in beside it, under ids that follow from its contents, so that the same state never comes in again.
 */
export function placeIncoming(
  incoming: IncomingArticle,
  here: Catalogue,
  findBySha256: (sha256: string) => ArticleRow | null,
  sha256: Sha256,
): Placing {
  const { row } = incoming;
  const known = here.articles[row.id];
  if (known === undefined) {
    const twin = findBySha256(row.sha256);
    if (twin !== null && isBare(incoming) && twin.deletedAt === null) return same(twin);
    return { as: 'new', ids: takenIds(incoming, here, sha256), beside: null };
  }
  if (known.file === row.file && isHere(incoming, here)) return same(known);
  const { notes, reviews, kept } = incoming;
  const id = sha256(canonicalJson([row.id, row.file, notes, reviews, kept])).slice(0, DIGITS);
  const brought = here.articles[id];
  if (brought !== undefined) return same(brought);
  return { as: 'new', ids: newIds(incoming, id, sha256), beside: known };
}

function same(row: ArticleRow): Placing {
  return { as: 'same', row, isDeleted: row.deletedAt !== null };
}

function isBare({ notes, reviews, kept }: ArticleRecords): boolean {
  return notes.length + reviews.length + kept.length === 0;
}

function isHere({ notes, reviews, kept }: ArticleRecords, here: Catalogue): boolean {
  return (
    notes.every((note) => isEqual(here.notes[note.id] ?? null, note)) &&
    reviews.every((review) => isEqual(here.reviews[reviewKey(review.articleId, review.itemId)] ?? null, review)) &&
    kept.every(({ kind, record }) => isEqual(keptBefore(here.kept, kind, record.id) ?? null, record))
  );
}

/** New ids for the article and all that is written about it. */
function newIds({ row, notes, kept }: IncomingArticle, articleId: string, sha256: Sha256): ReadonlyMap<string, string> {
  const ids = new Map([[row.id, articleId]]);
  const give = (kind: string, id: string): void => {
    if (!ids.has(id)) ids.set(id, sha256(canonicalJson([articleId, kind, id])).slice(0, DIGITS));
  };
  for (const { id } of notes) give('note', id);
  for (const { kind, record } of kept) if (kind !== 'judgement') give(kind, record.id);
  return withJudgements(kept, ids, sha256);
}

/** New ids for those records only whose ids others have here. */
function takenIds({ row, notes, kept }: IncomingArticle, here: Catalogue, sha256: Sha256): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const give = (kind: string, id: string): void => {
    ids.set(id, sha256(canonicalJson([row.id, kind, id])).slice(0, DIGITS));
  };
  for (const { id } of notes) if (here.notes[id] !== undefined) give('note', id);
  for (const { kind, record } of kept) {
    if (kind !== 'judgement' && keptBefore(here.kept, kind, record.id) !== undefined) give(kind, record.id);
  }
  return ids.size === 0 ? ids : withJudgements(kept, ids, sha256);
}

/** The ids of judgements follow from what they are of. */
function withJudgements(
  kept: ArticleRecords['kept'],
  ids: Map<string, string>,
  sha256: Sha256,
): ReadonlyMap<string, string> {
  for (const { kind, record } of kept) {
    if (kind !== 'judgement') continue;
    const { id, articleId, itemId, by } = record as Judgement;
    ids.set(id, judgementId(ids.get(articleId) ?? articleId, ids.get(itemId) ?? itemId, by, sha256));
  }
  return ids;
}
