import type { Catalogue } from '#core/library/catalogue';
import { keptDraft } from '#core/library/kept';
import type { KeptBase } from '#core/library/kept';
import { imagesIn } from '#core/library/note-image';

/**
 * The part of a catalogue that belongs to these articles: their rows, notes, decisions and kept records, and of the kept
 * records of the library itself those that one of theirs names, the pictures in their notes, and the rules, which hold for every article.
 */
export function articlesOf({ articles, notes, reviews, kept }: Catalogue, ids: ReadonlySet<string>): Catalogue {
  const own = Object.values(kept).flatMap((records: Readonly<Record<string, KeptBase>>) =>
    Object.values(records).filter(({ articleId }) => articleId !== null && ids.has(articleId)),
  );
  const ownNotes = Object.values(notes).filter(({ articleId }) => articleId !== null && ids.has(articleId));
  const named = new Set([...own.flatMap(wordsIn), ...ownNotes.flatMap(({ markdown }) => imagesIn(markdown))]);
  const chosenKept = Object.fromEntries(
    Object.entries(kept).map(([kind, records]: readonly [string, Readonly<Record<string, KeptBase>>]) => [
      kind,
      only(records, ({ id, articleId }) =>
        articleId === null ? kind === 'rule' || named.has(id) : ids.has(articleId),
      ),
    ]),
  );
  return {
    articles: only(articles, ({ id }) => ids.has(id)),
    notes: only(notes, ({ articleId }) => articleId !== null && ids.has(articleId)),
    reviews: only(reviews, ({ articleId }) => ids.has(articleId)),
    kept: keptDraft(chosenKept),
  };
}

/** Every text that a record holds, at any depth: an id of another record is one of them. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function only<T>(records: Readonly<Record<string, T>>, isWanted: (record: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(records).filter(([, record]) => isWanted(record)));
}
