import type { Span } from '../../text/span';
import { contentEnd, cutAside, MIN_ITEMS, sentenceEnd, withoutOccasion } from './content-end';
import { contentStart, findThat, HEARER, hasFiniteVerb, pastHearer, PROMISING } from './content-start';
import type { Cue } from './cues';
import type { Frame, Item } from './frames';
import { objectOf } from './speech-acts';
import { speechVerb } from './speech-verbs';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, ROLE_NOUN, TIME_WORDS } from './word-classes';

/** The words a cue reports, as item ranges of its frame: several where the cue stands in their middle. */
export type Reported = { readonly parts: readonly Span[]; readonly span: Span };

const SUBORDINATE = /^(?:while|although|though|as|when|after|before|if|since|because)$/u;

/** The content a cue reports in its frame, or null when what follows or goes before is none. */
export function reportedBy(frame: Frame, cue: Cue, cues: readonly Cue[]): Reported | null {
  if (cue.subject === null || cue.isNegated) return null;
  const { items } = frame;
  const end = sentenceEnd(items);
  return clauseOf(items, cue, cues, end) ?? aboutWhat(items, cue, end);
}

function aboutWhat(items: readonly Item[], cue: Cue, end: number): Reported | null {
  const object = objectOf(items, cue, end);
  if (object === null) return null;
  const { start } = object;
  return spanOf(items, [{ start, end: withoutOccasion(items, start, object.end) }]);
}

function clauseOf(items: readonly Item[], cue: Cue, cues: readonly Cue[], end: number): Reported | null {
  const isPromise = PROMISING.test(cue.base) || cue.base === 'call';
  if (cue.strength === 'quoting' && !isPromise) return null;
  if (cue.base === 'according') return aroundAccording(items, cue, end);
  const trailing =
    cue.order === 'borrowed' ||
    (isPromise && /^(?:to|not)$/u.test(items[cue.to]?.lower ?? '')) ||
    (cue.strength === 'weak' && !/^(?:learn|find|show|decide|rule|complain|agree)$/u.test(cue.base))
      ? null
      : beforeCue(items, cue, end);
  if (trailing !== null) return trailing;
  const start = contentStart(items, cue);
  if (start === null) return null;
  const stop = SUBORDINATE.test(items[0]?.lower ?? '') ? commaAfter(items, start, end) : end;
  const cut = contentEnd(items, cue, cues, { start, end: stop });
  return spanOf(items, [{ start, end: isPromise ? withoutOccasion(items, start, cut) : cut }]);
}

function commaAfter(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && items[at]?.text !== ',') at += 1;
  return at;
}

function spanOf(items: readonly Item[], ranges: readonly Span[]): Reported | null {
  const kept = ranges.filter((range) => range.end > range.start);
  let count = 0;
  for (const range of kept) {
    for (let at = range.start; at < range.end; at += 1) {
      if (items[at]?.kind === 'quote') return null;
      if (items[at]?.kind === 'word') count += 1;
    }
  }
  if (count < MIN_ITEMS) return null;
  const parts = kept.map((range) => ({
    start: items[range.start]?.start ?? 0,
    end: items[range.end - 1]?.end ?? 0,
  }));
  return { parts, span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 } };
}

/** "The bridge will close, Rivers said." and "The bridge, Rivers said, will close." */
function beforeCue(items: readonly Item[], cue: Cue, end: number): Reported | null {
  const subject = cue.subject;
  if (subject === null) return null;
  let comma: number;
  let after: number;
  if (cue.order === 'verb-first') {
    comma = cue.from - 1;
    after = subject.to;
  } else {
    comma = subject.from - 1;
    while (comma > subject.from - 8 && canOpenSubject(items[comma])) comma -= 1;
    comma = beforePost(items, comma, subject.to);
    after = cue.to;
  }
  after = pastAside(items, after, end, cue);
  const next = items[after];
  if (items[comma]?.text !== ',' || comma < (next?.text === ',' ? 1 : MIN_ITEMS)) return null;
  const isLast =
    next === undefined || after >= end || next.text === ',' || next.kind === 'quote'
      ? true
      : isAdjunct(items, after, end, cue);
  if (!isLast) return null;
  const from = skipLead(items, 0);
  const first = items[from];
  const isPhrase = first !== undefined && (PREPOSITIONS.has(first.lower) || first.lower === 'to');
  // "The minister at the time, Ana Rivers, told me: “...”" tells who speaks, and nothing that was said.
  if (cue.order === 'subject-first' && items[subject.to]?.text === ',' && !hasFiniteVerb(items.slice(0, comma), from))
    return null;
  // "In addition, the group plans to go, he said": a clause stands behind the opening phrase.
  const opening = items.slice(from, comma).findIndex(({ text }) => text === ',');
  const isBare = isPhrase && (opening < 0 || items.slice(from + opening, comma).every(({ lower }) => lower !== 'to'));
  if (isBare && next?.text !== ',' && !hasFiniteVerb(items.slice(0, comma), from)) return null;
  // "In the end, she said, ...": a phrase alone is nothing that was said.
  const goesOn = next?.text === ',' && after + 1 < end;
  if (goesOn && (isOpening(items, from, comma) || !ASIDE.test(items[after + 1]?.lower ?? '')))
    return spanOf(items, [
      { start: from, end: comma },
      { start: after + 1, end: cutAside(items, after + 1, end) },
    ]);
  return spanOf(items, [{ start: from, end: comma }]);
}

/** What the narrator adds behind "he said,". */
const ASIDE =
  /^(?:who|which|where|as|while|when|though|although|after|before|according|a|an|and|but|\p{L}{2,}(?<!th|noth|anyth|everyth|someth|dur|includ)ing)$/u;

/** "..., its director, Ana Ruiz, said": the comma before the post that stands before its holder. */
function beforePost(items: readonly Item[], comma: number, to: number): number {
  if (items[comma]?.text !== ',' || items[to]?.text !== ',' || !ROLE_NOUN.test(items[comma - 1]?.lower ?? ''))
    return comma;
  let open = comma - 2;
  while (open > comma - 7 && items[open]?.kind === 'word') open -= 1;
  const isPost = items[open]?.text === ',' && DETERMINERS.has(items[open + 1]?.lower ?? '');
  return isPost ? open : comma;
}

/** Whether the words before the comma only open a sentence: "In the end", "But in July", "Two years on". */
function isOpening(items: readonly Item[], from: number, comma: number): boolean {
  const first = items[from]?.lower ?? '';
  const second = items[from + 1]?.lower ?? '';
  if (SUBORDINATE.test(first)) return true;
  const isPhrase = PREPOSITIONS.has(first) || (/^(?:but|and)$/u.test(first) && PREPOSITIONS.has(second));
  return isPhrase && !hasFiniteVerb(items.slice(0, comma), from);
}

/** "he told me on Friday, is that ...": at the comma behind whom and when, if no more than that stands before it. */
function pastAside(items: readonly Item[], from: number, end: number, cue: Cue): number {
  if (cue.order === 'verb-first') return from;
  let at = HEARER.test(cue.base) ? pastHearer(items, from) : from;
  if (/^(?:on|in|at)$/u.test(items[at]?.lower ?? '') && at < end - 2) {
    const comma = items.slice(at, at + 6).findIndex(({ text }) => text === ',');
    return comma > 0 && items.slice(at, at + comma).every(({ kind }) => kind !== 'mark') ? at + comma : from;
  }
  while (TIME_WORDS.has(items[at]?.lower ?? '')) at += 1;
  return items[at]?.text === ',' && at < end ? at : from;
}

function canOpenSubject(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || AUXILIARIES.has(item.lower) || CLAUSE_WORDS.has(item.lower)) return false;
  return !(PREPOSITIONS.has(item.lower) || (item.text === item.lower && speechVerb(item.lower) !== null));
}

/** True when only time, place or circumstance follows the cue up to the end of the sentence. */
function isAdjunct(items: readonly Item[], at: number, end: number, cue: Cue): boolean {
  const first = items[at];
  if (first === undefined) return true;
  if (cue.order === 'verb-first') return true;
  if (HEARER.test(cue.base)) {
    const after = pastHearer(items, at);
    return (
      after > at &&
      (end - after < 3 || PREPOSITIONS.has(items[after]?.lower ?? '') || TIME_WORDS.has(items[after]?.lower ?? '')) &&
      findThat(items, after, cue) === null
    );
  }
  if (
    !PREPOSITIONS.has(first.lower) &&
    !TIME_WORDS.has(first.lower) &&
    first.lower !== 'when' &&
    first.lower !== 'while'
  )
    return false;
  for (let index = at; index < end; index += 1) if (items[index]?.lower === 'that') return false;
  return end - at <= 16;
}

function skipLead(items: readonly Item[], from: number): number {
  let at = from;
  while (/^[—–•*-]$/u.test(items[at]?.text ?? '')) at += 1;
  return at;
}

function aroundAccording(items: readonly Item[], cue: Cue, end: number): Reported | null {
  if (cue.from <= 1) {
    const from = cue.subject?.to ?? cue.to;
    // "According to Okoth a meeting is set": no comma where an article opens the report.
    if (DETERMINERS.has(items[from]?.lower ?? '') && /^\p{Lu}/u.test(items[from - 1]?.text ?? ''))
      return spanOf(items, [{ start: from, end }]);
    let comma = from;
    while (comma < end && items[comma]?.text !== ',') comma += 1;
    return comma < end ? spanOf(items, [{ start: comma + 1, end }]) : null;
  }
  const before = items[cue.from - 1]?.text === ',' ? cue.from - 1 : cue.from;
  const after = cue.subject?.to ?? cue.to;
  if (items[after]?.text === ',' && end - after > MIN_ITEMS && before !== cue.from)
    return spanOf(items, [
      { start: skipLead(items, 0), end: before },
      { start: after + 1, end },
    ]);
  return spanOf(items, [{ start: skipLead(items, 0), end: before }]);
}
