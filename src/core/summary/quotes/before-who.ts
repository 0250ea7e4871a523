import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import type { Phrase } from './subjects';
import { PREPOSITIONS, ROLE_NOUN } from './word-classes';

/** "Moe takes over from Ana Ruiz, who said": the one named last, but in "a lawyer for Ana Ruiz, who said" and "the sister of Ana Ruiz". */
export function personBeforeWho(
  items: readonly Item[],
  relative: number,
  last: number,
  mentions: MentionIndex,
): Phrase | null {
  const named = items[relative]?.lower === 'who' ? mentions.endingAt(items[last]?.end ?? -1) : null;
  if (named?.kind !== 'person') return null;
  let from = last;
  while (from > 0 && (items[from]?.start ?? 0) > named.start) from -= 1;
  const left = items[from - 1]?.lower ?? '';
  return PREPOSITIONS.has(left) && !/^(?:of|for)$/u.test(left) ? { from, to: last + 1 } : null;
}

const OF_A_BODY =
  /^(?:members?|leaders?|head|spokes(?:man|woman|person)|officials?|director|chief|chair(?:man|woman)?|president|founder|supporters?)$/u;

/** "a leading member of the Alma party, which has denounced": the body says it, and not its member. */
export function bodyBeforeWhich(items: readonly Item[], relative: number, phrase: Phrase | null): Phrase | null {
  if (phrase === null || items[relative]?.lower !== 'which') return phrase;
  const of = items.slice(phrase.from, phrase.to).findIndex(({ lower }) => lower === 'of');
  if (of < 1 || !OF_A_BODY.test(items[phrase.from + of - 1]?.lower ?? '')) return phrase;
  const from = phrase.from + of + (/^(?:the|an?)$/u.test(items[phrase.from + of + 1]?.lower ?? '') ? 2 : 1);
  return from < phrase.to ? { from, to: phrase.to } : phrase;
}

/** "Ana Ruiz, mayor of Alma and an engineer said": the one named before the two things she is, where no comma closes them. */
export function namedBeforeTwo(items: readonly Item[], phrase: Phrase, mentions: MentionIndex): Phrase {
  const and = /^an?$/u.test(items[phrase.from - 1]?.lower ?? '') ? phrase.from - 2 : -1;
  if (items[and]?.lower !== 'and') return phrase;
  let comma = and - 1;
  while (comma > and - 9 && items[comma]?.kind === 'word') comma -= 1;
  const isPost = items.slice(comma + 1, and).some(({ lower }) => ROLE_NOUN.test(lower));
  const named = items[comma]?.text === ',' && isPost ? mentions.endingAt(items[comma - 1]?.end ?? -1) : null;
  if (named?.kind !== 'person') return phrase;
  let from = comma - 1;
  while (from > 0 && (items[from]?.start ?? 0) > named.start) from -= 1;
  return { from, to: comma };
}
