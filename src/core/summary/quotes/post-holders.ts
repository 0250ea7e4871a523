import type { Entities } from '../draft';

const ARTICLE = /^(?:(?:der|die|das|le|la|el|il|lo|o|a|un|une|una|этот|эта|sa|son|su|ihr|sein)\s|l[’'])/iu;
/** No shorter word says which post is meant. */
const LEAST = 4;

type Holding = { readonly name: string; readonly start: number };
/** Who holds a post where, in the order of the text, found once for each post of a text. */
const known = new WeakMap<Entities['people'], Map<string, readonly Holding[]>>();

function holdersOf(people: Entities['people'], post: string): readonly Holding[] {
  const posts = known.get(people) ?? new Map<string, readonly Holding[]>();
  known.set(people, posts);
  const found = posts.get(post);
  if (found !== undefined) return found;
  const isHeld = (title: string): boolean => {
    const words = title.toLowerCase().split(' ');
    return words[0] === post || words.at(-1) === post || (words[0] ?? '').endsWith(post);
  };
  const made = people
    .filter(({ roles }) => roles.some(({ title }) => isHeld(title)))
    .flatMap(({ name, mentions }) => mentions.map(({ start }) => ({ name, start })))
    .sort((a, b) => a.start - b.start);
  posts.set(post, made);
  return made;
}

/**
 * Who holds the post by which a text calls them ("sagte die Ministerin", "la magistrada", "السفير"): the person named last before it
 * whose title ends or begins with that word; null where nobody does, or the words say more than a post.
 */
export function holderOf(words: string, { people }: Entities, at: number): string | null {
  const post = words
    .trim()
    .replace(/^\d{1,3}[.)]\s/u, '')
    .replace(ARTICLE, '')
    .toLowerCase();
  if (post.length < LEAST || /\s/u.test(post)) return null;
  const all = holdersOf(people, post);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return all[low - 1]?.name ?? null;
}
