import { isAdjunct, canOpenSubject, pastAside } from './adjuncts';
import { cutAside, MIN_ITEMS } from './reported/content-end';
import { hasFiniteVerb } from './reported/content-start';
import type { Cue } from './cues';
import type { Item } from './frames';
import { saysWho, TITLE_MODIFIERS } from '../names/lexicon/titles';
import { skipLead, spanOf } from './reported/reported';
import type { Reported } from './reported/reported';
import { DETERMINERS, PREPOSITIONS, ROLE_NOUN, SUBJECT_PRONOUNS, TIME_WORDS } from './word-classes';

/** Words that open a clause which hangs on another. */
export const SUBORDINATE = /^(?:while|although|though|as|when|after|before|if|since|because)$/u;

/** What the narrator adds behind "he said,". */
const ASIDE =
  /^(?:who|which|where|as|while|when|though|although|after|before|according|a|an|and|but|\p{L}{2,}(?<!th|noth|anyth|everyth|someth|dur|includ)ing)$/u;

/** "The bridge will close, Rivers said." and "The bridge, Rivers said, will close." */
export function beforeCue(items: readonly Item[], cue: Cue, end: number): Reported | null {
  const subject = cue.subject;
  if (subject === null) return null;
  let comma: number;
  let after: number;
  let isBehindPost = false;
  if (cue.order === 'verb-first') {
    comma = cue.from - 1;
    after = subject.to;
  } else {
    comma = subject.from - 1;
    while (comma > subject.from - 8 && canOpenSubject(items[comma])) comma -= 1;
    const whole = beforePost(items, comma, subject.to);
    isBehindPost = whole < comma;
    comma = whole;
    after = cue.to;
  }
  after = pastAside(items, after, end, cue);
  const next = items[after];
  if (items[comma]?.text !== ',' || comma < (next?.text === ',' ? 1 : MIN_ITEMS)) return null;
  const isLast =
    next === undefined || after >= end || /^[,;]$/u.test(next.text) || next.kind === 'quote'
      ? true
      : isAdjunct(items, after, end, cue);
  if (!isLast) return null;
  // "He promised a bridge; the money, he said, was there": what stands before a semicolon was said for itself.
  const from = skipLead(items, items.slice(0, comma).findLastIndex(({ text }) => text === ';') + 1);
  const first = items[from];
  const isPhrase = first !== undefined && (PREPOSITIONS.has(first.lower) || first.lower === 'to');
  // "The minister at the time, Ana Rivers, told me: “...”" tells who speaks, and nothing that was said.
  const isNaming = cue.order === 'subject-first' && items[subject.to]?.text === ',' && !isBehindPost;
  if (isNaming && !hasFiniteVerb(items.slice(0, comma), from)) return null;
  // "Later that day, people claimed to have heard it": when it was is nothing that was said.
  if (cue.order === 'subject-first' && next?.text !== ',' && comma - from < 5 && isMoment(items, from, comma))
    return null;
  // "In addition, the group plans to go, he said": a clause stands behind the opening phrase.
  const opening = items.slice(from, comma).findIndex(({ text }) => text === ',');
  const isBare = isPhrase && (opening < 0 || items.slice(from + opening, comma).every(({ lower }) => lower !== 'to'));
  if (isBare && next?.text !== ',' && !hasFiniteVerb(items.slice(0, comma), from)) return null;
  // "In the end, she said, ...": a phrase alone is nothing that was said.
  const goesOn = next?.text === ',' && after + 1 < end;
  const isAside = ASIDE.test(items[after + 1]?.lower ?? '') || opensPost(items, after + 1);
  if (goesOn && (isOpening(items, from, comma) || !isAside))
    return spanOf(items, [
      { start: from, end: comma },
      { start: after + 1, end: cutAside(items, after + 1, end) },
    ]);
  return spanOf(items, [{ start: from, end: comma }]);
}

/** "..., its director, Ana Ruiz, said": the comma before the post that stands before its holder. */
function beforePost(items: readonly Item[], comma: number, to: number): number {
  if (items[comma]?.text !== ',' || items[to]?.text !== ',' || !ROLE_NOUN.test(items[comma - 1]?.lower ?? ''))
    return comma;
  let open = comma - 2;
  while (open > comma - 7 && items[open]?.kind === 'word') open -= 1;
  const isPost = items[open]?.text === ',' && DETERMINERS.has(items[open + 1]?.lower ?? '');
  return isPost ? open : comma;
}

/** "Later that day", "Two weeks on", "This time": words for a time alone. */
function isMoment(items: readonly Item[], from: number, comma: number): boolean {
  const words = items.slice(from, comma);
  const isTime = ({ lower }: Item): boolean =>
    TIME_WORDS.has(lower) ||
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|time|later|earlier|again|once)$/u.test(lower);
  return words.some(isTime) && !hasFiniteVerb(words, 0) && words.every(({ lower }) => !SUBJECT_PRONOUNS.has(lower));
}

/** Whether the words before the comma only open a sentence: "In the end", "But in July", "Two years on". */
function isOpening(items: readonly Item[], from: number, comma: number): boolean {
  const first = items[from]?.lower ?? '';
  const second = items[from + 1]?.lower ?? '';
  if (SUBORDINATE.test(first)) return true;
  const isPhrase = PREPOSITIONS.has(first) || (/^(?:but|and)$/u.test(first) && PREPOSITIONS.has(second));
  return isPhrase && !hasFiniteVerb(items.slice(0, comma), from);
}

/** "said Ana Ruiz, deputy head of the office": a post without an article, which tells who speaks. */
function opensPost(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (saysWho(item.lower)) return true;
    if (!TITLE_MODIFIERS.has(item.lower)) return false;
  }
  return false;
}
