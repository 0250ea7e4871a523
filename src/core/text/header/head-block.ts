import type { Span } from '../span';
import { isNameList } from './byline';
import { readHeaderDate, type HeaderDate } from './header-date';
import { lineAt, type Line } from './lines';

/**
 * The lines that stand over a report, a judgment or notes before the first prose: their first line as title, the one
 * whole date that ends a line of theirs, who recorded it, and where the text goes on after that line.
 */
export type HeadBlock = {
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly date: HeaderDate;
  readonly dateSpan: Span;
  readonly byline: string | null;
  readonly next: number;
};

type Dated = { readonly date: HeaderDate; readonly from: number; readonly isPeriod: boolean };

const MOST_LINES = 10;
/** No line over a text is longer, in code units. */
const LONGEST = 120;
const ABBREVIATION =
  /\b(?:v|vs|no|nos|dr|mr|mrs|ms|st|prof|ref|vol|art|jan|feb|mar|apr|aug|sept?|oct|nov|dec|\p{Lu})\./giu;
/** A short label in small letters, with the point of an abbreviation, before few words. */
const LABELLED = /^\p{Ll}{2,14}\.?: \S[^!?]{1,70}[^.!?]$/u;
const LIST_ITEM = /^\s*(?:[-*•‣◦>|]|\d{1,3}[.)]\s)/u;
const AFTER_DATE =
  /^[\s,;]*(?:\d{1,2}[.:]\d{2}\s*)?(?:(?:\p{Lu}{3,5}(?![\p{L}\d])|local time|hrs?|hours|UTC|GMT|(?:\d{3,4}\s+)?(?:edition|broadcast|bulletin))\b[\s.)]*|[.)][\s.)]*)?$/iu;
/** "Thurs 7 March 2024, Alma", "7 March 2024 - Lake Alma, east bank": where the notes were taken. */
const AFTER_PLACE =
  /^(?:,|\s?[-–—|·])\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}(?:,\s[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2})?$/u;
/** What a first line says of the paper before its date: "Field diary - ". */
const KIND = /^\p{Lu}[\p{L}\p{N} '’.]{3,60}\s?[-–—|·,]\s+$/u;
/** "Issued 14 February 2024 by the Coordination Cell": what was done to the paper, and by whom. */
const ISSUED =
  /^\s*(?:(?:issued|published|released|reported|prepared|compiled|recorded|posted|updated|adopted)(?:\s+on)?|(?:draft |confirmed )?(?:minutes|notes|record|summary|report|proceedings|transcript) of .{3,80} (?:held|taken)(?: on)?)\s+$/iu;
const BY_WHOM = /^[\s,;]*(?:by|for|in|at)\s[^.!?]{2,90}$/iu;
/** Fields side by side on one line are told from a table by the label of their date. */
const DATE_FIELD = /\bdate:?\s/iu;
const RECORDER =
  /^(?:by|(?:\p{L}+ )?(?:report|notes|story|words|interview|dispatch) by|recorded by|written by|reported by|compiled by|prepared by|notes (?:by|of)|author:?)\s+(?<names>\p{Lu}(?:.*[^\s,;–—-])?)[\s,;–—-]*$/iu;

/** Reads the block of short lines at `at`, or null where it holds no whole date, or more than one. */
export function readHeadBlock(text: string, at: number): HeadBlock | null {
  let first: Line | null = null;
  let dated: (Dated & { readonly line: Line }) | null = null;
  let line = lineAt(text, at);
  for (let count = 0; line !== null && count < MOST_LINES; line = lineAt(text, line.next)) {
    if (line.text.trim() === '') continue;
    if (!isHeadLine(line.text)) break;
    count += 1;
    first ??= line;
    const found = dateAtEnd(line.text);
    if (found === null) continue;
    if (dated !== null) return null;
    dated = { line, ...found };
  }
  if (dated === null || first === null) return null;
  const { line: own, date, from, isPeriod } = dated;
  // With nothing after it, the line is the text.
  if (text.slice(own.next).trim() === '') return null;
  const names = RECORDER.exec(own.text.slice(0, from).trim())?.groups?.['names'] ?? null;
  const title = first.text.trim();
  const titleStart = first.start + first.text.indexOf(title);
  const isTitle =
    first !== own ||
    isPeriod ||
    (KIND.test(own.text.slice(0, from).trimStart()) &&
      AFTER_PLACE.test(own.text.slice(from + date.length).trimEnd()) &&
      !RECORDER.test(own.text.slice(0, from).trim()));
  return {
    title: !isTitle ? null : { text: title, span: { start: titleStart, end: titleStart + title.length } },
    date,
    dateSpan: { start: own.start + from, end: own.start + from + date.length },
    byline: names !== null && isNameList(names.replace(/^(?:\p{Lu}\.\s*)+/u, '') || names) ? names : initialed(names),
    next: own.next,
  };
}

function initialed(names: string | null): string | null {
  return names !== null && /^(?:\p{Lu}\.\s*)+\p{Lu}[\p{L}'’-]+$/u.test(names) ? names : null;
}

/** True for a line that may stand over a text: short, no list item, no sentence inside it and none that ends. */
export function isHeadLine(line: string): boolean {
  const bare = line.trim().replace(CREDIT, '');
  if (bare.length > LONGEST || LIST_ITEM.test(line)) return false;
  if (/\t|\s{3,}/u.test(bare) && !DATE_FIELD.test(bare)) return false;
  // "obs.: K. Ito (KI), w/ interp. Ana": what is behind a label is a list of names, whatever its points.
  if (LABELLED.test(bare)) return true;
  // "Сводка № 12. Паводок": the number of a report.
  const plain = bare.replaceAll(ABBREVIATION, '').replace(/(?:№|\bNr|\bn[°º])\.?\s?\d{1,4}\./iu, '');
  return !/[.!?…]\s+\p{Lu}|[!?…;,:]$|[^\d]\.$/u.test(plain);
}

/** "Reporting period: 12-18 May 2024", "Bulletin 23, covering 12 to 18 May 2024": a report on a span of days is of its last. */
const PERIOD =
  /(?:^[*_]{0,2}(?:reporting |review |report )?(?:period|week)(?: covered| under review)?:?[*_]{0,2} |\b(?:covering|for the period|for the week)(?: from| of)? )\d{1,2}(?: \p{L}{3,9})?(?: \d{4})?\s?(?:[-–—]|to)\s?(?=\d)/iu;
const DATED = /^[*_]{0,2}(?:date|dated|issued|published)(?: on)?:[*_]{0,2}\s+/iu;
/** Who made the report, in a sentence behind its kind and dates. */
const CREDIT = /(?<=\d)\. (?:prepared|compiled|issued|produced|published) by [^.!?]{2,90}\.?$/iu;

/** The whole date a line ends with, where it begins, and whether it ends the days that the name of a report says it is on. */
function dateAtEnd(written: string): Dated | null {
  const line = written.trimEnd().replace(CREDIT, '');
  // "Date: 21 May 2024 | Period covered: 18 to 20 May 2024": its own day stands before the days it is on.
  const label = DATED.exec(line)?.[0].length ?? 0;
  const own = label === 0 ? null : readHeaderDate(line.slice(label));
  if (own?.edtf?.length === 10 && /^\s*\|/u.test(line.slice(label + own.length)))
    return { date: own, from: label, isPeriod: false };
  const period = PERIOD.exec(line);
  const from = period === null ? 0 : period.index + period[0].length;
  const until = period === null ? null : readHeaderDate(line.slice(from));
  const isLast = period?.index === 0 || AFTER_DATE.test(line.slice(from + (until?.length ?? 0)));
  if (until?.edtf?.length === 10 && isLast) return { date: until, from, isPeriod: period?.index !== 0 };
  for (const match of line.matchAll(/(?<![\p{L}\p{N}.-])[\p{L}\p{N}]/gu)) {
    const date = readHeaderDate(line.slice(match.index));
    if (date?.edtf?.length !== 10) continue;
    const after = line.slice(match.index + date.length);
    const isIssued = ISSUED.test(line.slice(0, match.index)) && BY_WHOM.test(after);
    if (isIssued || AFTER_DATE.test(after) || AFTER_PLACE.test(after.trimEnd()))
      return { date, from: match.index, isPeriod: false };
  }
  return null;
}
