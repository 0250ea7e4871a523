import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const ABOUT = '(?:(?:about|around|some|over|more than|nearly|almost|at least|up to|an estimated|just|only) )?';
/** "fell from 41 in 2019 to 17 last year", "from 611 to 501": what a count was and what it came to. */
const FROM_TO = new RegExp(
  String.raw`\bfrom (?<first>${NUMBER})(?: in \d{4}| in \p{Lu}\p{Ll}{2,8}| a year (?:ago|earlier))? to (?<second>${NUMBER})(?=[.,;)]|\s(?:in|on|last|this|by|over|during|since|after|a)\b)`,
  'gu',
);
const MOVED =
  /\b(?:rose|risen|fell|fallen|dropped|grew|grown|climbed|declined|increased|decreased|jumped|down|up|went|cut|raised|reduced|doubled|tripled|trebled|quadrupled|halved|per cent|percent|%)\b/u;
/** "puts the number at 180", "put the figure at 3,400". */
const PUT_AT = new RegExp(
  String.raw`\b(?:puts?|putting|places?|estimates?|estimated) the (?<what>number|figure|total|count|cost|damage) (?:of \p{Ll}+ )?at ${ABOUT}(?<number>${DIGITS})(?=[.,;)]|\s(?:and|but|while|after|on|in)\b)`,
  'gu',
);
/** "a surgical team of eight", "a population of some 45,000", "a family of six". */
const BODY_OF = new RegExp(
  String.raw`\b(?<what>team|group|family|crew|party|population|panel|committee|board|delegation|staff|class|garrison) of ${ABOUT}(?<number>${NUMBER})(?=[.,;)]|\s(?:before|in|on|at|and|was|were|is|are|has|had|to|from|who|which|arrived|left|will|have|had)\b)`,
  'giu',
);
/** "a further 120,000 were expected", "another 300 are missing". */
const FURTHER = new RegExp(
  String.raw`\b(?:[Aa] further|[Aa]nother|[Aa]n additional) (?<number>${DIGITS})(?=[.,;)]|\s(?:are|were|is|was|have|had|will|would|remain|remained|in|on|by)\b)`,
  'gu',
);
/** "The death toll from the sinking of a ferry off Alma rose to 61": the verb a long way behind its noun. */
const TOLL_ROSE = new RegExp(
  String.raw`\b(?<what>(?:death )?toll) (?:from|in|of)\b[^.;:\n]{1,120}?\b(?:rose|risen|climbed|jumped|fell|stands|stood|increased) (?:to|at) ${ABOUT}(?<number>${DIGITS})(?![\p{L}\p{N}%])`,
  'giu',
);
/** Finds what counts changed to and from, and the size of a group said behind "of". */
export function findChanges({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  const found: FigureDraft[] = [];
  for (const match of part.matchAll(FROM_TO)) {
    const { first = '', second = '' } = match.groups ?? {};
    const before = part.slice(Math.max(0, match.index - 60), match.index);
    if (!MOVED.test(before) || isYear(first) || isYear(second)) continue;
    add(match.index + match[0].indexOf(first), first, null, null);
    add(match.index + match[0].lastIndexOf(second), second, null, null);
  }
  for (const match of part.matchAll(PUT_AT)) addLast(match, match.groups?.['what'] ?? null, null);
  // "the Group of 20" is a name.
  for (const match of part.matchAll(BODY_OF))
    if (!match[0].startsWith('Group')) addLast(match, (match.groups?.['what'] ?? '').toLowerCase(), 'people');
  for (const match of part.matchAll(FURTHER)) addLast(match, null, null);
  for (const match of part.matchAll(TOLL_ROSE)) addLast(match, (match.groups?.['what'] ?? '').toLowerCase(), 'people');
  return found.sort((a, b) => a.evidence.start - b.evidence.start);

  function addLast(match: RegExpExecArray, what: string | null, unit: string | null): void {
    const number = match.groups?.['number'] ?? '';
    add(match.index + match[0].lastIndexOf(number), number, what, unit);
  }

  function add(at: number, number: string, what: string | null, unit: string | null): void {
    const value = /^\d/u.test(number) ? valueOfDigits(number, false) : valueOfWords(number.toLowerCase());
    if (value === null || (value < 2 && !/^\d/u.test(number))) return;
    const evidence = { start: body.start + at, end: body.start + at + number.length };
    found.push({ value, unit, text: sliceOf(text, evidence), what, evidence });
  }
}

function isYear(number: string): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(number);
}
