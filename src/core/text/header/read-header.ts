import type { Span } from '../span';
import { isPaper, isPictureCredit, issueOf, readByline, readRoleLine, readStandfirst } from './byline';
import { findDateline, isDated, type Dateline } from './dateline';
import { datedByText } from './dateline-year';
import { fillDate, fillFromFrontMatter, fillTitle } from './fields';
import { emptyFields, type Fields, type Header, type HeaderContext } from './header';
import { readHeaderDate } from './header-date';
import { aloneIn, datedWithin, ISSUED, readTail } from './dated-lines';
import { readDecided } from './decided-lines';
import { looksLikeHeadline, readMarkdownTitle } from './headline';
import { leadDateline } from './lead-dateline';
import { readLabelLine } from './label-block';
import { fillReportTitle, isPartHeading } from './report-title';
import { settleByDateline, settleReadings } from './settle-readings';
import { readSignOff } from './sign-off';
import { readWorldHead } from './world-head';
import { readWorldLead } from './world-lead';
import { LONGEST_LINE, readDateLine, readLoose, readNames } from './line-readers';
import { lineAt, nextParagraph, writtenLineAt, type Line } from './lines';
import { readMasthead } from './masthead';
import { readNotebookYear } from './notebook-year';
import { readPlacedDay } from './placed-lines';
import { readOver } from './read-over';
import { isRevision } from './revision';
import { signedBy } from './signed-lines';
import { readStamps } from './stamped-lines';
import { readWorldWriter } from './world-writer';
import { readBlock } from './read-block';

/** A header is read no further than this many lines. */
const MOST_LINES = 60;
const RELEASE =
  /^\s*(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement)|for release(?: on receipt)?|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|pressemitteilung(?:en)?|presseinformation(?:en)?|pressemeldung(?:en)?|пресс-релиз|заявление для (?:прессы|сми)|заява для (?:преси|змі)|declaración de prensa|déclaration à la presse|presseerklärung|بيان(?: صحفي| صحافي)?|پریس ریلیز|nota à imprensa|comunicado de imprensa|comunicat[oi] stampa|medienmitteilung|basın (?:bülteni|açıklaması)|прес-?реліз|بیانیهٔ? مطبوعاتی|اطلاعیهٔ? مطبوعاتی|プレスリリース|報道発表(?:資料)?|新闻稿|新聞稿|新闻公报|interview|entretien|entrevista|intervista|интервью|інтерв[’']ю|röportaj|söyleşi|مقابلة|حوار|انٹرویو|گفت‌وگو|مصاحبه|专访|访谈|インタビュー)\s*(?::\s*)?$/iu;
const LONGEST_HEADLINE = 140;
/** A name and nothing more: "Tarn Rights Watch". */
const ISSUER = /^\p{Lu}[\p{L}'’&.-]*(?: (?:of|for|the|and|on|&|\p{Lu}[\p{L}'’&.-]*)){1,7}$/u;
/** What a line says of the paper that it dates: "Town of Alma Press Release; 3 May 2024". */
const OF_RELEASE = /\b(?:release|statement)\b/iu;
/** Between a headline and its report stand a caption, who wrote and who took the picture, and no more. */
const MOST_OVER = 4;
/** "Home > News > Region": where on a site the page stood. */
const TRAIL = /^\s*(?:you are here:? )?(?:home|news|main|start)\s?[>»›]\s.{2,100}$/iu;
/** How many lines under a headline are looked at for a date. */
const MOST_LEAD = 8;
/** Highlights that stand between the headline of a release and its first sentence. */
const BULLET = /^\s{0,4}[-•*–]\s+\S.{0,160}[^.!?]$/u;
/** One short sentence. */
const CLOSED = /^\p{Lu}[^.!?]{9,140}\.$/u;

/**
 * Reads what stands before the body: front matter, label lines, mail headers, a headline, bylines, dates. The body begins
 * after the last line that is certainly one of these; a line in doubt belongs to the body. Never throws.
 */
export function readHeader(text: string, context: HeaderContext): Header {
  const fields = emptyFields();
  let at = 0;
  if (context.frontMatter) {
    fillFromFrontMatter(fields, text, context.frontMatter);
    at = context.frontMatter.end;
  }
  at = readLines(text, at, fields);
  if (isUndated(fields) && !isDated(findDateline(text, bodyFrom(text, at)))) {
    const next = readBlock(text, at, fields);
    // "Press release; 3 May 2024": the headline is still to come.
    at = fields.title === null && OF_RELEASE.test(text.slice(at, next)) ? readLines(text, next, fields) : next;
  }
  if (isUndated(fields)) at = readWorldHead(text, at, fields);
  const body = bodyFrom(text, at);
  if (!context.frontMatter) fillReportTitle(text, body.start, fields);
  const dateline = findDateline(text, body) ?? leadDateline(text, body, !isUndated(fields));
  if (isUndated(fields) && !isDated(dateline)) readLead(text, body, fields);
  for (const read of [readWorldLead, readTail, readDecided, readStamps, readNotebookYear])
    if (isUndated(fields) && !isDated(dateline)) read(text, body, fields);
  if (!context.frontMatter) {
    readWorldWriter(text, fields);
    readOver(text, fields, isDated(dateline));
    readSignOff(text, body, fields, fields.publishedOn !== null || Boolean(dateline?.date?.edtf));
  }
  return toHeader(fields, body, dateline, text);
}

/** Reads header lines from an offset on; gives where the first stands that is none. */
function readLines(text: string, from: number, fields: Fields): number {
  let at = from;
  for (let count = 0; count < MOST_LINES; count += 1) {
    const line = lineAt(text, at);
    if (!line) break;
    const next = line.text.trim() === '' ? line.next : readLine(text, line, fields);
    if (next === null) break;
    at = next;
    if (next > line.start && next < line.next) break;
  }
  return at;
}

function isUndated({ publishedOn, readings }: Fields): boolean {
  return publishedOn === null && readings.length === 0;
}

/** Between a title or standfirst and the text a line of its own may say when it came out: "Published 3 May 2024". */
function readLead(text: string, body: Span, fields: Fields): void {
  const { title, titleSpan } = fields;
  const titled = title === null || titleSpan === null ? undefined : datedWithin(title);
  const said = titled === undefined ? null : readHeaderDate(titled);
  if (titled !== undefined && titleSpan !== null && said?.edtf?.length === 10) {
    const start = titleSpan.start + (title ?? '').indexOf(titled);
    return fillDate(fields, 'date', said, { start, end: start + titled.length });
  }
  let line = lineAt(text, body.start);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LEAD; line = lineAt(text, line.next)) {
    if (line.text.trim() === '') continue;
    count += 1;
    const words = line.text.trim();
    fields.byline ??= readByline(words) ?? readRoleLine(words) ?? readStandfirst(words);
    fields.outlet ??= issueOf(words);
    const date =
      ISSUED.exec(words)?.groups?.['date'] ?? (count === 1 ? datedWithin(words) : aloneIn(text, body, words));
    const read = date === undefined ? null : readHeaderDate(date);
    if (date === undefined || read?.edtf?.length !== 10 || read.length !== date.length) continue;
    const start = line.start + line.text.lastIndexOf(date);
    return fillDate(fields, 'date', read, { start, end: start + date.length });
  }
}

/** Consumes one header line and gives the offset to go on at (inside the line when the body opens there), or null. */
function readLine(text: string, line: Line, fields: Fields): number | null {
  return (
    readIssuer(text, line, fields) ??
    readRelease(line, fields) ??
    readMasthead(text, line, fields) ??
    readLoose(text, line, fields) ??
    readLabelLine(text, line, fields) ??
    readDateLine(line, fields) ??
    readPlacedDay(text, line, fields) ??
    readNames(line, fields) ??
    readTitle(text, line, fields)
  );
}

/** Steps over the name of who issues a release, right over the line that says what it is, where a headline is still to come. */
function readIssuer(text: string, line: Line, fields: Fields): number | null {
  const below = lineAt(text, line.next);
  if (fields.title !== null || below === null || !RELEASE.test(below.text)) return null;
  return ISSUER.test(line.text.trim()) && !isPaper(line.text.trim()) ? line.next : null;
}

/** Who puts a release out, and its day: "Ministry of Works Press Release; May 3, 2024". */
const RELEASE_OF =
  /^\s*\p{Lu}[^.!?:;\n]{2,60} (?:[Pp]ress|[Nn]ews|[Mm]edia) [Rr]elease\s?[;,|–—-]\s(?<date>[^;\n]{6,30})$/u;

/** Steps over the line that says what kind of paper it is, and takes its day. */
function readRelease(line: Line, fields: Fields): number | null {
  if (RELEASE.test(line.text) || TRAIL.test(line.text)) return line.next;
  const written = line.text.length > LONGEST_LINE ? undefined : RELEASE_OF.exec(line.text.trimEnd())?.groups?.['date'];
  const date = written === undefined ? null : readHeaderDate(written);
  if (written === undefined || date?.edtf?.length !== 10 || date.length !== written.length) return null;
  const start = line.start + line.text.lastIndexOf(written);
  fillDate(fields, 'date', date, { start, end: start + written.length });
  return line.next;
}

function readTitle(text: string, line: Line, fields: Fields): number | null {
  if (line.text.length > LONGEST_LINE) return null;
  const marked = readMarkdownTitle(line.text);
  const title = marked?.title ?? line.text.trim();
  if (isPartHeading(title)) return null;
  if (fields.title !== null) return title === fields.title ? line.next : null;
  const below = lineAt(text, line.next);
  const isUnderlined = below !== null && /^={3,}\s*$/u.test(below.text);
  if (!marked && !isUnderlined && !standsAsHeadline(text, line, below)) return null;
  const start = line.start + (marked?.start ?? line.text.length - line.text.trimStart().length);
  fillTitle(fields, { text: title, span: { start, end: start + title.length } });
  return isUnderlined ? below.next : line.next;
}

/** A headline is followed by a blank line or by other header lines, and by prose after those. */
function standsAsHeadline(text: string, line: Line, below: Line | null): boolean {
  if (!below || findDateline(text, { start: line.start, end: text.length })) return false;
  let prose: Line | null = below;
  let hasDate = false;
  for (let count = 0; prose && count < 10; count += 1) {
    const isBlank = prose.text.trim() === '';
    if (!isBlank && !isHeaderLine(text, prose) && !BULLET.test(prose.text)) break;
    hasDate ||= !isBlank && isDateLine(text, prose);
    prose = lineAt(text, prose.next);
  }
  if (hasDate && prose !== null && /^\P{Ll}.{1,150}[^.!?:;,]$/u.test(line.text.trim())) return true;
  if (prose === null) return false;
  if (isSubheaded(text, line, prose)) return true;
  if (prose === below) return false;
  if (looksLikeHeadline(line.text, nextParagraph(text, prose.start))) return true;
  // A headline, the line that says who is interviewed, and a place with its date.
  const report = /[.!?:;,]$/u.test(line.text.trim() + prose.text.trim()) ? null : writtenLineAt(text, prose.next);
  const opening = report === null ? null : findDateline(text, { start: report.start, end: text.length });
  if (line.text.length < LONGEST_LINE && opening?.place && opening.date?.edtf?.length === 10) return true;
  if (/[\p{L}\p{N}’'”]$/u.test(line.text.trim()) && line.text.length <= LONGEST_HEADLINE && hasReportBelow(text, prose))
    return true;
  // Some feeds end their headlines with a full stop: then the dateline of a report behind it tells.
  const dateline = CLOSED.test(line.text.trim()) ? findDateline(text, { start: prose.start, end: text.length }) : null;
  return dateline !== null && (dateline.agency !== null || dateline.date !== null);
}

/** Whether below a line, a caption or who wrote, a place with its agency opens a report. */
function hasReportBelow(text: string, from: Line): boolean {
  let line: Line | null = from;
  for (let count = 0; line !== null && count < MOST_LEAD; line = lineAt(text, line.next)) {
    if (line.text.trim() === '') continue;
    if ((count += 1) > MOST_OVER) return false;
    const opening = findDateline(text, { start: line.start, end: text.length });
    if (opening !== null) return opening.place !== null && opening.agency !== null;
  }
  return false;
}

/** A headline and a line under it, none of them a sentence, and then the dateline of a report. */
function isSubheaded(text: string, line: Line, below: Line): boolean {
  const [title, under] = [line.text.trim(), below.text.trim()];
  // "For release: 3 May 2024" is no headline.
  if (/\d{4}/u.test(title)) return false;
  if ([title, under].some((words) => words.length > LONGEST_HEADLINE || !/^["“‘]?\p{Lu}.*[^.!?:;,]$/u.test(words)))
    return false;
  if (lineAt(text, below.next)?.text.trim() !== '') return false;
  const report = writtenLineAt(text, below.next);
  const opening = report === null ? null : findDateline(text, { start: report.start, end: text.length });
  return (
    opening !== null && opening.place !== null && /[—–-]$/u.test(text.slice(opening.prefix.start, opening.prefix.end))
  );
}

/** True for a line that is a date, with or without its label. */
function isDateLine(text: string, line: Line): boolean {
  const probe = emptyFields();
  const next = readLoose(text, line, probe) ?? readLabelLine(text, line, probe) ?? readDateLine(line, probe);
  return next !== null && (probe.publishedOn !== null || probe.readings.length > 0);
}

function isHeaderLine(text: string, line: Line): boolean {
  const probe = emptyFields();
  const next = readLoose(text, line, probe) ?? readLabelLine(text, line, probe);
  if (next !== null || readDateLine(line, probe) !== null || readNames(line, probe) !== null) return true;
  if (readPlacedDay(text, line, probe) !== null) return true;
  return [isPaper, isPictureCredit, isRevision, signedBy].some((is) => Boolean(is(line.text.trim())));
}

/** The rest of the text without its outer white space; the whole text when nothing but header lines was found. */
function bodyFrom(text: string, at: number): Span {
  const end = text.trimEnd().length;
  const start = at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  if (start < end) return { start, end };
  const first = text.length - text.trimStart().length;
  return first < end ? { start: first, end } : { start: 0, end: 0 };
}

function toHeader(fields: Fields, body: Span, dateline: Dateline | null, text: string): Header {
  const dated = fields.publishedOnSpan ?? (dateline?.date ? dateline.prefix : null);
  const open = readingsOf(fields, dateline);
  const settled =
    (dated === null ? null : settleReadings(text, text.slice(dated.start, dated.end), open)) ??
    settleByDateline(open, dateline?.date?.monthDay);
  const readings = settled === null ? open : [];
  return {
    title: fields.title,
    titleSpan: fields.titleSpan,
    body,
    publishedOn: settled ?? publishedOn(fields, dateline, text),
    publishedOnSpan:
      fields.publishedOnSpan ?? (dateline?.date?.edtf || settled !== null ? (dateline?.prefix ?? null) : null),
    ...(readings.length > 0 ? { publishedOnReadings: readings } : {}),
    updatedOn: fields.updatedOn,
    dateline: dateline?.place ? { place: dateline.place, evidence: dateline.evidence } : fields.place,
    datelinePrefix: dateline?.prefix ?? null,
    byline: fields.byline,
    outlet: fields.outlet ?? dateline?.agency ?? null,
    language: fields.language,
  };
}

/** The readings of a date that can be read in two ways: that of the header, else the dateline's where no other is stated. */
function readingsOf(fields: Fields, dateline: Dateline | null): readonly string[] {
  if (fields.readings.length > 0) return fields.readings;
  const own = dateline?.date?.readings ?? [];
  return own.length > 1 && publishedOn(fields, dateline, '') === null ? own : [];
}

/** The date of the header; else the dateline's own, its year taken from another date of the header and never invented. */
function publishedOn(fields: Fields, dateline: Dateline | null, text: string): string | null {
  const known = fields.publishedOn;
  if (known !== null && known.length > 4) return known;
  if (fields.readings.length > 0) return null;
  if (dateline?.date?.edtf) return dateline.date.edtf;
  const monthDay = dateline?.date?.monthDay;
  if (monthDay === undefined || monthDay === null) return known;
  if (known !== null) return `${known}-${monthDay}`;
  const updated = fields.updatedOn;
  if (updated === null || updated.length < 10) return datedByText(text, monthDay);
  const year = Number(updated.slice(0, 4));
  return `${monthDay <= updated.slice(5) ? year : year - 1}-${monthDay}`;
}
