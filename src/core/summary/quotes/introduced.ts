import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import { ONE_PERSON, POST } from './one-person';

/** "Witness 12, Mr Anil Roy, was sworn", "A neighbour, Ana Ruiz, saw it": who the subject of a frame turns out to be. */
export function introduced(items: readonly Item[], mentions: MentionIndex): string | null {
  const comma = items.slice(0, 7).findIndex(({ text }) => text === ',');
  const heads = items.slice(0, Math.max(0, comma)).filter(({ kind }) => kind === 'word');
  const head = heads.at(-1)?.lower ?? '';
  const isRole =
    heads.length > 0 && heads.length < 5 && (ONE_PERSON.test(head) || POST.test(head) || head === 'deputy');
  if (!isRole) return null;
  for (const { start } of items.slice(comma + 1, comma + 4)) {
    const mention = mentions.startingAt(start);
    if (mention?.kind === 'person') return mention.name;
  }
  return null;
}
