import type { Span } from '../span';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate, type HeaderDate } from './header-date';
import { lineAt } from './lines';

/** A line over a judgment or an order that says when it was given: "Delivered on 3 May 2024", "Date of judgment: 3 May 2024". */
const DECIDED =
  /^(?:(?:judgment|judgement|ruling|decision|order|opinion|award)\s)?(?:delivered|decided|given|handed down|pronounced|filed|signed|entered|date of (?:the )?(?:judgment|judgement|ruling|decision|order|delivery|filing))(?:\s(?:on|at \p{L}{2,20}(?: \p{L}{2,20})?,?(?: on)?))?:?\s+(?<date>[^()\n;]{8,40})$/iu;
/** "Judgment of the Court delivered by Mr Justice Kim on the 3rd day of May 2024". */
const DELIVERED_BY =
  /^(?:judgment|judgement|ruling|decision|opinion)(?: of (?:the )?\p{L}+(?: \p{L}+)?)? (?:delivered|given|handed down|pronounced) by .{3,70} on (?:the )?(?<date>\d[^()\n;]{7,40}?)\.?$/iu;
/** "Minutes of the meeting of Alma Parish Council held at the hall on Monday 3 May 2024 at 19:00". */
const HELD =
  /^(?:the )?(?:draft |confirmed )?(?:minutes|notes|record) of .{3,90}\bheld\b(?: .{2,60}?)? on (?:the )?(?<date>(?:\p{L}+,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})(?:,? (?:at|commencing|starting|from|in|via|by) [^!?\n]{2,50})?\.?$/iu;
/** "Ruiz v Lund [2024] CA 118 (3 May 2024)": a case with its number and its day. */
const CITED = /\[\d{4}\] [\p{L} ]{2,20} \d{1,5}(?: \([\p{L} ]{2,20}\))? \((?<date>\d{1,2} \p{L}{3,9} \d{4})\)$/iu;
/** "Date of hearing: 3 May 2024": of a judgment whose own day nothing says. */
const HEARD =
  /^(?:date(?:s|\(s\))? of (?:the )?(?:hearing|trial)|hearing date|heard(?: on)?|hearing):?\s+(?<date>[^()\n;]{8,40})$/iu;
/** "Delivered at Alma this 3rd day of May, 2024": how it is said at the end. */
const GIVEN = /\bthis (?<day>\d{1,2})(?:st|nd|rd|th)? day of (?<month>\p{Lu}\p{Ll}{2,8}),? (?<year>\d{4})\.?$/u;
/** Over so many lines a judgment names its court and parties. */
const MOST_LINES = 30;
const LONGEST_LINE = 120;
/** How far from its end a text is searched, in code units. */
const LONGEST_TAIL = 400;

/** Takes the date of a judgment, an order or an indictment from the line over it, or at its end, that says when it was given. */
export function readDecided(text: string, body: Span, fields: Fields): void {
  let heard: { readonly read: HeaderDate; readonly span: Span } | null = null;
  let line = lineAt(text, 0);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LINES; line = lineAt(text, line.next)) {
    const words = line.text.trim();
    if (words === '') continue;
    count += 1;
    // The line of counsel may be longer than any other over a judgment.
    if (words.length > LONGEST_LINE && /^(?:counsel|before|coram|appearances|for the \p{L}+):? /iu.test(words))
      continue;
    if (words.length > LONGEST_LINE) break;
    const decided = [DECIDED, DELIVERED_BY, CITED, HELD]
      .map((form) => form.exec(words)?.groups?.['date'])
      .find((one) => one !== undefined);
    const date = decided ?? HEARD.exec(words)?.groups?.['date'];
    const read = date === undefined ? null : readHeaderDate(date);
    if (date === undefined || read?.edtf?.length !== 10 || read.length !== date.length) continue;
    const start = line.start + line.text.lastIndexOf(date);
    if (decided === undefined) {
      heard ??= { read, span: { start, end: start + date.length } };
      continue;
    }
    return fillDate(fields, 'date', read, { start, end: start + date.length });
  }
  const from = Math.max(body.start, body.end - LONGEST_TAIL);
  let at = from;
  for (const raw of text.slice(from, body.end).split('\n')) {
    const match = raw.length > LONGEST_LINE ? null : GIVEN.exec(raw.trimEnd());
    const { day = '', month = '', year = '' } = match?.groups ?? {};
    const read = match === null ? null : readHeaderDate(`${day} ${month} ${year}`);
    if (match !== null && read?.edtf?.length === 10) {
      const start = at + match.index + match[0].indexOf(day);
      return fillDate(
        fields,
        'date',
        { ...read, length: match[0].length },
        { start, end: at + match.index + match[0].length },
      );
    }
    at += raw.length + 1;
  }
  if (heard !== null) fillDate(fields, 'date', heard.read, heard.span);
}
