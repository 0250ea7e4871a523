import type { Addition } from './addition';
import type { Article } from './article';
import type { EntityRule } from './entity-rule';
import { keptPut } from './kept';
import type { KeptRecord } from './kept';
import type { KeptOne } from './move-kept';
import type { Note } from './note';
import type { Review } from './review';
import { signableState } from './signoff';
import type { Sha256, SignableState, Signoff } from './signoff';
import type { Summary } from '../summary/summary';

/** Everything a person wrote about one article. */
export type ArticleRecords = {
  readonly notes: readonly Note[];
  readonly reviews: readonly Review[];
  readonly kept: readonly KeptOne[];
};

/** The text and the summary that records are about, and the rules of the library that they were written in. */
type Content = { readonly article: Article; readonly summary: Summary; readonly rules: readonly EntityRule[] };

/**
 * The same records under other ids, old to new: their own, that of their article, and wherever one names another. A sign-off holds for
 * what is renamed exactly as far as it held before.
 */
export function renamedRecords(
  records: ArticleRecords,
  ids: ReadonlyMap<string, string>,
  content: Content,
  sha256: Sha256,
): ArticleRecords {
  const { notes, reviews, kept } = renamed(records, ids);
  const was = signableState({ ...content, ...signedPart(records) }, sha256);
  const now = signableState({ ...content, ...signedPart({ reviews, kept }) }, sha256);
  return {
    notes,
    reviews,
    kept: kept.map((one): KeptOne => {
      if (one.kind !== 'signoff') return one;
      return { kind: 'signoff', record: signedAs(one.record as Signoff, was, now, ids) };
    }),
  };
}

/** The changes that write records. */
export function putsOf({ notes, reviews, kept }: ArticleRecords) {
  return [
    ...notes.map((note) => ({ type: 'note:put', note }) as const),
    ...reviews.map((review) => ({ type: 'review:put', review }) as const),
    ...kept.map(({ kind, record }) => keptPut(kind, record)),
  ];
}

function signedPart({ reviews, kept }: Pick<ArticleRecords, 'reviews' | 'kept'>) {
  const additions = kept.flatMap(({ kind, record }) => (kind === 'addition' ? [record as Addition] : []));
  return { reviews, additions };
}

/** What was as it was signed is so under its new ids; what was not keeps a digest that nothing has. */
function signedAs(
  signoff: Signoff,
  was: SignableState,
  now: SignableState,
  ids: ReadonlyMap<string, string>,
): KeptRecord {
  const keyOf = ({ section, id }: { readonly section: string; readonly id: string }): string => `${section}/${id}`;
  const before = new Map(was.items.map((item) => [renamedKey(item, ids), item.digest]));
  const after = new Map(now.items.map((item) => [keyOf(item), item.digest]));
  const items = signoff.items.map((item) =>
    before.get(keyOf(item)) === item.digest ? { ...item, digest: after.get(keyOf(item)) ?? item.digest } : item,
  );
  return { ...signoff, items, sha256: signoff.sha256 === was.sha256 ? now.sha256 : signoff.sha256 };
}

function renamedKey(
  { section, id }: { readonly section: string; readonly id: string },
  ids: ReadonlyMap<string, string>,
) {
  return `${section}/${ids.get(id) ?? id}`;
}

/** Ids stand under keys that say so, at any depth. */
function renamed<T>(value: T, ids: ReadonlyMap<string, string>, key = ''): T {
  if (typeof value === 'string') return (/ids?$/iu.test(key) ? (ids.get(value) ?? value) : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, ids, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(part, ids, name)])) as T;
}
