import type { Analysis } from '../../text/analysis';
import { withAsciiDigits } from '../../text/digits';
import { sliceOf, type Span } from '../../text/span';
import type { TimeDraft } from '../draft';
import { byRule, type Why } from '../why';
import { attachClocks } from './attach-clocks';
import { dayText, parseDay } from '../../text/calendar';
import { recordedTalk } from './recorded-day';
import { entryDays, type EntryDay } from './entry-days';
import { logClocks, withLogClocks } from './log-clocks';
import { dayComesFirst } from '../../text/day-order';
import { tenseAt } from './tense';
import { signPlaces, stretchesOf } from './sign-places';
import { widenWeeks } from './english/week-of';
import { worldTense } from './world/tense';
import { TIME_RULES } from './time-rules';
import type { NamedTime, Tense, TimeContext, TimeReading, TimeRule } from './time-rule';

type Found = { readonly start: number; readonly end: number; readonly rule: TimeRule; readonly match: RegExpExecArray };

/**
 * Finds every time expression of the body, in text order and without overlaps. Dates are EDTF with the precision that
 * was written; what cannot be resolved keeps `date` null, and `resolvedFrom` names the rule of a relative one.
 */
export function findTimes(analysis: Analysis): readonly TimeDraft[] {
  return findTimesWithin(analysis, analysis.body);
}

/** As findTimes, for one part of the text (say the header lines before the body). */
export function findTimesWithin(analysis: Analysis, body: Span): readonly TimeDraft[] {
  // Digits of other scripts are read as ours; no offset changes.
  const text = withAsciiDigits(analysis.text);
  const found: Found[] = [];
  const stretches = stretchesOf(text, body, analysis.paragraphs);
  const placesOf = signPlaces(stretches);
  for (const rule of TIME_RULES) {
    if (rule.language !== undefined && !analysis.language.startsWith(rule.language)) continue;
    for (const stretch of rule.sign === undefined ? stretches : placesOf(rule.sign)) {
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(stretch.text); match; match = rule.pattern.exec(stretch.text)) {
        if (match[0].length === 0) {
          rule.pattern.lastIndex += 1;
          continue;
        }
        match.index += stretch.start;
        found.push({ start: match.index, end: match.index + match[0].length, rule, match });
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const clocks = logClocks(text, body);
  const plain = readInOrder(analysis, found, clocks.length > 0, []);
  const recorded = recordedTalk(text, body, analysis.publishedOn);
  const headed = entryDays(text, plain);
  const entries = headed.length === 0 && recorded !== null ? [recorded] : headed;
  const read = entries.length === 0 ? plain : readInOrder(analysis, found, clocks.length > 0, entries);
  const times = withLogClocks(read, clocks, (clock): TimeDraft => {
    const why = byRule('date-vague', 0.8);
    return { text: sliceOf(analysis.text, clock), date: null, evidence: clock, resolvedFrom: null, why };
  });
  return isEnglish(analysis)
    ? widenWeeks(analysis.text, attachClocks(analysis.text, times))
    : attachClocks(analysis.text, times);
}

function isEnglish({ language }: Analysis): boolean {
  return /^(?:en|und)/u.test(language);
}

/** Reads what the rules matched; what stands in an entry that is headed with its day is counted from that day. */
function readInOrder(
  analysis: Analysis,
  found: readonly Found[],
  isLog: boolean,
  entries: readonly EntryDay[],
): readonly TimeDraft[] {
  const drafts: TimeDraft[] = [];
  const anchor = analysis.publishedOn === null ? null : parseDay(analysis.publishedOn);
  const year = /^\d{4}/u.exec(analysis.publishedOn ?? '');
  const isDayFirst = dayComesFirst(analysis.text, analysis.language);
  const english = isEnglish(analysis);
  let sentence = 0;
  let reached = 0;
  let last: string | null = null;
  let lastYear: number | null = null;
  let lastDate: string | null = null;
  let inSentence: NamedTime[] = [];
  let entered = 0;
  for (const { start, end, rule, match } of found) {
    if (start < reached) continue;
    while (sentence + 1 < analysis.sentences.length && (analysis.sentences[sentence + 1]?.start ?? 0) <= start)
      sentence += 1;
    if ((inSentence[0]?.start ?? start) < (analysis.sentences[sentence]?.start ?? 0)) inSentence = [];
    while ((entries[entered + 1]?.at ?? Number.POSITIVE_INFINITY) < start) entered += 1;
    const entry = entryAround(entries[entered], start);
    const context: TimeContext = {
      text: analysis.text,
      language: analysis.language,
      anchor: entry?.day ?? anchor,
      anchorYear: entry?.day.year ?? (year ? Number(year[0]) : null),
      anchorName:
        entry === null ? `the article’s date ${analysis.publishedOn ?? ''}` : `${dayText(entry.day)}, named before it`,
      isDayFirst,
      isLog,
      tenseAt: (at) => (english ? tenseIn(analysis, sentence, at, entry) : worldTense(analysis, at)),
      lastDay: last === null ? null : parseDay(last),
      lastYear,
      lastDate,
      inSentence,
    };
    const reading = rule.read(match, context);
    if (!reading) continue;
    let from = start + (reading.from ?? 0);
    let to = reading.to === undefined ? end : start + reading.to;
    while (from < to && /\s/u.test(analysis.text[from] ?? '')) from += 1;
    while (to > from && /\s/u.test(analysis.text[to - 1] ?? '')) to -= 1;
    reached = to;
    // Of a span of days its end leads on.
    const day = reading.date?.split('/').at(-1) ?? '';
    if (parseDay(day) && reading.isBeside !== true) last = day;
    if (reading.isBeside !== true) lastDate = reading.date ?? lastDate;
    const named = /^\d{4}/u.exec(reading.date ?? '');
    if (named && reading.isBeside !== true) lastYear = Number(named[0]);
    const evidence = { start: from, end: to };
    inSentence.push({ date: reading.date, start: from, end: to });
    drafts.push({
      text: sliceOf(analysis.text, evidence),
      date: reading.date,
      evidence,
      resolvedFrom: reading.resolvedFrom,
      why: whyDated(reading),
    });
  }
  return drafts;
}

/** The entry that holds an offset; the day that heads it is none of its words. */
function entryAround(entry: EntryDay | undefined, start: number): EntryDay | null {
  return entry !== undefined && entry.at < start && start < entry.until ? entry : null;
}

/** In a message a day whose verb points to no side lies ahead: "Tell them Friday". */
function tenseIn(analysis: Analysis, sentence: number, at: number, entry: EntryDay | null): Tense {
  const tense = tenseAt(analysis, sentence, at);
  return tense === 'unknown' && entry?.isMessage === true ? 'future' : tense;
}

function whyDated({ date, resolvedFrom }: TimeReading): Why {
  if (date === null) return byRule('date-vague', 0.7);
  return resolvedFrom === null ? byRule('date-written', 0.95) : byRule('date-worked-out', 0.8);
}
