import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\\d?)';
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORDS})`;
/** "one in six of the teachers", "nine out of ten voters". */
const ONE_IN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:(?:about|around|nearly|almost|more than|roughly|some) )?(?<part>${SMALL}) (?:in|out of|(?<=\b(?:about|around|nearly|almost|more than|fewer than|roughly) \S{1,9} )of(?= (?:every )?(?:10|ten|100|a hundred)\b))(?: every)? (?<whole>${SMALL}|twenty|100|a hundred)(?= of (?:the|all|its|their|his|her|our|those|these|them)\b| \p{Ll}{3,}s?\b| ?[.,;)](?!\d))`,
  'giu',
);
/** "one shop in five has shut": with what is counted between. */
const ONE_THING_IN =
  /(?<![\p{L}\p{N}.,-])(?<part>one|two|three) (?<thing>\p{Ll}{3,}) in (?:every )?(?<whole>three|four|five|six|seven|eight|nine|ten|twenty|100|a hundred)(?=[,.;:)](?!\d)| (?:on|in|at|across|of|has|have|had|is|was|are|were|did|does|will|would|said|says|died|here|there|now)\b)/giu;
/** "38 of every 100 children", "three in every ten". */
const OF_EVERY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:(?:about|around|nearly|almost|more than|only) )?(?<part>${NUMBER}) (?:of|in|out of|for) every (?<whole>\d{1,3}|1,000|ten|a hundred|hundred|a thousand|thousand|${SMALL})(?![\p{L}\p{N}])`,
  'giu',
);
const EVERY_SIGN = / every /;
/** What follows a span of time or a place, not a whole. */
const NO_WHOLE =
  /^ (?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|decades?|o'clock|districts?|provinces?|countries|cities|towns|villages|places|languages|dimensions|rows?|stages|parts|volumes|sets|games|matches)\b/u;
/** "voted 34 to 29", "voted 5-2", "a vote of 118 to 97". */
const VOTE = new RegExp(
  String.raw`\b(?:vot(?:ed|es|ing)|a vote of|a majority of|by)(?: by)? (?<ayes>\d{1,3})(?: votes)?(?: to |[-–])(?<noes>\d{1,3})(?![\d%]|[-–.]\d)`,
  'gu',
);
const DECIDED = /\b(?:voted?|passed|approved|adopted|rejected|carried|defeated|lost)\b/u;
/** "fell to minus nine overnight", "magnitude 7.4", "a 7.4-magnitude earthquake". */
const COLD = new RegExp(
  String.raw`\bminus (?<number>${NUMBER})(?= (?:degrees|overnight|at night|by|in|on|and)\b|[.,;])|(?<![\p{L}\p{N}.,-])(?<below>${NUMBER}) degrees below (?:zero|freezing)\b`,
  'giu',
);
const COLD_SIGN = /minus | below (?:zero|freezing)/iu;
const QUAKE_SIGN = /magnitude/i;
const QUAKE = /\bmagnitude(?: of|:)? (?<number>\d(?:\.\d)?)(?![\d%])|(?<![\d.])(?<before>\d\.\d)[ -]magnitude\b/giu;

/** Finds shares said as so many in so many, results of votes, degrees below zero and magnitudes of earthquakes. */
export function findRatios({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  const found: FigureDraft[] = [];
  for (const match of part.matchAll(ONE_IN)) {
    const [top, bottom] = [valueOf(match.groups?.['part']), valueOf(match.groups?.['whole'])];
    if (top === null || bottom === null || top >= bottom) continue;
    if (NO_WHOLE.test(part.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
    add(match.index, match[0], Math.round((10_000 * top) / bottom) / 10_000, 'share');
  }
  for (const match of part.matchAll(ONE_THING_IN)) {
    const [top, bottom] = [valueOf(match.groups?.['part']), valueOf(match.groups?.['whole'])];
    if (top !== null && bottom !== null && top < bottom)
      add(
        match.index,
        match[0],
        Math.round((10_000 * top) / bottom) / 10_000,
        'share',
        match.groups?.['thing'] ?? null,
      );
  }
  for (const match of EVERY_SIGN.test(part) ? part.matchAll(OF_EVERY) : []) {
    const [top, bottom] = [valueOf(match.groups?.['part']), valueOf(match.groups?.['whole'])];
    if (top === null || bottom === null || top >= bottom) continue;
    if (NO_WHOLE.test(part.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
    add(match.index, match[0], Math.round((10_000 * top) / bottom) / 10_000, 'share');
  }
  for (const match of part.matchAll(VOTE)) {
    const before = part.slice(Math.max(0, match.index - 60), match.index);
    if (match[0].startsWith('by') && !DECIDED.test(before)) continue;
    const from = match[0].search(/\d/u);
    add(match.index + from, match[0].slice(from), Number(match.groups?.['ayes']), 'votes');
  }
  for (const match of COLD_SIGN.test(part) ? part.matchAll(COLD) : [])
    add(match.index, match[0], -(valueOf(match.groups?.['number'] ?? match.groups?.['below']) ?? 0), '°');
  for (const match of QUAKE_SIGN.test(part) ? part.matchAll(QUAKE) : []) {
    const number = match.groups?.['number'] ?? match.groups?.['before'] ?? '';
    add(match.index, match[0], Number(number), 'magnitude');
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start);

  function add(at: number, words: string, value: number, unit: string, what: string | null = null): void {
    const evidence = { start: body.start + at, end: body.start + at + words.length };
    found.push({ value, unit, text: sliceOf(text, evidence), what, evidence });
  }
}

function valueOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  return /^\d/u.test(words) ? valueOfDigits(words, false) : valueOfWords(words.toLowerCase());
}
