import type { Entities } from '../draft';

const ARTICLE = /^(?:(?:der|die|das|le|la|el|il|lo|o|a|un|une|una|этот|эта|sa|son|su|ihr|sein)\s|l[’'])/iu;
/** No shorter word says which post is meant. */
const LEAST = 4;

/**
 * Who holds the post by which a text calls them ("sagte die Ministerin", "la magistrada", "السفير"): the person named last before it
 * whose title ends or begins with that word; null where nobody does, or the words say more than a post.
 */
export function holderOf(words: string, { people }: Entities, at: number): string | null {
  const post = words.trim().replace(ARTICLE, '').toLowerCase();
  if (post.length < LEAST || /\s/u.test(post)) return null;
  let best: { readonly name: string; readonly start: number } | null = null;
  for (const { name, roles, mentions } of people) {
    const isHeld = roles.some(({ title }) => {
      const words = title.toLowerCase().split(' ');
      return words[0] === post || words.at(-1) === post || (words[0] ?? '').endsWith(post);
    });
    if (!isHeld) continue;
    for (const { start } of mentions) if (start < at && (best === null || start > best.start)) best = { name, start };
  }
  return best?.name ?? null;
}
