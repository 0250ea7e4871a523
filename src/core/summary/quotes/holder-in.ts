import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import type { Phrase } from './subjects';
import { ROLE_NOUN } from './word-classes';

/** "his rival, opposition leader Ana Ruiz of the Front, said": the one named behind a post that opens the aside. */
export function holderIn(items: readonly Item[], from: number, to: number, mentions: MentionIndex): Phrase | null {
  for (let at = from + 1; at < Math.min(to, from + 5); at += 1) {
    if (items[at]?.kind !== 'word') return null;
    const mention = mentions.startingAt(items[at]?.start ?? -1);
    if (mention?.kind !== 'person') continue;
    if (!ROLE_NOUN.test(items[at - 1]?.lower ?? '') || /^\p{Lu}/u.test(items[from]?.text ?? '')) return null;
    let end = at + 1;
    while (end < to && (items[end]?.start ?? Infinity) < mention.end) end += 1;
    return { from: at, to: end };
  }
  return null;
}
