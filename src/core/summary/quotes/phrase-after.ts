import type { MentionIndex } from './mentions';
import type { Item } from './frames';
import { cutDeterminer, isAuxiliary, isCapital, isFiller, isWord, PHRASE } from './subjects';
import type { Phrase } from './subjects';
import { CLAUSE_WORDS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from './word-classes';

/** The noun phrase that begins at item `from` (after an inverted verb, "by" or "according to"), or null. */
export function phraseAfter(items: readonly Item[], from: number, mentions: MentionIndex): Phrase | null {
  let at = from;
  while (at < items.length && isFiller(items[at] as Item)) at += 1;
  const first = items[at];
  if (first === undefined || !isWord(first) || CLAUSE_WORDS.has(first.lower)) return null;
  if (TIME_WORDS.has(first.lower) && mentions.startingAt(first.start) === null) return null;
  if (PREPOSITIONS.has(first.lower) && (!isCapital(first) || mentions.startingAt(first.start) === null)) return null;
  if (
    SUBJECT_PRONOUNS.has(first.lower) ||
    /^(?:him|them|us|me)$/u.test(first.lower) ||
    (OBJECT_PRONOUNS.has(first.lower) && !isWord(items[at + 1]))
  )
    return { from: at, to: at + 1 };
  let to = at + 1;
  while (to < items.length && to - at < PHRASE) {
    const item = items[to] as Item;
    const previous = items[to - 1] as Item;
    if (
      item.text === '.' &&
      item.start === previous.end &&
      isCapital(items[to + 1]) &&
      isCapital(previous) &&
      previous.text.length <= 4
    ) {
      to += 1;
      continue;
    }
    // "a 34-year-old seller", "7/7 survivor Ana Ruiz"
    const isAge = /^[-/]$/u.test(item.text) && previous.kind === 'number' && item.start === previous.end;
    if (isAge || item.text === '&' || ((item.text === '’' || item.text === "'") && isWord(items[to + 1]))) {
      to += 1;
      continue;
    }
    if (!isWord(item)) break;
    if (PREPOSITIONS.has(item.lower) && item.lower !== 'of' && item.lower !== 'for') break;
    if (item.lower === 'and' ? !(isCapital(items[to + 1]) && isCapital(previous)) : CLAUSE_WORDS.has(item.lower)) break;
    if (isAuxiliary(item) || (TIME_WORDS.has(item.lower) && to > at)) break;
    // "According to Okoth a meeting is set": an article behind a name opens the report.
    if (/^(?:the|an?)$/u.test(item.lower) && isCapital(previous) && items[from - 1]?.lower === 'to') break;
    // "according to a study published in August": what was done with it is no part of its name.
    if (
      /^(?:published|released|issued|conducted|commissioned|obtained|seen|posted|compiled|cited|quoted|carried|reviewed|presented|provided|gathered|collected|submitted)$/u.test(
        item.lower,
      )
    )
      break;
    to += 1;
  }
  // A person named inside the phrase ends it: "said campaign manager Ana Rivers Monday".
  for (let index = at; index < to; index += 1) {
    const mention = mentions.startingAt(items[index]?.start ?? -1);
    if (mention?.kind !== 'person') continue;
    // Behind "according to" the name is who speaks; behind another preposition it tells of who does.
    if ((index > at || items[at - 1]?.lower !== 'to') && PREPOSITIONS.has(items[index - 1]?.lower ?? '')) break;
    let end = index + 1;
    while (end < items.length && (items[end]?.start ?? Infinity) < mention.end) end += 1;
    return { from: index, to: end };
  }
  return cutDeterminer(items, { from: at, to });
}
