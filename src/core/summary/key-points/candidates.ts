import type { Analysis, Sentence } from '../../text/analysis';
import { findDateline } from '../../text/header/dateline';
import type { Span } from '../../text/span';
import type { QuoteDraft } from '../draft';
import { closingFrom } from './closing-matter';
import { isOutcome } from './sittings';
import { scrapsOf } from './scraps';
import { sentenceTerms, termReader, type SentenceTerms } from './sentence-terms';
import { pastLabels } from './turn-worth';

/** A sentence that may be a key point: its span without a dateline, its words. */
export type Candidate = { readonly span: Span; readonly text: string; readonly terms: SentenceTerms };

const SHORTEST = 6;
/** "The appeal is allowed." says all there is to say. */
const LEAST_OUTCOME = 4;
/** A dateline is looked for in so many paragraphs. */
const MOST_LEAD = 8;
/** Rows of a table, addresses, and what a page says of itself: never what a text has to tell. */
const ADDRESS = /\t|(?:https?:\/\/|www\.)\S|(?<=[\p{L}\d])@[\p{L}\d]/u;
const GAP = / {3,}|\s?\|\s?/u;
/** Lines of a form: who came to a meeting, when the next one is, several fields side by side. */
const FORM =
  /^[-*•]?\s*(?:(?:members )?present|witnesses|to do|todo|in attendance|attendance|attendees|attending|participants|apologies(?: for absence)?|absent|members of the public|public|(?:date of )?(?:the )?next (?:meeting|update|report)|contacts?|distribution|venue|location|proposed by|cc|from|to|subject|date|time|place|ref(?:erence)?)\s*:|\S {4,}\p{Lu}[\p{L} ]{0,24}:/iu;
/** The label of a turn, which says nothing of itself: "Q:", "THE CHAIR:", "Ana Ruiz:". */
const TURN = /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}:\s/u;
/** A turn that says less than this only asks or answers. */
const LEAST_TURN = 10;
const OF_THE_PAGE =
  /^(?:(?:first |last )?(?:published|updated|posted|created|modified)\b|copyright\b|©|all rights reserved|(?:scroll|click|read|see|sign up|subscribe|share|follow us|contact)\b[^.]{0,40}\b(?:here|more|down|below|video|newsletter|facebook|twitter)\b|for (?:more|further) information\b|(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations)\b|notes? to editors?\b|[([]?(?:(?:additional |further )?reporting|editing|writing|photographs?|photos?) by\b|this (?:press |news )?release (?:contains|includes|may contain)\b|(?:actual|these) (?:results|statements) (?:may|could|involve|are)\b|words such as\b|forward-looking statements?\b|(?:the|this) interview (?:was|has been)\b|(?:this|the) (?:report|bulletin|update) (?:is|was) (?:produced|issued|prepared|compiled)\b|the next (?:report|update|bulletin) will\b)/iu;

/** Footnotes, lines set in italics or in bold, who reported whence, when a sitting began and ended: not what a text has to tell. */
const ASIDE =
  /^(?:\[\d{1,3}\]\s|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s?\p{L})|^\[[^[\]\n]{1,300}\]$|^[（(][^()（）\n]{1,300}[)）]$|^[*_]{1,2}[^*_\n]{1,300}[*_]{1,2}$|^\p{Lu}\S{1,30} reported from \p{Lu}|^The (?:[Hh]ouse|[Cc]ommittee|[Aa]ssembly|[Bb]oard|committee|subcommittee|sitting|meeting|session|court|house|council) (?:adjourned|rose|met|resumed|closed|ended|began|opened|was (?:adjourned|suspended|closed|opened))(?:, [^,.\n]{1,40},)? at \d/u;

/** What stands under a picture. */
const CAPTION =
  /\bin this (?:[\p{Ll}-]+ ){0,3}(?:picture|photo|photograph|image|still|grab|screengrab|illustration)\b|^(?:An?|The|This) (?:[\p{Ll}-]+ ){0,3}(?:photo|photograph|picture|image) (?:shows|showing|taken|released|provided)\b|\b(?:File|Handout|Courtesy) (?:photo|image|picture)\b/u;
/** Who took the picture, at the end of a caption: all of it stands under the picture. */
const CREDITED =
  /(?:(?:REUTERS|AFP|EPA|AP Photo|Getty Images)\/\p{Lu}|\b(?:PHOTO|Photo|Picture|Image)(?: by|:) \p{Lu})[\p{L} ./-]{2,40}\)?$/u;

/** Who spoke for whom in court. */
const COUNSEL =
  /\(instructed by [^()\n]{2,80}\)|^(?:\p{Lu}[\p{L}.'’-]*,? ){2,7}(?:appeared |appears |acted )?(?:for|on behalf of) the (?:[Aa]ppellant|[Rr]espondent|[Cc]laimant|[Dd]efendant|[Cc]rown|[Pp]rosecution|[Ss]tate|[Aa]pplicant|[Pp]etitioner|[Pp]laintiff|[Dd]efence)s?\.?$/u;

/** "(b) whether the notice was good": an item that only the sentence before its list makes whole. */
const ITEM = /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s\p{Ll}/u;

/** A question, and what only leads to the next line, say nothing by themselves. */
const LEADS_ON = /[?:]["”’']?$/u;

/** Words of a line that only says when: "14:11 EST, 25 October 2013". */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ecmpb][sd]t|gmt|utc|updated?|published?)$/u;
/** A line of the calendar with fewer words of its own than this says when and nothing else. */
const LEAST_WORDS = 2;

/** The sentences that may be key points, in order: questions, scraps, rows of tables and notes of the page are left out. */
export function keyPointCandidates(analysis: Analysis, quotes: readonly QuoteDraft[] = []): readonly Candidate[] {
  const all = sentenceTerms(analysis);
  const read = termReader(analysis);
  const spokenFrom = pastLabels(quotes);
  const isScrap = scrapsOf(analysis);
  const closing = closingFrom(analysis);
  const dateline = datelineOf(analysis);
  return analysis.sentences.flatMap((sentence, index) => {
    if (isUnderPicture(analysis, sentence)) return [];
    const said = spokenFrom(sentence);
    const terms = said === null ? all[index] : read(sentence, said);
    if (!terms || sentence.start >= closing || isOfTime(terms)) return [];
    if (dateline !== null && sentence.start >= dateline.start && sentence.end <= dateline.end) return [];
    const plain = said === null ? withoutDateline(analysis, sentence) : { start: said, end: sentence.end };
    const span = withoutLead(analysis.text, pastDateline(dateline, plain));
    const text = analysis.text.slice(span.start, span.end);
    const head = text.slice(0, 400);
    if (terms.length < SHORTEST && !(terms.length >= LEAST_OUTCOME && isOutcome(text))) return [];
    if (FORM.test(head) || isForm(head) || isScrap(sentence, terms) || (TURN.test(head) && terms.length < LEAST_TURN))
      return [];
    if (
      LEADS_ON.test(text.slice(-3)) ||
      ADDRESS.test(head) ||
      head.split(GAP).length > 2 ||
      OF_THE_PAGE.test(head) ||
      ASIDE.test(head) ||
      ITEM.test(head) ||
      CAPTION.test(head) ||
      COUNSEL.test(head)
    )
      return [];
    return [{ span, terms, text }];
  });
}

function isUnderPicture({ text, paragraphs }: Analysis, { paragraph }: Sentence): boolean {
  const whole = paragraphs[paragraph];
  return whole !== undefined && CREDITED.test(text.slice(Math.max(whole.start, whole.end - 60), whole.end));
}

/** The dateline that opens the text, or the first paragraph below the highlights of a release. */
function datelineOf({ text, body, paragraphs }: Analysis): Span | null {
  for (const { start } of paragraphs.slice(0, MOST_LEAD)) {
    const found = findDateline(text, { start, end: body.end });
    if (found === null) continue;
    const isParted = found.place !== null && /[—–-]$/u.test(text.slice(found.prefix.start, found.prefix.end));
    if (start === body.start || found.date !== null || isParted) return found.prefix;
  }
  return null;
}

function pastDateline(dateline: Span | null, span: Span): Span {
  return dateline !== null && span.start === dateline.start && dateline.end < span.end
    ? { start: dateline.end + 1, end: span.end }
    : span;
}

/** The bullet, the number of a paragraph, the time of an entry, what kind of paper it is, the dateline in brackets: no part of what is said. */
const LEAD =
  /^(?:[•▪●◦‣■□◆➢►▶✓]\s{1,3}|\*{2}(?=\S)|\[\d{1,2}:\d{2}(?::\d{2})?\]\s|\d{1,2}[.)]\s(?=\p{Lu})|\(?[a-z]{1,4}\)\s(?=\p{Lu})|[0-2]?\d[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[–—-])?\s(?=\p{Lu})|\(\p{Lu}[\p{L} ,]{1,30}\)\s(?:—|–|--?)\s|\((?:PRESS|NEWS|MEDIA|Press|News|Media) (?:RELEASE|[Rr]elease)\):?\s|\([^()\n]{2,40}\d{4}\)\s[—–-]\s)/u;

function withoutLead(text: string, span: Span): Span {
  const lead = LEAD.exec(text.slice(span.start, Math.min(span.end, span.start + 60)));
  return lead === null ? span : { start: span.start + lead[0].length, end: span.end };
}

/** Two lines or more of one sentence with a label each: who appeared for whom. */
function isForm(head: string): boolean {
  return head.split('\n').filter((line) => /^[^:.\n]{2,50}:\s/u.test(line)).length > 1;
}

function withoutDateline(analysis: Analysis, sentence: Sentence): Span {
  const text = analysis.text.slice(sentence.start, sentence.end);
  const dateline =
    sentence.firstToken === 0
      ? /^(?:\p{Lu}[\p{Lu}.' -]{2,40})(?:,[^:—–\n]{0,40}?)?(?:\([^)]{1,30}\)\s*)?(?::|\s[—–-]|_)\s+/u.exec(text)
      : null;
  const start = sentence.start + (dateline ? dateline[0].length : 0);
  return { start, end: sentence.end };
}

function isOfTime({ words }: SentenceTerms): boolean {
  let own = 0;
  for (const word of words) if (!CALENDAR.test(word) && (own += 1) >= LEAST_WORDS) return false;
  return own < words.size;
}
