import { readHeaderDate } from './header-date';
import { UPDATED_WORDS } from './updated-words';

const PART = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PARTICLE = '(?:de|da|del|della|di|do|dos|du|van|von|der|den|bin|bint|ibn|al|el|la|le|ul|ud|ur)';
/** The source of an expression for the name of a person: two to five words in capitals, particles between them. */
export const PERSON = String.raw`${PART}(?:\s+(?:${PARTICLE}\s+){0,2}${PART}){1,4}`;
const PEOPLE = String.raw`${PERSON}(?:(?:\s*[,;&]\s*(?:and\s+)?|\s+(?:and|et|und|y|e)\s+)${PERSON})*`;
const NAMES = new RegExp(String.raw`^${PEOPLE}(?:,?\s+in\s+\p{Lu}[\p{L} ,]*|\s*[,–—-]\s*[^.!?]{2,50})?$`, 'u');
const BYLINE =
  /^(?:(?:(?:interview|interviewed|words|text|story|report|reported|written|analysis|photographs and text|text and photographs|(?:story|words|text) and (?:photos|photographs|pictures))\s+)?by\s+(?:our (?:\p{L}+ ){0,2}(?:correspondent|reporter),? )?|(?:interview|words|text|story|report|reporting):\s+|from our (?:[\p{L}-]+ ){0,3}(?:correspondent|reporter)s?,?\s+|(?:par|von|por|di)\s+|(?:بقلم|كتب|كتبت|تقرير)(?:\s*:\s+|\s+)|(?:本报|本報)?(?:记者|記者|作者|文)(?:\s*[:：/／]\s*|(?=\s* )\s+))(?<names>\S.*)$/iu;
/** Names in a script without capitals: a few short words, or a few characters of a script without spaces. */
const UNCASED =
  /^(?:[\p{Script=Han}·・]{2,8}(?:[\s、，,]+[\p{Script=Han}·・]{2,8}){0,3}|\p{Lo}[\p{Lo}\p{M}]{1,14}(?:[\s،]+\p{Lo}[\p{Lo}\p{M}]{1,14}){1,5})$/u;
const BARE = new RegExp(String.raw`^${PEOPLE}$`, 'u');
const NOT_NAMES =
  /^(?:the|a|an|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s/iu;
const OUTLET =
  /^(?:the\s)|\b(?:times|news|post|herald|tribune|gazette|journal|observer|guardian|mirror|press|agency|daily|weekly|review|chronicle|telegraph|standard|star|mail|radio|tv|magazine|bulletin|courier|dispatch|reporter|monitor|wire|service|media|network|quarterly|monthly)\b/iu;

const PAPER =
  /\b(?:times|news|post|herald|tribune|gazette|journal|observer|guardian|mirror|press|agency|daily|weekly|review|chronicle|telegraph|standard|star|mail|radio|magazine|bulletin|courier|dispatch|reporter|monitor|quarterly|monthly|sentinel|echo|argus|examiner|inquirer|register|ledger|independent|wire|media|network|(?:wire|news|press) service)$/iu;

/** "El Eco de Alma", "Le Courrier du Nord", "Almaer Zeitung": what papers are called in other languages. */
const WORLD_PAPER =
  /^(?:(?:La|El|Le|Il|O|A) |L[’'])?(?:Voz|Voce|Eco|Diario|Gaceta|Heraldo|Correo|Courrier|Tribune|[ÉE]cho|Journal|Dépêche|Corriere|Gazzetta|Giornale|Messaggero|Jornal|Correio|Folha)(?: (?:d[eiu] |del |della |dell[’']|des |da |do |de la |de l[’'])?\p{Lu}[\p{L}’'-]*){1,3}$|^\p{Lu}[\p{L}-]+ (?:Zeitung|Nachrichten|Anzeiger|Rundschau|Tageblatt|Kurier)$/u;

/** True for a line that is the name of a paper and nothing else: "The Prairie Sentinel". */
export function isPaper(line: string): boolean {
  if (line.length <= 50 && WORLD_PAPER.test(line)) return true;
  return (
    line.length <= 50 &&
    /^\p{Lu}[\p{L}'’&-]*(?: (?:of |the |and )?\p{Lu}[\p{L}'’&-]*){1,5}$/u.test(line) &&
    PAPER.test(line) &&
    !/^(?:situation|operational|weather|health|epidemiological|security|humanitarian|flash|press|market|field) /iu.test(
      line,
    )
  );
}

/** "Saturday Review, 7 June 2025": the paper and its day as two parts; any other part as it is. */
function undated(part: string): readonly string[] {
  const [, paper, date] = /^([^,]{2,50}), ([^,]{0,12}\d{1,2} \p{L}{3,9} \d{4})$/u.exec(part) ?? [];
  if (paper === undefined || date === undefined || !isPaper(paper)) return [part];
  return readHeaderDate(date)?.length === date.length ? [paper, date] : [part];
}

/** A paper and the number of its issue, and perhaps its season: "The Alma Review, issue 48, Spring 2023". */
const ISSUE =
  /^(?<paper>\p{Lu}[^,\n]{2,48}), (?:(?:issue|no\.?|number|vol(?:ume|\.)?) \d{1,4}(?:,? [\p{L}\d., ]{0,30})?|(?:spring|summer|autumn|fall|winter) (?:19|20)\d\d)$/iu;

/** The paper in a line that gives it with the number of an issue, or null. */
export function issueOf(line: string): string | null {
  const paper = line.length > 100 ? undefined : ISSUE.exec(line)?.groups?.['paper'];
  return paper !== undefined && isPaper(paper) ? paper : null;
}

/** "Court reporter, The Alma Post": the post of who wrote, and the paper. */
const STAFF =
  /^(?:\p{L}[\p{L}-]+ ){0,3}(?:reporter|correspondent|editor|writer|columnist),? (?:for |at )?(?<outlet>\p{Lu}[\p{L}'’&-]*(?: (?:of |the |and )?\p{Lu}[\p{L}'’&-]*){0,4})$/u;

/** The paper in the line under a byline that gives the post of its writer, or null. */
export function outletOfStaff(line: string): string | null {
  return STAFF.exec(line)?.groups?.['outlet'] ?? null;
}

const STATION =
  /^(?<outlet>(?:Radio|RADIO|Channel|CHANNEL|TV|Television|TELEVISION) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}?(?: \d(?![\d.]))?)(?: \d[\d.]*)?(?: (?:FM|AM|MHz))?(?:,|$)/u;

/** The station that opens a line over a transcript ("Radio Alma 94.1, broadcast of ..."), or null. */
export function stationOf(line: string): string | null {
  const station = STATION.exec(line)?.groups?.['outlet'] ?? null;
  return station === null || /\b(?:logs?|checks?|reports?|transcript|messages?|traffic|interview)\b/iu.test(station)
    ? null
    : station;
}

const CREDIT =
  /^(?:photographs?|photos?|photography|pictures?|illustrations?|video|graphics?)(?: by|:) \p{Lu}[^.!?]{1,80}$/iu;

/** True for a line that says who took the pictures, and nothing else. */
export function isPictureCredit(line: string): boolean {
  return CREDIT.test(line);
}

/** True when a value reads as one or more names of people, as an author label or a byline gives them. */
export function isNameList(value: string): boolean {
  if (UNCASED.test(value.trim())) return true;
  return value.length <= 140 && NAMES.test(value) && !NOT_NAMES.test(value) && !/(?:[^\p{Lu}][.]|[!?])$/u.test(value);
}

const CREDITS_BEHIND = /;\s?(?:(?:additional )?reporting|writing|editing) by [^;\n]{2,60}/giu;

/** Reads a line such as `By Jane Doe and John Roe, Staff Writers`; gives the names as written, or null. */
export function readByline(line: string): string | null {
  // "Reporting by Jane Doe in Alma; Editing by John Roe": who wrote comes first.
  const credit = line
    .trim()
    .replace(/^Reporting by /u, 'By ')
    .replace(CREDITS_BEHIND, '')
    // "Story by Jane Doe | Alma": where it was written.
    .replace(/ [|•·] \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?$/u, '');
  const names = BYLINE.exec(credit)?.groups?.['names'];
  if (names === undefined) return null;
  if (!isNameList(titled(names))) return null;
  const bare = names.replace(POST_BEHIND, '');
  // "By Court Reporter": of a post alone nothing is left off.
  return bare.includes(' ') || names.startsWith(`${bare},`) ? bare : names;
}

/** ", business correspondent", ", Staff Writers", " in Alma": what is said of who wrote, and no name of theirs. */
const POST_BEHIND =
  /,? (?:(?:\p{L}[\p{L}&-]* ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ww]riter|[Bb]ureau [Cc]hief|[Dd]esk)s?(?: (?:in|for) \p{Lu}[\p{L} ,'’-]{1,40})?|in \p{Lu}[\p{L} ,'’-]{1,40})$/u;

const PLACED = new RegExp(
  String.raw`^(?<names>${PERSON}(?: and ${PERSON})?) (?:in|at) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$`,
  'u',
);

/** The writer in a line below a headline that gives a name and where it was written, and nothing else: "Jane Doe in Alma"; or null. */
export function readPlacedByline(line: string): string | null {
  const names = PLACED.exec(line.trim())?.groups?.['names'];
  return names !== undefined && isNameList(names) && !NO_WRITER.test(names) ? names : null;
}

/** What is "in" a place as a writer is: "Observation Mission in Alma". */
const NO_WRITER =
  /\b(?:mission|office|operations?|delegation|embassy|forces?|team|project|programme|response|situation|crisis|conflict|summit|festival|trial|talks|elections?|protests?|floods?|fire|meeting)\b/iu;

const TALKS = new RegExp(
  String.raw`^(?<names>${PERSON}) (?:talks|talked|speaks|spoke|sat down) (?:to|with) [^.!?]{3,120}$`,
  'u',
);

/** Who asks, in a line under a headline such as "Jane Doe talks to the woman who built the dam", or null. */
export function readTalkLine(line: string): string | null {
  const names = TALKS.exec(line.trim())?.groups?.['names'];
  return names !== undefined && isNameList(names) ? names : null;
}

const ROLE_LINE = new RegExp(
  String.raw`^(?<names>${PERSON}(?: and ${PERSON})?),? (?:\p{L}[\p{L}&-]* ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ss]taff [Ww]riter|[Bb]ureau [Cc]hief)s?(?: (?:in|for) \p{Lu}[\p{L} ,'’-]{1,40})?$`,
  'u',
);

/** The writer in a line that gives a name and a post at a paper, and nothing else: "Jane Doe, Social affairs correspondent"; or null. */
export function readRoleLine(line: string): string | null {
  const bare = line.trim();
  const names = bare.length > 110 ? undefined : ROLE_LINE.exec(bare)?.groups?.['names'];
  return names !== undefined && isNameList(names) ? names : null;
}

const STANDFIRST = new RegExp(
  String.raw`^(?:[^.!?\n]{10,160}\. (?=She |He |They ))?(?:The|An?|She|He|They)(?: [^.!?\n]{5,140}?)? (?:talks|speaks|talked|spoke) (?:to|with) (?<names>${PERSON}) (?:about|on|over|why|how)(?![\p{L}])`,
  'u',
);

/** Who asks, in a line over a talk that says who answers by a post: "The mason of Alma talks to Jane Doe about stone"; or null. */
export function readStandfirst(line: string): string | null {
  const names = STANDFIRST.exec(line.trim().slice(0, 320))?.groups?.['names'];
  return names !== undefined && isNameList(names) ? names : null;
}

/** Names set in capitals are judged as if they were not. */
function titled(names: string): string {
  return names.replaceAll(/\bAND\b/gu, 'and');
}

/** What a line of short parts between bars says: `Jane Doe | The Paper | 3 May 2021`. */
export type BarLine = { readonly byline: string | null; readonly outlet: string | null; readonly date: string | null };

/** What sort of paper it is, and its number. */
const OF_PAPER =
  /^(?:(?:public |press |media |news |urgent )?(?:statement|release|report|briefing|update|action)|(?:index|ref(?:erence)?|doc(?:ument)?(?: no)?)[.:]? \S.*)$/iu;

/** Where or by which unit a report was written, which is nobody and no paper. */
const OF_STATION =
  /^(?:(?:team|field|head|main) (?:site|office|base|station)|patrol|sector|unit|zone|ward|site|station|team) [\p{L}\d .-]{1,30}$/iu;

/** "Port Alma, Corvane": where it was written. */
const PLACE_WITH_LAND = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** Words that stand in names of places: "Port Hale", "Carrow Falls". */
export const LIKE_A_PLACE =
  /^(?:Port|Cape|Lake|Mount|Fort|New|North|South|East|West|Upper|Lower|San|Santa|Puerto|El|Las|Los|Kota|Rio|Glen|Ras|Tell|Tel|Ain|Wadi|Dar)\s|\s(?:City|Town|Bay|Falls|Hills?|Valley|Beach|Islands?|Springs|Bridge|Harbou?r|Creek|Lake|Heights|Junction|Point|Vale|Forks|Island)$/u;

/** When a text was changed, in the languages of the engine: "Güncelleme: 4 Mayıs 2024". */
const UPDATED = new RegExp(String.raw`^(?:updated(?![\p{L}])|(?:${UPDATED_WORDS})\s?[:：])`, 'iu');
/** What stands before a date or a name between bars and says only what it is. */
const LEAD = new RegExp(
  String.raw`^(?:by|(?:posted|published|submitted) by|(?:text|words|story|report)(?: by)?:|published|posted|updated|(?:${UPDATED_WORDS}|yayınlan?ma)\s?[:：])(?:\s+on)?:?\s+`,
  'iu',
);

/** "11:51 am IST": the hour in a part of its own. */
const CLOCK = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/iu;

/** Reads a line of parts between bars when at least one of them is a date, or a name beside an outlet; otherwise null. */
export function readBarLine(line: string): BarLine | null {
  const parts = line
    .trim()
    .split(/\s+[|•·]\s+/u)
    .flatMap(undated);
  if (
    parts.length < 2 ||
    parts.length > 4 ||
    parts.some((part) => part.length > 60 || /[.!?]$/u.test(part.replace(/[ap]\.m\.$/u, 'pm')))
  )
    return null;
  let byline: string | null = null;
  let outlet: string | null = null;
  let date: string | null = null;
  // "Public statement": who stands beside that has put it out.
  const isPaperOf = parts.some((part) => OF_PAPER.test(part));
  for (const part of parts) {
    if ((UPDATED.test(part) || CLOCK.test(part)) && date !== null) continue;
    if (OF_PAPER.test(part) || isPictureCredit(part) || OF_STATION.test(part)) continue;
    const bare = part.replace(LEAD, '');
    const writer: string | null = byline === null ? readByline(part) : null;
    if (date === null && readHeaderDate(bare)?.length === bare.length) date = bare;
    else if (writer !== null) byline = writer;
    else if (outlet === null && (OUTLET.test(bare) || isPaper(bare))) outlet = bare;
    else if (date === null && LIKE_A_PLACE.test(part)) continue;
    else if (byline === null && !isPaperOf && BARE.test(bare)) byline = bare;
    else if (date !== null && PLACE_WITH_LAND.test(part)) continue;
    else if (outlet === null && /^\p{Lu}/u.test(part)) outlet = /^\p{Lu}/u.test(bare) ? bare : part;
    else return null;
  }
  const isCertain =
    date !== null ||
    (byline !== null && outlet !== null && OUTLET.test(outlet)) ||
    (byline !== null && parts.some(isPictureCredit));
  return isCertain ? { byline, outlet, date } : null;
}
