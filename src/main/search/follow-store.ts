import { createHash } from 'node:crypto';
import { byArticle } from '#core/library/by-article';
import type { Addition } from '#core/library/addition';
import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import { compareRules } from '#core/library/entity-rule';
import type { EntityRule } from '#core/library/entity-rule';
import type { Note } from '#core/library/note';
import { withWordsForImages } from '#core/library/note-image';
import type { Review } from '#core/library/review';
import type { Store } from '#core/ports';
import type { SearchedNote } from '#core/search/notes-scan';
import { compareText } from '#core/text/compare';
import type { OfferedArticle, SearchTask } from './search-protocol';
import type { SearchThread } from './search-thread';

/** The index kept up with a store; `isComplete` is false while there is still something to be read. */
export type Following = {
  readonly isComplete: () => boolean;
  /** Offers everything again, for an index that was found damaged and is now empty. */
  readonly restart: () => void;
  readonly stop: () => void;
};

/** So few articles at a time that a search between two slices does not wait long. */
const SLICE = 25;
/** So few at a time that main is not held up; only what is not in the index as it is now is then read. */
const COMPARED = 2_000;
/** A disk that damages the index again and again is not worth more attempts; titles are still found. */
const MOST_REPLACEMENTS = 3;

/**
 * Brings the index up to the store and keeps it there: the stamps of all articles are compared once, what differs is
 * offered, then what changes. Begins again, a few times at most, when the index turns out to be damaged.
 */
export function followStore(store: Store, thread: SearchThread, onComplete: () => void): Following {
  const pending = new Set<string>();
  let isFirst = true;
  let areNotesNew = true;
  let isRunning = false;
  let isStopped = false;
  let isComplete = false;
  let replacements = 0;
  /** Notes and reviews by article, as they were at the last change: looked through once, not for every slice. */
  let beside: Beside | null = null;

  const hasWork = (): boolean => !isStopped && (pending.size > 0 || isFirst || areNotesNew);

  const beginAgain = (): boolean => {
    replacements += 1;
    if (replacements > MOST_REPLACEMENTS) return false;
    for (const id of Object.keys(store.catalogue().articles)) pending.add(id);
    return true;
  };

  const ask = async (task: SearchTask): Promise<boolean> => {
    const answer = await thread.ask(task);
    return answer?.kind === 'replaced' ? beginAgain() : answer !== null;
  };

  /** Finds what is not in the index as it is in the library, and removes what the library no longer holds. */
  async function compareAll(): Promise<boolean> {
    const all = Object.values(store.catalogue().articles).filter(({ deletedAt }) => deletedAt === null);
    const { reviews } = (beside ??= groupBeside(store.catalogue()));
    // How far their review is stands in the list from the first.
    const live = [...all.filter(({ id }) => reviews.has(id)), ...all.filter(({ id }) => !reviews.has(id))];
    for (let at = 0; at < live.length; at += COMPARED) {
      beside ??= groupBeside(store.catalogue());
      const known = beside;
      const pairs = live.slice(at, at + COMPARED).map((row) => [row.id, stampOf(row, known)]);
      const answer = await thread.ask({ kind: 'compare', stamps: JSON.stringify(pairs) });
      if (answer?.kind === 'replaced') return beginAgain();
      if (answer?.kind !== 'changed') return false;
      for (const id of answer.ids) pending.add(id);
    }
    return ask({ kind: 'keep', ids: live.map(({ id }) => id) });
  }

  async function run(): Promise<void> {
    isRunning = true;
    isComplete = false;
    while (hasWork()) {
      if (areNotesNew) {
        areNotesNew = false;
        if (!(await ask({ kind: 'library-notes', notes: libraryNotes(store.catalogue()) }))) return;
        continue;
      }
      if (isFirst) {
        isFirst = false;
        if (!(await compareAll())) return;
        continue;
      }
      const slice = [...take(pending, SLICE)];
      const catalogue = store.catalogue();
      const live = slice.filter((id) => catalogue.articles[id]?.deletedAt === null);
      const drop = slice.filter((id) => catalogue.articles[id]?.deletedAt !== null);
      beside ??= groupBeside(catalogue);
      if (!(await ask({ kind: 'offer', articles: offered(catalogue, live, beside), rules: beside.rules, drop })))
        return;
    }
    isRunning = false;
    isComplete = true;
    if (!isStopped) onComplete();
  }

  const unsubscribe = store.subscribe((articleIds, kinds) => {
    beside = null;
    // A rule may speak of any article: all stamps differ now.
    if (kinds.includes('rule')) isFirst = true;
    if (kinds.includes('note')) areNotesNew = true;
    // A tag is about no article, but its name is searched in those that have it, or words with it.
    if (kinds.includes('tag')) {
      const { tagging, highlight } = store.catalogue().kept;
      for (const { articleId } of Object.values(tagging)) pending.add(articleId);
      for (const { articleId, tagIds } of Object.values(highlight)) if (tagIds !== undefined) pending.add(articleId);
    }
    for (const id of articleIds) pending.add(id);
    isComplete = false;
    if (!isRunning) void run();
  });
  void run();
  return {
    isComplete: () => isComplete,
    restart: () => {
      isComplete = false;
      if (beginAgain() && !isRunning) void run();
    },
    stop: () => {
      isStopped = true;
      unsubscribe();
    },
  };
}

/** The notes that belong to no article, those written last first. */
function libraryNotes({ notes }: Catalogue): readonly SearchedNote[] {
  return Object.values(notes)
    .filter(({ articleId }) => articleId === null)
    .sort((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.id, b.id))
    .map(({ id, markdown }) => ({ id, markdown: withWordsForImages(markdown) }));
}

function take(from: Set<string>, count: number): readonly string[] {
  const taken: string[] = [];
  for (const id of from) {
    if (taken.length === count) break;
    taken.push(id);
    from.delete(id);
  }
  return taken;
}

type Beside = {
  readonly notes: ReadonlyMap<string | null, readonly Note[]>;
  readonly reviews: ReadonlyMap<string | null, readonly Review[]>;
  readonly additions: ReadonlyMap<string | null, readonly Addition[]>;
  readonly comments: ReadonlyMap<string | null, readonly string[]>;
  readonly tags: ReadonlyMap<string | null, readonly string[]>;
  readonly rules: readonly EntityRule[];
  /** Changes with the rules; empty while there are none. */
  readonly rulesStamp: string;
};

function groupBeside({ notes, reviews, kept }: Catalogue): Beside {
  const rules = Object.values(kept.rule).sort(compareRules);
  return {
    notes: byArticle(Object.values(notes)),
    reviews: byArticle(Object.values(reviews)),
    additions: byArticle(Object.values(kept.addition).sort(byId)),
    comments: textsBy(Object.values(kept.comment).sort(byId), ({ text }) => text),
    tags: textsBy(
      [...Object.values(kept.tagging).sort(byId), ...taggedWords(kept)],
      ({ tagId }) => kept.tag[tagId]?.name ?? null,
    ),
    rules,
    rulesStamp: rules.length === 0 ? '' : ` ${digestOf(rules)}`,
  };
}

/** Which articles have a tag on words of them. */
function taggedWords({ highlight }: Catalogue['kept']): readonly { articleId: string; tagId: string }[] {
  const some = Object.values(highlight).filter(({ tagIds }) => tagIds !== undefined);
  return some.sort(byId).flatMap(({ articleId, tagIds = [] }) => tagIds.map((tagId) => ({ articleId, tagId })));
}

/** The texts of records by their article, each once. */
function textsBy<T extends { readonly articleId: string }>(
  records: readonly T[],
  textOf: (record: T) => string | null,
): ReadonlyMap<string | null, readonly string[]> {
  const groups = byArticle(records);
  return new Map([...groups].map(([id, group]) => [id, [...new Set(group.flatMap((each) => textOf(each) ?? []))]]));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function offered(catalogue: Catalogue, ids: readonly string[], beside: Beside): readonly OfferedArticle[] {
  return ids.flatMap((id) => {
    const row = catalogue.articles[id];
    return row === undefined ? [] : [{ row, ...besideOf(id, beside), stamp: stampOf(row, beside) }];
  });
}

function besideOf(id: string, { notes, reviews, additions, comments, tags }: Beside) {
  return {
    notes: notes.get(id) ?? [],
    reviews: reviews.get(id) ?? [],
    additions: additions.get(id) ?? [],
    comments: comments.get(id) ?? [],
    tags: tags.get(id) ?? [],
  };
}

/** Changes when anything changes that is searched; most articles have nothing beside them and need no hash. */
function stampOf(row: ArticleRow, beside: Beside): string {
  const stamp = `${row.file} ${row.title}${beside.rulesStamp}`;
  const { notes, reviews, ...kept } = besideOf(row.id, beside);
  const { additions, comments, tags } = kept;
  const others = additions.length + comments.length + tags.length;
  if (notes.length + reviews.length + others === 0) return stamp;
  // The same as before these were searched, so that nothing is read again for them.
  return `${stamp} ${digestOf(others === 0 ? [notes, reviews] : [notes, reviews, kept])}`;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
