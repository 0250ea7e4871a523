import type { Span } from '../../text/span';
import { contentStart, findThat, HEARER, hasFiniteVerb, pastHearer, PROMISING } from './content-start';
import type { Cue } from './cues';
import type { Frame, Item } from './frames';
import { objectOf } from './speech-acts';
import { speechVerb } from './speech-verbs';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from './word-classes';

/** The words a cue reports, as item ranges of its frame: several where the cue stands in their middle. */
export type Reported = { readonly parts: readonly Span[]; readonly span: Span };

const SUBORDINATE = /^(?:while|although|though|as|when|after|before|if|since|because)$/u;
const MIN_ITEMS = 3;

/** The content a cue reports in its frame, or null when what follows or goes before is none. */
export function reportedBy(frame: Frame, cue: Cue, cues: readonly Cue[]): Reported | null {
  if (cue.subject === null || cue.isNegated) return null;
  const { items } = frame;
  const end = contentEnd(items);
  return clauseOf(items, cue, cues, end) ?? aboutWhat(items, cue, end);
}

function aboutWhat(items: readonly Item[], cue: Cue, end: number): Reported | null {
  const object = objectOf(items, cue, end);
  return object === null ? null : spanOf(items, [object]);
}

function clauseOf(items: readonly Item[], cue: Cue, cues: readonly Cue[], end: number): Reported | null {
  const isPromise = PROMISING.test(cue.base) || cue.base === 'call';
  if (cue.strength === 'quoting' && !isPromise) return null;
  if (cue.base === 'according') return aroundAccording(items, cue, end);
  const trailing =
    cue.order === 'borrowed' ||
    (cue.strength === 'weak' && !/^(?:learn|find|show|decide|rule|complain|agree)$/u.test(cue.base))
      ? null
      : beforeCue(items, cue, end);
  if (trailing !== null) return trailing;
  const start = contentStart(items, cue);
  if (start === null) return null;
  const stop = SUBORDINATE.test(items[0]?.lower ?? '') ? commaAfter(items, start, end) : end;
  const cut = cutAtNextCue(items, cue, cues, start, stop);
  return spanOf(items, [{ start, end: cutAside(items, start, cut) }]);
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
  // "confirmed this in a statement" tells that it was said, and not what.
  const [head] = kept;
  const [first, second] = [items[head?.start ?? -1], items[(head?.start ?? -1) + 1]];
  if (/^(?:this|it)$/u.test(first?.lower ?? '') && PREPOSITIONS.has(second?.lower ?? '') && kept.length === 1)
    return null;
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
  // "The minister at the time, Ana Rivers, told me: “...”" tells who speaks, and nothing that was said.
  if (cue.order === 'subject-first' && items[subject.to]?.text === ',' && !hasFiniteVerb(items.slice(0, comma), from))
    return null;
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

/** Ends the content before a semicolon or the narrator's own ", although ..." or ", but ...". */
function cutAside(items: readonly Item[], start: number, end: number): number {
  for (let at = start + MIN_ITEMS; at < end; at += 1) {
    const item = items[at] as Item;
    if (item.text === ';') return at;
    if (item.text === ',' && /^(?:although|though|but)$/u.test(items[at + 1]?.lower ?? '')) return at;
  }
  return end;
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
