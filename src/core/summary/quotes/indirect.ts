import type { Span } from '../../text/span';
import type { Cue } from './cues';
import type { Frame, Item } from './frames';
import { speechVerb } from './speech-verbs';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, ROLE_NOUN, TIME_WORDS } from './word-classes';

/** The words a cue reports, as item ranges of its frame: several where the cue stands in their middle. */
export type Reported = { readonly parts: readonly Span[]; readonly span: Span };

const HEARER = /^(?:tell|inform|remind|assure|warn)$/u;
const ASKING = /^(?:ask|wonder|question)$/u;
const FREE =
  /^(?:say|tell|think|believe|hope|add|argue|claim|insist|warn|reckon|maintain|contend|point|feel|assure|remind|inform)$/u;
const PROMISING = /^(?:vow|pledge|promise|agree|threaten|offer|refuse|decline|swear)$/u;
const SUBORDINATE = /^(?:while|although|though|as|when|after|before|if|since|because)$/u;
const ADJUNCT_NOUN =
  /^(?:statement|interview|tweet|email|e-mail|letter|report|post|speech|briefing|conference|memo|release|testimony|article|blog|message|column|video|piece|editorial|remarks|comments|question|questions|address|hearing|call|debate|rally|appearance|podcast|affidavit|note)$/u;
const MIN_ITEMS = 3;

/** The content a cue reports in its frame, or null when what follows or goes before is none. */
export function reportedBy(frame: Frame, cue: Cue, cues: readonly Cue[]): Reported | null {
  const isPromise = PROMISING.test(cue.base) || cue.base === 'call';
  if ((cue.strength === 'quoting' && !isPromise) || cue.subject === null || cue.isNegated) return null;
  const { items } = frame;
  const end = contentEnd(items);
  if (cue.base === 'according') return aroundAccording(items, cue, end);
  const trailing = cue.order === 'borrowed' || cue.strength === 'weak' ? null : beforeCue(items, cue, end);
  if (trailing !== null) return trailing;
  const start = contentStart(items, cue);
  if (start === null) return null;
  const stop = SUBORDINATE.test(items[0]?.lower ?? '') ? commaAfter(items, start, end) : end;
  return spanOf(items, [{ start, end: cutAtNextCue(items, cue, cues, start, stop) }]);
}

function commaAfter(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && items[at]?.text !== ',') at += 1;
  return at;
}

function contentEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.!?…:;]$/u.test(items[end - 1]?.text ?? '')) end -= 1;
  return end;
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
    after = cue.to;
  }
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
  if (isPhrase && next?.text !== ',' && !hasFiniteVerb(items.slice(0, comma), from)) return null;
  if (
    next?.text === ',' &&
    after + 1 < end &&
    !/^(?:who|which|adding|saying|citing|noting|according|a|an|and)$/u.test(items[after + 1]?.lower ?? '')
  )
    return spanOf(items, [
      { start: from, end: comma },
      { start: after + 1, end },
    ]);
  return spanOf(items, [{ start: from, end: comma }]);
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
    let comma = cue.subject?.to ?? cue.to;
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

/** Where the reported clause begins after a cue, or null when none does. */
function contentStart(items: readonly Item[], cue: Cue): number | null {
  let at = cue.order === 'verb-first' && cue.subject !== null ? cue.subject.to : cue.to;
  if (/^(?:refuse|decline|offer)$/u.test(cue.base)) return items[at]?.lower === 'to' ? at : null;
  if (HEARER.test(cue.base)) at = pastHearer(items, at);
  if (cue.base === 'point' && items[cue.to - 1]?.lower !== 'out') return null;
  const that = findThat(items, at, cue);
  if (that !== null) return that + 1;
  if (ASKING.test(cue.base)) return /^(?:whether|if|why|how|what|when|who)$/u.test(items[at]?.lower ?? '') ? at : null;
  if (PROMISING.test(cue.base) && items[at]?.lower === 'to') return at;
  if (cue.base === 'call') return /^(?:for|on|upon)$/u.test(items[at]?.lower ?? '') ? at + 1 : null;
  if (cue.base === 'urge') return at;
  if (cue.strength === 'weak') return null;
  const start = pastAdjuncts(items, at);
  const first = items[start];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) return null;
  if (PREPOSITIONS.has(first.lower) && start === at) return null;
  if (/^(?:to|and|or|but|so|it\.)$/u.test(first.lower)) return null;
  return FREE.test(cue.base) ||
    /^(?:whether|how|why|what|he|she|they|it|we|there)$/u.test(first.lower) ||
    hasFiniteVerb(items, start)
    ? start
    : null;
}

function pastHearer(items: readonly Item[], from: number): number {
  let at = from;
  if (/^(?:him|her|them|us|me|you|it)$/u.test(items[at]?.lower ?? '')) return at + 1;
  if (DETERMINERS.has(items[at]?.lower ?? '')) at += 1;
  const begin = at;
  while (/^\p{Lu}/u.test(items[at]?.text ?? '')) at += 1;
  if (at > begin) return at;
  while (at < begin + 4 && items[at]?.kind === 'word' && !ROLE_NOUN.test(items[at]?.lower ?? '')) at += 1;
  return at < begin + 4 && ROLE_NOUN.test(items[at]?.lower ?? '') ? at + 1 : from;
}

/** The conjunction "that" within reach of a cue: at once, or after adjuncts of time and place. */
function findThat(items: readonly Item[], from: number, cue: Cue): number | null {
  if (items[from]?.lower === 'that') return isPronounThat(items, from) ? null : from;
  if (cue.strength === 'weak') return null;
  const first = items[from];
  if (first === undefined || !(PREPOSITIONS.has(first.lower) || TIME_WORDS.has(first.lower) || first.text === ','))
    return null;
  for (let at = from + 1; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'quote' || /^[;:]$/u.test(item.text) || AUXILIARIES.has(item.lower)) return null;
    if (item.lower === 'that')
      return isPronounThat(items, at) || PREPOSITIONS.has(items[at - 1]?.lower ?? '') ? null : at;
  }
  return null;
}

function isPronounThat(items: readonly Item[], at: number): boolean {
  return items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
}

/** Steps over "on Monday", "in a statement", "Tuesday" and the like. */
function pastAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  for (let round = 0; round < 3; round += 1) {
    const item = items[at];
    if (item === undefined) return at;
    if (TIME_WORDS.has(item.lower)) {
      at += 1;
      continue;
    }
    if (!PREPOSITIONS.has(item.lower)) return at;
    let next = at + 1;
    while (
      next < at + 6 &&
      items[next]?.kind !== 'mark' &&
      !TIME_WORDS.has(items[next]?.lower ?? '') &&
      !ADJUNCT_NOUN.test(items[next]?.lower ?? '')
    )
      next += 1;
    if (next >= at + 6 || items[next]?.kind === 'mark' || items[next] === undefined) return from;
    at = next + 1;
    while (TIME_WORDS.has(items[at]?.lower ?? '') || items[at]?.kind === 'number') at += 1;
  }
  return at;
}

function hasFiniteVerb(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'mark' && item.text !== ',' && item.text !== "'" && item.text !== '’') return false;
    if (AUXILIARIES.has(item.lower)) return true;
    if (/^(?:who|which|that)$/u.test(item.lower)) return false;
  }
  return false;
}

/** Ends the content before ", adding ..." or ", according to ..." of the same sentence. */
function cutAtNextCue(items: readonly Item[], cue: Cue, cues: readonly Cue[], start: number, end: number): number {
  for (const next of cues) {
    if (next.from <= Math.max(start, cue.from)) continue;
    const isTail = items[next.from - 1]?.text === ',' && next.order !== 'subject-first';
    if (isTail && next.from - 1 > start) return next.from - 1;
    if (next.order === 'borrowed' && /^(?:and|but)$/u.test(items[next.from - 1]?.lower ?? '')) {
      const cut = items[next.from - 2]?.text === ',' ? next.from - 2 : next.from - 1;
      if (cut > start) return cut;
    }
  }
  return end;
}
