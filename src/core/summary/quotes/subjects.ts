import { beforeParticiple } from './before-participle';
import { bodyBeforeWhich, namedBeforeTwo, personBeforeWho } from './before-who';
import { holderIn } from './holder-in';
import { isHonourWord } from '../names/roles/honours';
import type { Item } from './frames';
import type { Mention, MentionIndex } from './mentions';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  ROLE_NOUN,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './word-classes';

/** The items `from` (inclusive) to `to` (exclusive) of a frame that name somebody. */
export type Phrase = { readonly from: number; readonly to: number };

/** "a 34-year-old seller": where the age before "year-old" at this offset begins, or the offset itself. */
export function ageBefore(text: string, start: number): number {
  const digits = text.startsWith('year-old', start)
    ? /\d{1,3}-$/u.exec(text.slice(Math.max(0, start - 4), start))
    : null;
  return start - (digits?.[0].length ?? 0);
}

/** "Judge Ana Ruiz KC": the letters of honour are no part of the name. */
export function withoutHonours(items: readonly Item[], { from, to }: Phrase): Phrase {
  let end = to;
  while (end - from > 1 && isHonourWord(items[end - 1]?.text ?? '')) end -= 1;
  return { from, to: end };
}

/** How far a subject is looked for, in items. */
const REACH = 40;
/** The longest phrase that is read, in items. */
export const PHRASE = 24;
/** Whether an item begins with a capital. */
export const isCapital = (item: Item | undefined): boolean => item !== undefined && /^\p{Lu}/u.test(item.text);
/** Whether an item is a word or a number. */
export const isWord = (item: Item | undefined): boolean =>
  item !== undefined && (item.kind === 'word' || item.kind === 'number');
const isDash = (item: Item): boolean => /^[—–]$/u.test(item.text);
/** A capital tells a name from an auxiliary: "Mrs May said", "Will Okoro said". */
export const isAuxiliary = (item: Item): boolean => AUXILIARIES.has(item.lower) && !/^(?:May|Will)$/u.test(item.text);
/** True for the adverbs and auxiliaries that may stand between a subject and its verb. */
export function isFiller(item: Item): boolean {
  return (
    ADVERBS.has(item.lower) ||
    isAuxiliary(item) ||
    (item.lower.endsWith('ly') && item.lower.length > 4 && item.text === item.lower)
  );
}

/** The subject that stands before the verb at item `verb`, or null; parentheses between the two are stepped over. */
export function subjectBefore(items: readonly Item[], verb: number, mentions: MentionIndex): Phrase | null {
  let at = verb - 1;
  const floor = Math.max(0, verb - REACH);
  while (at >= floor && isFiller(at >= 0 ? (items[at] as Item) : (items[0] as Item))) at -= 1;
  // "Ruiz and Moe both said"
  if (/^(?:both|each|all)$/u.test(items[at]?.lower ?? '') && isCapital(items[at - 1])) at -= 1;
  if (at < floor) return null;
  const here = items[at];
  if (here === undefined) return null;
  const isOfWhom = here.lower === 'whom' && items[at - 1]?.lower === 'of';
  // "a note that said": what stands before it speaks.
  const isRelative = here.lower === 'that' && at === verb - 1 && items[at - 1]?.kind === 'word';
  if (isOfWhom || isRelative || (here.lower === 'who' && here.text !== 'WHO') || here.lower === 'which')
    return antecedent(items, at, mentions);
  if (here.text === ')') {
    while (at >= floor && items[at]?.text !== '(') at -= 1;
    return at > floor ? phraseEndingAt(items, at - 1, mentions) : null;
  }
  if (isDash(here)) {
    let open = at - 1;
    while (open > floor && !isDash(items[open] as Item)) open -= 1;
    return open > floor ? phraseEndingAt(items, open - 1, mentions) : null;
  }
  if (here.text === ',' && items[at - 1]?.text === ')') {
    let open = at - 2;
    while (open > floor && items[open]?.text !== '(') open -= 1;
    const named = open > floor ? mentions.endingAt(items[open - 1]?.end ?? -1) : null;
    if (named?.kind === 'person' || (named?.kind === 'organization' && isBodyBehindPost(items, named, open, mentions)))
      return phraseEndingAt(items, open - 1, mentions);
  }
  if (here.text === ',') return acrossCommas(items, at, floor, mentions);
  if (!isWord(here)) return null;
  const relative = relativeBefore(items, at, floor);
  if (relative !== null) return antecedent(items, relative, mentions);
  const phrase = bodyBeforeBrackets(items, at, mentions) ?? phraseEndingAt(items, at, mentions);
  return phrase === null ? null : namedBeforeTwo(items, phrase, mentions);
}

/** "Two miners who had escaped said": the "who" of a clause with a verb of its own that ends before the verb of speech. */
function relativeBefore(items: readonly Item[], at: number, floor: number): number | null {
  for (let who = at - 1; who >= Math.max(floor, at - 12); who -= 1) {
    const item = items[who];
    if (item === undefined || item.kind === 'quote' || (item.kind === 'mark' && !/^[-'’]$/u.test(item.text)))
      return null;
    if (item.lower !== 'who') continue;
    const next = items[who + 1];
    const left = items[who - 1];
    // "an official who the paper said": there the clause has a subject of its own.
    const isOwn =
      next?.text === next?.lower && !DETERMINERS.has(next?.lower ?? '') && !SUBJECT_PRONOUNS.has(next?.lower ?? '');
    return isOwn && left?.kind === 'word' && left.text === left.lower && !CLAUSE_WORDS.has(left.lower) ? who : null;
  }
  return null;
}

/** "The owner of the line, Alma Track (AT), says": the body that a post in small letters names behind its comma. */
function isBodyBehindPost(items: readonly Item[], { start }: Mention, open: number, mentions: MentionIndex): boolean {
  const comma = items.findLastIndex((item, at) => at < open && item.text === ',' && item.end <= start);
  const between = items[comma + 1];
  const isNext = between !== undefined && (between.start === start || items[comma + 2]?.start === start);
  const post = items[comma - 1];
  return isNext && post?.kind === 'word' && !isCapital(post) && mentions.endingAt(post.end) === null;
}

/** "The Harbour Pact (HP) agency said": the sort of body behind the brackets speaks for the body before them. */
function bodyBeforeBrackets(items: readonly Item[], at: number, mentions: MentionIndex): Phrase | null {
  if (items[at - 1]?.text !== ')' || !ROLE_NOUN.test(items[at]?.lower ?? '')) return null;
  const open = at - 3;
  const named = items[open]?.text === '(' ? mentions.endingAt(items[open - 1]?.end ?? -1) : null;
  if (named === null || named.kind === 'place') return null;
  let from = open - 1;
  while (from > 0 && (items[from]?.start ?? 0) > named.start) from -= 1;
  return { from, to: open };
}

/** Reads the segments between commas to the left and takes the nearest that can be a subject of its own. */
function acrossCommas(items: readonly Item[], comma: number, floor: number, mentions: MentionIndex): Phrase | null {
  let end = comma;
  let fallback: Phrase | null = null;
  for (let round = 0; round < 6; round += 1) {
    let start = end - 1;
    while (start >= floor && items[start]?.text !== ',' && items[start]?.kind !== 'quote' && items[start]?.text !== ';')
      start -= 1;
    const before = items[start];
    const first = items[start + 1];
    if (first === undefined) return fallback;
    const aside =
      !isCapital(first) || DETERMINERS.has(first.lower) ? !SUBJECT_PRONOUNS.has(first.lower) : first.kind === 'number';
    const segment = phraseEndingAt(items, end - 1, mentions);
    if (
      round > 0 &&
      segment !== null &&
      segment.to === end &&
      (isCapital(items[segment.from]) || isRolePhrase(items, segment))
    )
      return segment;
    const held = round === 0 && before?.text === ',' ? holderIn(items, start + 1, end, mentions) : null;
    if (held !== null) return held;
    if (round === 0 && !aside && before?.text !== ',') return segment;
    fallback = round === 0 ? null : (segment ?? fallback);
    if (before?.text !== ',') return fallback;
    end = start;
  }
  return fallback;
}

function isRolePhrase(items: readonly Item[], phrase: Phrase): boolean {
  const first = items[phrase.from];
  if (first === undefined) return false;
  if (SUBJECT_PRONOUNS.has(first.lower)) return true;
  return items.slice(phrase.from, phrase.to).some((item) => ROLE_NOUN.test(item.lower));
}

function antecedent(items: readonly Item[], relative: number, mentions: MentionIndex): Phrase | null {
  let at = relative - 1;
  // "the families, many of whom say"
  if (items[relative]?.lower === 'whom' && items[at]?.lower === 'of') at -= 2;
  if (items[at]?.text === ',') at -= 1;
  // "Ana Ruiz, D-Ohio, who said": the party and home of a legislator stand between.
  if (/^[DRI]-\p{Lu}/u.test(items[at]?.text ?? '') && items[at - 1]?.text === ',') at -= 2;
  if (at < 0) return null;
  const named = personBeforeWho(items, relative, at, mentions);
  return named ?? bodyBeforeWhich(items, relative, phraseEndingAt(items, at, mentions));
}

/** The noun phrase whose words end with item `last`, cut to what names the speaker; null when nothing there can speak. */
function phraseEndingAt(items: readonly Item[], last: number, mentions: MentionIndex): Phrase | null {
  let end = last;
  // "said Tuesday": when, unless it is a name ("Theresa May").
  const isTime = (at: number): boolean => {
    const { lower, end: to } = items[at] as Item;
    const isAddressed = /^(?:mr|mrs|ms|dr)\.?$/u.test(items[at - 1]?.lower ?? '');
    return TIME_WORDS.has(lower) && !isAddressed && mentions.endingAt(to) === null;
  };
  while (end >= 0 && (isFiller(items[end] as Item) || (isTime(end) && end > 0))) end -= 1;
  const tail = items[end];
  if (tail === undefined || !isWord(tail)) return null;
  if (SUBJECT_PRONOUNS.has(tail.lower)) return { from: end, to: end + 1 };
  let from = end;
  while (from > 0 && end - from < PHRASE && continues(items, from, end)) from -= 1;
  while (
    from < end &&
    (isFiller(items[from] as Item) ||
      TIME_WORDS.has((items[from] as Item).lower) ||
      CLAUSE_WORDS.has((items[from] as Item).lower))
  )
    from += 1;
  return headOf(items, { from, to: end + 1 }, mentions);
}

function continues(items: readonly Item[], from: number, end: number): boolean {
  const left = items[from - 1];
  const here = items[from];
  if (left === undefined || here === undefined) return false;
  if (
    left.text === '&' ||
    (left.text === '.' &&
      left.end <= here.start &&
      isCapital(here) &&
      (items[from - 2]?.text.length ?? 9) <= 4 &&
      isCapital(items[from - 2]))
  )
    return true;
  if (left.text === "'" || left.text === '’' || left.text === '/') return true;
  if (!isWord(left)) return false;
  // "She says the prefect promised": the report begins with the article.
  if (/^(?:says|said)$/u.test(left.lower)) return false;
  if (DETERMINERS.has(here.lower) && /^(?:says|thinks|claims|believes|adds|insists)$/u.test(left.lower)) return false;
  // "hours after the office said": when it was, and not who.
  if (/^(?:after|before|until|till)$/u.test(left.lower)) return false;
  if (left.lower === 'and' && PREPOSITIONS.has(here.lower)) return true;
  // "officials and witnesses said"
  if (left.lower === 'and' && ROLE_NOUN.test(here.lower) && ROLE_NOUN.test(items[from - 2]?.lower ?? '')) return true;
  if (left.lower === 'and') return isCapital(here) && isCapital(items[from - 2]) && end >= from;
  if (CLAUSE_WORDS.has(left.lower) && !PREPOSITIONS.has(left.lower)) return false;
  if (SUBJECT_PRONOUNS.has(left.lower) && left.lower !== 'it') return left.text === 'US';
  return !isAuxiliary(left);
}

/** Cuts a run of words to the noun that heads it: what comes before the first preposition, or a name at the end. */
function headOf(items: readonly Item[], run: Phrase, mentions: MentionIndex): Phrase | null {
  const last = items[run.to - 1] as Item;
  const named = mentions.endingAt(last.end);
  if (named !== null) {
    let start = run.to - 1;
    while (start > run.from && (items[start]?.start ?? 0) > named.start) start -= 1;
    let left = start - 1;
    while (left >= run.from && DETERMINERS.has(items[left]?.lower ?? '')) left -= 1;
    const inPreposition = left >= run.from && PREPOSITIONS.has(items[left]?.lower ?? '');
    const opensWithArticle = DETERMINERS.has(items[run.from]?.lower ?? '') && left > run.from;
    const hasPreposition = items.slice(run.from, start).some((item) => PREPOSITIONS.has(item.lower));
    if (!inPreposition && (named.kind === 'person' ? !(opensWithArticle && hasPreposition) : !hasPreposition)) {
      return named.kind === 'person'
        ? { from: start, to: run.to }
        : cutDeterminer(items, { from: Math.min(start, run.from), to: run.to });
    }
  }
  let from = run.from;
  // "On Monday officials said"
  let timed = from + 1;
  while (timed < run.to && TIME_WORDS.has(items[timed]?.lower ?? '')) timed += 1;
  const isTimed = PREPOSITIONS.has(items[from]?.lower ?? '') && timed > from + 1 && timed < run.to;
  if (isTimed) from = timed;
  // "In a statement Rivers said": what follows the phrase of a leading preposition.
  else if (PREPOSITIONS.has(items[from]?.lower ?? '')) {
    let start = run.to - 1;
    while (start > from && isCapital(items[start]) && isCapital(items[start - 1])) start -= 1;
    if (!isCapital(items[start])) {
      while (start > from && !DETERMINERS.has(items[start]?.lower ?? '') && !isPart(items, start)) start -= 1;
      if (start === from) return null;
    }
    if (PREPOSITIONS.has(items[start - 1]?.lower ?? '') || DETERMINERS.has(items[start - 1]?.lower ?? '')) {
      if (start - 2 <= from) return null;
    }
    from = start;
  }
  let to = from;
  // "put a note on my desk": the verb before its object names nobody.
  const article = items.slice(from + 1, run.to).findIndex(({ lower }) => /^(?:an?|the)$/u.test(lower)) + 1;
  const opening = items[from]?.lower ?? '';
  if (article > 0 && article < 3 && /^\p{Ll}/u.test(items[from]?.text ?? '') && !DETERMINERS.has(opening))
    if (!PREPOSITIONS.has(items[from + article - 1]?.lower ?? '') && !ROLE_NOUN.test(opening)) from += article;
  to = from;
  while (to < run.to) {
    const item = items[to] as Item;
    if (PREPOSITIONS.has(item.lower) && to > from && item.lower !== 'of' && item.lower !== 'for') break;
    to += 1;
  }
  return to > from ? cutDeterminer(items, { from, to: beforeParticiple(items, from, to) }) : null;
}

/** "half of them", "none of the drivers": a part of some is who speaks. */
function isPart(items: readonly Item[], at: number): boolean {
  return /^(?:half|none|dozens|hundreds|thousands)$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'of';
}

/** A phrase without the article that opens it. */
export function cutDeterminer(items: readonly Item[], phrase: Phrase): Phrase {
  const first = items[phrase.from];
  return first !== undefined && /^(?:the|a|an)$/u.test(first.lower) && phrase.to - phrase.from > 1
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;
}
