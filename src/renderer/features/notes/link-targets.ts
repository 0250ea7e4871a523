import type { ArticleRow } from '#core/library/catalogue';
import { linkKey } from '#core/library/note-links';

/** What a link can lead to. */
export type LinkTarget = { readonly kind: 'note' | 'article' | 'person'; readonly name: string; readonly id: string };

/** What can be linked to; of two of the same name the first is meant, and notes and people come before articles. */
export type LinkTargets = {
  readonly near: readonly LinkTarget[];
  /** Other names of those, former ones too: a link by one of them leads there where nothing else has that name, and none is offered. */
  readonly also?: readonly LinkTarget[];
  /** The rows as the library lists them: of 100,000 nothing is copied at each change of a note. */
  readonly articles: readonly Pick<ArticleRow, 'id' | 'title'>[];
};

/** Nothing to link to. */
export const NO_TARGETS: LinkTargets = { near: [], articles: [] };

const NO_OTHERS: readonly LinkTarget[] = [];

/** What a link leads to, null where nothing has that name. */
export function targetOf({ near, articles, also = NO_OTHERS }: LinkTargets, link: string): LinkTarget | null {
  const key = linkKey(link);
  return keyed(near, itself).get(key) ?? keyed(articles, articleOf).get(key) ?? keyed(also, itself).get(key) ?? null;
}

/** At most so many targets that a test finds good, in their order; no more are looked at than it takes. */
export function targetsWith(
  { near, articles }: LinkTargets,
  isWanted: (name: string) => boolean,
  most: number,
): readonly LinkTarget[] {
  const found: LinkTarget[] = [];
  for (const target of near) {
    if (found.length === most) return found;
    if (isWanted(target.name)) found.push(target);
  }
  for (const row of articles) {
    if (found.length === most) return found;
    if (isWanted(row.title)) found.push(articleOf(row));
  }
  return found;
}

const keys = new WeakMap<readonly object[], ReadonlyMap<string, LinkTarget>>();

/** Made for the first link that is looked up in a list, and kept as long as the list is: a note may have hundreds of links. */
function keyed<T extends object>(
  list: readonly T[],
  targetFor: (each: T) => LinkTarget,
): ReadonlyMap<string, LinkTarget> {
  const known = keys.get(list);
  if (known) return known;
  const made = new Map<string, LinkTarget>();
  for (const each of list) {
    const target = targetFor(each);
    const key = linkKey(target.name);
    if (!made.has(key)) made.set(key, target);
  }
  keys.set(list, made);
  return made;
}

const itself = (target: LinkTarget): LinkTarget => target;

function articleOf({ id, title }: Pick<ArticleRow, 'id' | 'title'>): LinkTarget {
  return { kind: 'article', name: title, id };
}
