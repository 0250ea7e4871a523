import type { Entities } from '../../draft';
import { foldRussian } from '../../names/world/fold-russian';

const ARTICLE = /^(?:(?:der|die|das|le|la|el|il|lo|o|a|un|une|una|этот|эта|sa|son|su|ihr|sein)\s|l[’'])/iu;
/** No shorter word says which post is meant. */
const LEAST = 4;
/** No post that is meant word for word has more words. */
const MOST_WORDS = 8;

/** The same for the cases of a Russian post, and for either apostrophe. */
function folded(words: string): string {
  const plain = words.toLowerCase().replaceAll('’', "'").replaceAll(' لل', ' ال');
  return /\p{Script=Cyrillic}/u.test(plain) ? plain.split(' ').map(foldRussian).join(' ') : plain;
}

type Holding = { readonly name: string; readonly start: number };
/** Who holds a post where, in the order of the text, found once for each post of a text. */
const known = new WeakMap<Entities['people'], Map<string, readonly Holding[]>>();

function holdersOf(people: Entities['people'], post: string): readonly Holding[] {
  const posts = known.get(people) ?? new Map<string, readonly Holding[]>();
  known.set(people, posts);
  const found = posts.get(post);
  if (found !== undefined) return found;
  const isHeld = (title: string, organization: string | null): boolean => {
    const whole = folded(title);
    // "ministre de l'Intérieur", "گورنر پنجاب": a post of several words is meant word for word.
    if (post.includes(' ')) return whole === post || `${whole} ${folded(organization ?? '')}` === post;
    if (whole === post) return true;
    const words = whole.split(' ');
    return words[0] === post || words.at(-1) === post || (words[0] ?? '').endsWith(post);
  };
  const made = people
    .filter(({ roles }) => roles.some(({ title, organization }) => isHeld(title, organization)))
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
    .replace(ARTICLE, '');
  if (post.length < LEAST || post.split(/\s/u).length > MOST_WORDS) return null;
  const all = holdersOf(people, folded(post));
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return all[low - 1]?.name ?? null;
}
