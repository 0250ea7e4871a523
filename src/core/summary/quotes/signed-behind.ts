import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import type { Phrase } from './subjects';

/** Who stands behind a quotation where the verb was left out ("“It is over,” Judge Ruiz."), and nothing else; or null. */
export function signedBehind(items: readonly Item[], mentions: MentionIndex): Phrase | null {
  const last = items.length - 1;
  if (items[0]?.kind !== 'quote' || items[last]?.text !== '.' || last < 2 || last > 6) return null;
  if (!items.slice(1, last).every(({ text }) => /^\p{Lu}/u.test(text))) return null;
  return mentions.endingAt(items[last - 1]?.end ?? -1)?.kind === 'person' ? { from: 1, to: last } : null;
}
