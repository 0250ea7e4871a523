import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import { phraseAfter } from './phrase-after';
import { speechVerb } from './speech-verbs';
import { type Phrase, subjectBefore } from './subjects';
import { OBJECT_PRONOUNS } from './word-classes';

const QUOTED = /^(?:quote|quoted|quotes|quoting|cite|cited|cites|citing)$/u;
/** So many words at most stand between "quoted" and "as saying". */
const REACH = 14;

/** Where "saying" stands behind "quoted ... as", from the verb at item `at`; null where none follows in its sentence. */
export function sayingAfter(items: readonly Item[], at: number): number | null {
  if (!QUOTED.test(items[at]?.lower ?? '')) return null;
  for (let as = at + 1; as < Math.min(items.length, at + REACH); as += 1) {
    if (items[as]?.kind === 'quote') return null;
    if (items[as]?.lower === 'as' && speechVerb(items[as + 1]?.lower ?? '')?.form === 'gerund') return as + 1;
  }
  return null;
}

/** Who says it in "the paper quoted X as saying" and in "X was quoted as saying", from the verb at item `at`; null where nobody is named. */
export function quotedIn(items: readonly Item[], at: number, mentions: MentionIndex): Phrase | null {
  // "was quoted as saying", "quoted by the paper as saying": who stands before it.
  if (/^(?:as|by|in|on)$/u.test(items[at + 1]?.lower ?? '')) return subjectBefore(items, at, mentions);
  if (OBJECT_PRONOUNS.has(items[at + 1]?.lower ?? '')) return { from: at + 1, to: at + 2 };
  return phraseAfter(items, at + 1, mentions);
}
