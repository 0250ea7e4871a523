import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import { saysWho } from '../names/lexicon/titles';
import { speechVerb } from './speech-verbs';
import type { Phrase } from './subjects';
import {
  ADVERBS,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  ROLE_NOUN,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './word-classes';

/**
 * The subject a sentence opens with, looked for before item `limit`; null when it opens with something else. `heads` are
 * the nouns that can be one without being a name.
 */
export function mainSubject(
  items: readonly Item[],
  limit: number,
  mentions: MentionIndex,
  heads: RegExp = ROLE_NOUN,
): Phrase | null {
  // "Phoned Alma; Ruiz wants it and says": a clause begins behind a semicolon.
  let at = items.slice(0, limit).findLastIndex(({ text }) => text === ';') + 1;
  const end = Math.min(limit, at + 40);
  // "Proposed by Mrs Ruiz, seconded by Mr Moe:" in minutes.
  if (/^(?:proposed|moved|tabled|submitted)$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'by') at += 2;
  if (opensAsked(items, at)) at = pastComma(items, at, end);
  while (at < end) {
    const item = items[at] as Item;
    if (SUBJECT_PRONOUNS.has(item.lower) && item.text !== 'US') return { from: at, to: at + 1 };
    if (item.kind === 'quote' || item.kind === 'mark') {
      at += 1;
      continue;
    }
    const mention = mentions.startingAt(item.start);
    if (mention !== null && !isPossessive(items, at, mention.end)) {
      let to = at + 1;
      while (to < items.length && (items[to]?.start ?? Infinity) < mention.end) to += 1;
      const role = roleAfter(items, to, mentions);
      return role ?? { from: at, to };
    }
    if (PREPOSITIONS.has(item.lower) || (CLAUSE_WORDS.has(item.lower) && at > 0)) {
      const behind = /^(?:on|in|at|during|by|from)$/u.test(item.lower) ? pronounBehind(items, at, end) : null;
      if (behind !== null) return { from: behind, to: behind + 1 };
      let comma = at;
      // The comma may stand inside the marks: 'On Monday's “Early Tide,” the mayor said'.
      while (comma < end && items[comma]?.text !== ',' && items[comma]?.kind !== 'quote') comma += 1;
      at = comma < end ? comma + 1 : at + 1;
      continue;
    }
    if (
      ADVERBS.has(item.lower) ||
      TIME_WORDS.has(item.lower) ||
      CLAUSE_WORDS.has(item.lower) ||
      item.lower.endsWith('ly')
    ) {
      at += 1;
      continue;
    }
    if (DETERMINERS.has(item.lower) || heads.test(item.lower)) {
      for (let head = at; head < Math.min(end, at + 7); head += 1) {
        const word = items[head] as Item;
        if (word.kind === 'mark' || (head > at && PREPOSITIONS.has(word.lower))) break;
        // "Some minutes later a passenger": the subject has an article of its own.
        if (head > at && /^(?:an?|the)$/u.test(word.lower)) {
          at = head - 1;
          break;
        }
        // "The Alma Front accused the military": its own verb follows the name.
        if (head > at + 1 && speechVerb(word.text)?.form === 'past' && /^\p{Lu}/u.test(items[head - 1]?.text ?? ''))
          return { from: /^(?:the|a|an)$/u.test(item.lower) ? at + 1 : at, to: head };
        if (!heads.test(word.lower) || heads.test(items[head + 1]?.lower ?? '')) continue;
        const named = mentions.startingAt(items[head + 1]?.start ?? -1);
        if (named?.kind === 'person') return { from: head + 1, to: pastMention(items, head + 1, named.end) };
        return { from: /^(?:the|a|an)$/u.test(item.lower) ? at + 1 : at, to: head + 1 };
      }
      at += 1;
      continue;
    }
    const isOwner = /['’]s$/u.test(item.lower) && ownsHolder(items, at + 1, mentions);
    // "Landlord's agent denied it": who belongs to the one named.
    const owned = /['’]s$/u.test(item.lower) && !isOwner ? ownedBy(items, at, end) : null;
    if (owned !== null) return { from: at, to: owned };
    if (!isOwner && /^\p{Lu}/u.test(item.text) && (at === 0 || item.text.length > 1)) {
      let to = at + 1;
      while (to < end && /^\p{Lu}/u.test(items[to]?.text ?? '') && items[to]?.kind === 'word') to += 1;
      // "Opposition senator Ana Ruiz": the post and its holder.
      const holder = roleAfter(items, to, mentions);
      if (holder !== null) return holder;
      if (to > at + 1 || at > 0 || /^\p{Ll}/u.test(items[to]?.text ?? '')) return { from: at, to };
    }
    at += 1;
  }
  return null;
}

/** "Asked whether it would hold, the mayor said": what was asked opens the sentence. */
function opensAsked(items: readonly Item[], at: number): boolean {
  return (
    /^(?:Asked|Pressed|Questioned|Quizzed|Told)$/u.test(items[at]?.text ?? '') &&
    /^(?:if|whether|about|why|what|how|when|where|who|on|for|that|by)$/u.test(items[at + 1]?.lower ?? '')
  );
}

function pastComma(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && items[at]?.text !== ',') at += 1;
  return at < end ? at + 1 : from;
}

/** "the bank's chief executive, Ana Ruiz": a post and, behind a comma, its holder. */
function ownsHolder(items: readonly Item[], from: number, mentions: MentionIndex): boolean {
  const comma = items.slice(from, from + 5).findIndex(({ text }) => text === ',');
  if (comma < 1 || !ROLE_NOUN.test(items[from + comma - 1]?.lower ?? '')) return false;
  return mentions.startingAt(items[from + comma + 1]?.start ?? -1)?.kind === 'person';
}

/** "On 3 May 2023 she left": the pronoun behind an opening phrase without a comma. */
function pronounBehind(items: readonly Item[], from: number, end: number): number | null {
  for (let at = from + 1; at < Math.min(end, from + 7); at += 1) {
    const item = items[at];
    if (item === undefined || /^[,;:]$/u.test(item.text) || item.kind === 'quote' || CLAUSE_WORDS.has(item.lower))
      return null;
    if (/^(?:he|she|they)$/u.test(item.lower)) return at;
  }
  return null;
}

/** Behind the one who belongs to somebody: a person or body within three words of small letters; null where none stands there. */
function ownedBy(items: readonly Item[], at: number, end: number): number | null {
  for (let head = at + 1; head < Math.min(end, at + 4); head += 1) {
    const word = items[head];
    if (word?.kind !== 'word' || word.text !== word.lower || PREPOSITIONS.has(word.lower)) return null;
    const isHead = ROLE_NOUN.test(word.lower) || saysWho(word.lower);
    if (isHead && !ROLE_NOUN.test(items[head + 1]?.lower ?? '') && !/^\p{Lu}/u.test(items[head + 1]?.text ?? ''))
      return head + 1;
  }
  return null;
}

function pastMention(items: readonly Item[], from: number, end: number): number {
  let to = from + 1;
  while (to < items.length && (items[to]?.start ?? Infinity) < end) to += 1;
  return to;
}

function isPossessive(items: readonly Item[], at: number, end: number): boolean {
  let to = at;
  while (to < items.length && (items[to]?.end ?? Infinity) <= end) to += 1;
  const next = items[to];
  return next !== undefined && next.start <= end && /['’]s?$/u.test(next.lower);
}

/** "Acme spokesman Ana Rivers": the person named after a company and a role, or the role alone. */
function roleAfter(items: readonly Item[], at: number, mentions: MentionIndex): Phrase | null {
  for (let head = at; head < at + 4; head += 1) {
    const word = items[head];
    if (word === undefined || word.kind !== 'word' || PREPOSITIONS.has(word.lower)) return null;
    if (!ROLE_NOUN.test(word.lower)) continue;
    // "the agency's spokesman Brigadier Ana Ruiz": a rank may stand between.
    let name = head + 1;
    while (
      name < head + 4 &&
      mentions.startingAt(items[name]?.start ?? -1) === null &&
      /^\p{Lu}/u.test(items[name]?.text ?? '')
    )
      name += 1;
    // "Alma Port Officer (APO) Dr Ana Ruiz"
    if (items[name]?.text === '(' && items[name + 2]?.text === ')') name += 3;
    if (/^(?:dr|mr|mrs|ms)\.?$/u.test(items[name]?.lower ?? '')) name += 1;
    // "Alma Minister for Health Ana Ruiz": what the post is for stands between.
    if (/^(?:for|of)$/u.test(items[head + 1]?.lower ?? '')) name = pastMatter(items, head + 2, mentions);
    const named = mentions.startingAt(items[name]?.start ?? -1);
    return named?.kind === 'person' ? { from: name, to: pastMention(items, name, named.end) } : null;
  }
  return null;
}

/** Where a person begins behind the words in capitals for what a post is for, or where these end. */
function pastMatter(items: readonly Item[], from: number, mentions: MentionIndex): number {
  let at = from;
  while (at < from + 6 && /^\p{Lu}|^(?:and|the|of)$/u.test(items[at]?.text ?? '')) {
    if (mentions.startingAt(items[at]?.start ?? -1)?.kind === 'person') return at;
    at += 1;
  }
  return at;
}
