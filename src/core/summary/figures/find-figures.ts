import type { Analysis } from '../../text/analysis';
import { overlaps, sliceOf, type Span } from '../../text/span';
import type { FigureDraft, TimeDraft } from '../draft';
import { withWhy } from './why-figure';
import { findAndAHalf } from './find-and-a-half';
import { findAsianFigures } from './world/find-asian-figures';
import { findBareNumbers } from './find-bare-numbers';
import { findChanges } from './find-changes';
import { findGrowth } from './find-growth';
import { findJapaneseFigures } from './world/find-japanese-figures';
import { findLeftNumbers } from './find-left-numbers';
import { findHanFigures } from './world/find-han-figures';
import { findMetres } from './find-metres';
import { findMoved } from './find-moved';
import { findMultiples } from './find-multiples';
import { findParts } from './find-parts';
import { findRates } from './find-rates';
import { findRatios } from './find-ratios';
import { findResults } from './find-results';
import { splitMove } from './split-move';
import { findShares } from './find-shares';
import { findTableNumbers } from './find-table-numbers';
import { findVagueCounts } from './find-vague-counts';
import { findWorldFigures, unitInWords } from './world/find-figures';
import { findOfThem, withAbout } from './world/about';
import { findWorldFractions } from './world/fractions';
import { findWorldLeftNumbers } from './world/left-numbers';
import { findWorldParts } from './world/parts';
import { multiplierOf, NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';
import { findLabelNumbers, findPutAt } from './find-put-at';
import { rupeesOf } from './rupees';
import { CURRENCY_BEFORE, isPeople, UNIT_AFTER, unitOf } from './units';
import { whatIsCounted } from './counted-thing';
import { countedInWorld } from './world/counted-in-world';

const DIGITS = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|[\d٠-٩۰-۹]+)(?:[,.٬٫’\u00a0\u202f][\d٠-٩۰-۹]+)*`;
const MULTIPLIER = String.raw`(?:\s?(?:millionen|milliarden|millions?|milliards?|millones|milh(?:ões|ão)|milion[ei]|bilh(?:ões|ão)|miliard[io]|billion|trillion|thousand|hundred|lakhs?|crores?|dozen|mln|(?:mio|mrd)\b\.?|bn|mn|tn|trn|cr)(?![\p{L}\p{N}])|[mkb]\b)(?:\s+(?:crores?|million|billion)\b)?`;
const FRACTION = String.raw`(?:\s?[½¼¾]|\s[1-9]\/[1-9]\d?(?!\d))?`;
const NUMBER = `(?:${DIGITS}${FRACTION}|${NUMBER_WORDS}(?:\\sand a (?:half|quarter))?)(?:${MULTIPLIER})?`;
const APPROXIMATELY = String.raw`(?:(?:about|around|some|nearly|almost|at least|at most|more than|less than|fewer than|over|up to|as many as|as much as|approximately|roughly|an estimated|close to|just over|just under)\s+|~\s?)?`;
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:_#-])(${APPROXIMATELY})([-+−]?)(${CURRENCY_BEFORE}\\s?)?(${NUMBER})` +
    `(?:\\s?(?:-|–|—|\\bto\\b|(?<=\\bbetween\\s[^.;]{1,30})\\band\\b)\\s?(${CURRENCY_BEFORE}\\s?)?(${NUMBER}))?(?:(?:[\\s-]?plus|\\+)?[\\s-]?(?:d[’']|de )?(${UNIT_AFTER}))?`,
  'giu',
);

/** Below it a number that names nothing may well count something else than the same number elsewhere. */
const COMMON = 20;

/** "4 Tanners Row": the number of a house. */
const ADDRESS =
  /^ \p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? (?:Row|Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Terrace|Crescent|Boulevard)\b/u;

/** "Four Mile Creek", "Ten Mile River": a measure in capitals within a name. */
const NAMED = /^\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+$/u;
const OF_NAME =
  /^ (?:\p{Lu}\p{Ll}+ )?(?:Creek|River|Brook|Lake|Island|Bay|Bridge|Road|House|Hill|Point|Beach|Bottom|Fork|Run|Stadium|War|Park|Canyon|Reach|Prairie|Corner|Branch)\b/u;

/**
 * Finds every amount of the body: money, shares, measures, spans of time and counts of named things. Numbers inside a
 * time expression, labels ("Article 6"), scores, ordinals and definite references ("the two sides") are no figures.
 */
export function findFigures(analysis: Analysis, times: readonly TimeDraft[]): readonly FigureDraft[] {
  const { text, body } = analysis;
  const figures: FigureDraft[] = [];
  const ratios = findRatios(analysis);
  const fractions = findWorldFractions(analysis).filter(
    ({ evidence }) => !times.some((time) => overlaps(time.evidence, evidence)),
  );
  const parts = [...findParts(analysis), ...findWorldParts(analysis), ...fractions];
  const busy = [...times, ...ratios, ...parts].map(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  let clock = 0;
  FIGURE.lastIndex = body.start;
  for (let match = FIGURE.exec(text); match && match.index < body.end; match = FIGURE.exec(text)) {
    const found = { start: match.index, end: match.index + match[0].length };
    if (match[0].length === 0) FIGURE.lastIndex += 1;
    while (clock < busy.length && (busy[clock]?.end ?? 0) <= found.start) clock += 1;
    const time = busy[clock];
    if (found.end > body.end || (time && overlaps(time, found))) continue;
    const figure = readFigure(analysis, match, found);
    if (figure && figure.evidence.start >= (figures.at(-1)?.evidence.end ?? 0))
      for (const one of splitMove(text, figure)) figures.push(one);
  }
  FIGURE.lastIndex = 0;
  const dated = times.map(({ evidence }) => evidence);
  const wholes = /^en\b/iu.test(analysis.language) ? [] : parts.map(({ evidence }) => evidence);
  const taken = [...dated, ...wholes, ...figures.map(({ evidence }) => evidence)].sort((a, b) => a.start - b.start);
  const more = [
    ...ratios,
    ...(wholes.length > 0 ? [] : parts),
    ...findAndAHalf(analysis),
    ...findShares(analysis),
    ...findMultiples(analysis),
    ...findVagueCounts(analysis),
    ...findHanFigures(analysis),
    ...findJapaneseFigures(analysis),
    ...findAsianFigures(analysis),
    ...findBareNumbers(analysis),
    ...findLeftNumbers(analysis),
    ...findChanges(analysis),
    ...findMoved(analysis),
    ...findPutAt(analysis),
    ...findLabelNumbers(analysis),
    ...findRates(analysis),
    ...findGrowth(analysis),
    ...findResults(analysis),
    ...findMetres(analysis),
    ...findTableNumbers(analysis),
    ...findWorldFigures(analysis),
    ...findOfThem(analysis),
    ...findWorldLeftNumbers(analysis),
  ];
  if (wholes.length > 0) for (const part of parts) figures.push(part);
  for (const figure of more) if (!touches(taken, figure.evidence)) figures.push(figure);
  const found = withoutRepeats(figures.sort((a, b) => a.evidence.start - b.evidence.start));
  return withAbout(analysis, found).map(withWhy);
}

/** True when one of the sorted spans, which do not overlap, shares a place with `span`. */
function touches(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && overlaps(next, span);
}

function valueOf(words: string, language: string): number | null {
  const digits = new RegExp(`^${DIGITS}`, 'u').exec(words);
  if (!digits) {
    const [whole = '', more] = words.trim().split(/\sand a (?=half$|quarter$)/iu);
    const value = valueOfWords(whole);
    return value === null || more === undefined ? value : value + (/^half/iu.test(more) ? 0.5 : 0.25);
  }
  let value: number | null = valueOfDigits(digits[0], /^(?:de|fr|es|it|pt|nl|pl|ru|tr|sv|da|nb|fi)/u.test(language));
  let rest = words.slice(digits[0].length);
  const fraction = /^\s?([½¼¾])|^\s([1-9])\/([1-9]\d?)/u.exec(rest);
  if (fraction) {
    value +=
      fraction[1] === undefined
        ? Number(fraction[2]) / Number(fraction[3])
        : ({ '½': 0.5, '¼': 0.25, '¾': 0.75 }[fraction[1]] ?? 0);
    rest = rest.slice(fraction[0].length);
  }
  for (const word of rest.trim().split(/\s+/u)) if (word !== '') value *= multiplierOf(word.replace(/\.$/u, '')) ?? 1;
  return Number.isFinite(value) ? exact(value) : null;
}

/** In "5-7 million" the multiplier of the second number belongs to the first as well. */
function sharedMultiplier(first: string, second: string | undefined): number {
  const word = /[\d\s](\p{L}+)$/u.exec(second?.trim() ?? '');
  return word && /^[\d.,]+$/u.test(first.trim()) ? (multiplierOf(word[1] ?? '') ?? 1) : 1;
}

/** Takes off the last digits, which binary fractions make up. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function readFigure(analysis: Analysis, match: RegExpExecArray, found: Span): FigureDraft | null {
  const { text } = analysis;
  const [whole, about = '', minus = '', sign, first = '', secondSign, second, after] = match;
  const before = text.slice(Math.max(0, found.start - 32), found.start);
  const isWord = !/\d|[٠-٩۰-۹]/u.test(first);
  const unit =
    sign === undefined
      ? after === undefined
        ? secondSign
          ? unitOf(secondSign)
          : null
        : unitOf(after)
      : rupeesOf(analysis, sign, unitOf(sign));
  if (isLabel(before, whole, about, unit, text.slice(found.end, found.end + 12))) return null;
  if (ADDRESS.test(text.slice(found.end, found.end + 40))) return null;
  if (NAMED.test(whole) && OF_NAME.test(text.slice(found.end, found.end + 40))) return null;
  // What follows a unit is told from other words by English forms.
  const isEnglish = /^en\b/iu.test(analysis.language);
  const read = after !== undefined && !isEnglish ? null : whatIsCounted(text, found.end, after !== undefined, before);
  const counted = read === null || isEnglish ? read : countedInWorld(read, analysis.language);
  const measure = counted === null || isEnglish ? null : unitInWords(counted.what);
  const isLarge = /\d\s?(?:million|billion|trillion|bn)$/iu.test(whole.trim());
  if (unit === null && counted === null && !isLarge) return null;
  if (unit === null && /^(?:19|20)\d\d$/u.test(whole.trim()) && !isPeople(counted?.head ?? '') && about === '')
    return null;
  const isOne = /^(?:one|an?|1)$/iu.test(first.trim());
  if (isOne && unit === null) return null;
  if (isOne && /^an?$/iu.test(first.trim())) return null;
  if (
    isWord &&
    unit === null &&
    /\b(?:the|both|these|those|its|their|his|her|our|either|other|all)\s+$/iu.test(before) &&
    about === ''
  )
    return null;
  const size = valueOf(first, analysis.language);
  const valueEnd = second === undefined ? null : valueOf(second, analysis.language);
  const isCold = /[-−]/u.test(minus) && unit !== null && /^(?:°|percent)/u.test(unit);
  const value = size === null ? null : isCold ? -size : exact(size * sharedMultiplier(first, second));
  // "448,000" over "People displaced": a number alone on its line is all there is of it.
  const isWhole = counted !== null && !text.slice(found.end, counted.end).includes('\n');
  const end = isWhole && (unit === null || counted.what === 'age') ? counted.end : found.end;
  const evidence = { start: found.start, end };
  const people = unit === null && counted !== null && isPeople(counted.head) ? 'people' : (unit ?? measure);
  return {
    value,
    unit: people,
    text: sliceOf(text, evidence),
    what: measure === null ? (counted?.what ?? null) : null,
    evidence,
    ...(valueEnd === null ? {} : { valueEnd }),
  };
}

function isLabel(before: string, whole: string, about: string, unit: string | null, after: string): boolean {
  if (/^(?:st|nd|rd|th)\b|^[\p{L}\p{N}_]|^[.:/]\d|^-\d/u.test(after)) return true;
  // "Four Mile Creek", "the Group of 20": a name.
  if (/^\p{Lu}\p{Ll}+ (?:Mile|Acre|Foot)$/u.test(whole.trim()) && /^ \p{Lu}\p{Ll}/u.test(after)) return true;
  if (/\bGroup of $/u.test(before)) return true;
  if (about !== '' || unit !== null) return false;
  // "0.7 deaths per 10,000 people": what the rate is of.
  if (/\b(?:per|for every)\s$/iu.test(before)) return true;
  // "0950 Alma": an hour in a log.
  if (/^0\d{3}$/u.test(whole.trim())) return true;
  if (
    /\btop\s+$/iu.test(before) ||
    (/^\p{Lu}\p{Ll}+$/u.test(whole.trim()) && /^\s?\p{Lu}/u.test(after) && /[\p{L},]\s$|[“"‘«„]$/u.test(before))
  )
    return true;
  if (
    /\b(?:resolution|article|articles|section|chapter|no|nos|number|rule|page|pages|figure|table|room|flight|route|highway|act|title|level|phase|grade|category|channel|version|part|group|clause|line|verse|volume|question|provinciale|statale|carretera|départementale|nationale|autoroute|bundesstraße|landstraße|linea|línea|ligne|linie)\.?\s$/iu.test(
      before,
    )
  )
    return true;
  // "Norway 61 million": so much is no number of anything.
  if (/[^.!?:”"'’\s]\s\p{Lu}[\p{L}-]*\s$/u.test(before) && !/(?:million|billion|trillion|bn)$/iu.test(whole.trim()))
    // "in Alma 13 people were hurt"
    return !/\b[Ii]n \p{Lu}[\p{L}-]+ $/u.test(before) || !isPeople(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '');
  if (/(?:^|\n)\s*$/u.test(before) && /^[.)]\s/u.test(after)) return true;
  return /^\s?-?(?:half|halves|thirds?|quarters?|fifths?)\b/u.test(after);
}

function withoutRepeats(figures: readonly FigureDraft[]): readonly FigureDraft[] {
  const seen = new Set<string>();
  const named = new Set(
    figures.filter((figure) => figure.what !== null).map((figure) => `${figure.value} ${figure.unit}`),
  );
  let last: FigureDraft | null = null;
  return figures.filter((figure) => {
    if (last !== null && overlaps(last.evidence, figure.evidence) && last.value === figure.value) return false;
    const isCommon = (figure.unit === null || figure.unit === 'times') && (figure.value ?? 0) < COMMON;
    if (figure.what === null && !isCommon && named.has(`${figure.value} ${figure.unit}`)) return false;
    const key = `${figure.value} ${figure.unit} ${figure.what?.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    last = figure;
    return true;
  });
}
