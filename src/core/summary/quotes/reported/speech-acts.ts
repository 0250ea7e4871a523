import type { Cue } from '../cues';
import type { Item } from '../frames';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, ROLE_NOUN, TIME_WORDS } from '../word-classes';
import { isGiven } from './silent';

/** Verbs that report an act of speech by what it is about ("criticised the delay", "called the plan a mistake"). */
const ACT =
  /^(?:cite|attribute|ascribe|critici[sz]e|denounce|condemn|decry|deride|mock|blast|slam|attack|praise|tout|hail|dismiss|reject|describe|call|portray|depict|characteri[sz]e|discuss|mention|outline|propose|acknowledge|note|announce|emphasi[sz]e|stress|underline|underscore|highlight|reveal|disclose|recall|admit|question|demand|defend|blame|accuse|liken|compare|invoke|applaud|commend|lament|suggest|recommend|advocate|predict|promise|pledge|explain|reiterate|repeat|complain|warn|allege|reference|ridicule|rebuke|bemoan|detail|echo|doubt|fear|deny|confirm|claim|urge|support|speak|talk|brag|rail|rant|boast|rave|stress|indicate|report|estimate|forecast|expect|anticipate|gauge)$/u;
const DEED = /^(?:confirm|defend|attack|repeat|report|support|propose|describe|promise|deny|reject|dismiss)$/u;
const ABOUT = /^(?:about|against|for|on|of|over)$/u;
/** Verbs whose matter follows a preposition ("spoke with reporters about the flood"). */
const TALK = /^(?:speak|talk|brag|rail|rant|boast|rave)$/u;
const ACCUSED = /^(?:accuse|blame)$/u;
const FELT =
  /^(?:concern|concerns|regret|satisfaction|support|hope|doubts?|alarm|dismay|gratitude|confidence|anger|outrage|appreciation|condolences|solidarity|sympathy|optimism|scepticism|skepticism|fears?|shock|sorrow|interest)$/u;
const ABOUT_FELT = /^(?:about|at|over|for|in|with|that|to|of)$/u;
const DECIDED = /^(?:motion|motions|request|requests|appeal|application|petition|bail|permission|visa|access|entry)$/u;
/** Verbs that tell something where a number follows ("reported 46 deaths"), and elsewhere may be deeds or tell nothing ("reported the theft", "confirmed the count"). */
const COUNTING = /^(?:report|estimate|forecast|confirm)$/u;
const LAST = 40;

/** Where the words begin and end that say what an act of speech was about; null where the verb names none. */
export function objectOf(items: readonly Item[], cue: Cue, end: number): { start: number; end: number } | null {
  // "voiced concern about", "expressed deep concern about", "expressed her concern about"
  const felt = items.slice(cue.to, cue.to + 3).findIndex(({ lower }) => FELT.test(lower));
  const isFelt =
    /^(?:express|voice)$/u.test(cue.base) && felt >= 0 && ABOUT_FELT.test(items[cue.to + felt + 1]?.lower ?? '');
  if ((!ACT.test(cue.base) && !isFelt) || cue.order === 'verb-first') return null;
  if (COUNTING.test(cue.base) && !isCount(items, cue.to)) return null;
  // "attributed the rise to the rain": without "to" nothing is traced back.
  const isTraced = /^(?:attribute|ascribe)$/u.test(cue.base);
  if (isTraced && !items.slice(cue.to, cue.to + 14).some(({ lower }) => lower === 'to')) return null;
  // "questioned four managers": an interrogation.
  if (
    cue.base === 'question' &&
    items
      .slice(cue.to, cue.to + 4)
      .some(
        ({ lower, kind }) =>
          kind === 'number' || ROLE_NOUN.test(lower) || /^(?:him|her|them|one|two|three|four|five|six)$/u.test(lower),
      )
  )
    return null;
  // "denied a motion to exclude the emails": a court decides, it does not speak.
  if (cue.base === 'deny' && items.slice(cue.to, cue.to + 5).some(({ lower }) => DECIDED.test(lower))) return null;
  if (DEED.test(cue.base) && items[cue.from - 1]?.lower === 'to') return null;
  let start = cue.to;
  if (ACCUSED.test(cue.base)) {
    for (let at = cue.to; at < Math.min(end, cue.to + 7); at += 1) {
      if (!/^(?:of|for)$/u.test(items[at]?.lower ?? '')) continue;
      start = at;
      // "accused the army of shelling the village of Alma": the deed is what it is about.
      if (items[at + 1]?.lower.endsWith('ing') === true) break;
    }
    if (start === cue.to && cue.base === 'accuse') return null;
  }
  if (TALK.test(cue.base)) {
    const about = items.slice(start, start + 6).findIndex((item) => /^(?:about|against|of)$/u.test(item.lower));
    if (about < 0) return null;
    start += about;
  }
  if (ABOUT.test(items[start]?.lower ?? '')) start += 1;
  // "promised us a boat": to whom is no part of what.
  if (cue.base === 'promise' && isGiven(items, start)) start += 1;
  const first = items[start];
  if (first === undefined || first.kind === 'mark' || first.kind === 'quote') return null;
  if (start === cue.to && (PREPOSITIONS.has(first.lower) || TIME_WORDS.has(first.lower))) return null;
  if (AUXILIARIES.has(first.lower) && first.lower !== 'having' && first.lower !== 'being') return null;
  if (CLAUSE_WORDS.has(first.lower) && !/^(?:what|how|whether|why)$/u.test(first.lower)) return null;
  if (/^(?:to|it|so|not)$/u.test(first.lower) && !isTraced) return null;
  // "dismissed eleven days later": when, and nothing of what.
  if (
    items.slice(start + 1, start + 4).some(({ lower }) => /^(?:later|earlier|ago|afterwards)$/u.test(lower)) &&
    isCount(items, start)
  )
    return null;
  const stop = clauseEnd(items, start, end);
  if (items[stop]?.kind === 'quote' || !isTold(items, cue, start, stop)) return null;
  return { start, end: stop };
}

/** Verbs that may also be deeds ("attacked the ship", "called her mother") are speech only by what follows them. */
function isTold(items: readonly Item[], cue: Cue, start: number, end: number): boolean {
  const has = (words: RegExp): boolean => items.slice(start + 1, end).some((item) => words.test(item.lower));
  if (/^(?:attack|defend)$/u.test(cue.base)) return has(/^(?:for|as|over)$/u);
  // "are questioning a driver", "have questioned 26 people": what police do.
  const isInquiry = items[cue.from]?.lower === 'questioning' || isCount(items, start);
  if (cue.base === 'question' && isInquiry) return false;
  // "calls every evening to argue": by telephone.
  if (cue.base === 'call' && /^(?:every|each|twice|once|daily|again)$/u.test(items[start]?.lower ?? '')) return false;
  if (cue.base === 'call') return has(/^(?:a|an|the)$/u);
  return true;
}

/** The end of the clause begun at `start`: before a comma, a conjunction with a verb, or a subordinate clause. */
function clauseEnd(items: readonly Item[], start: number, end: number): number {
  const limit = Math.min(end, start + LAST);
  for (let at = start + 1; at < limit; at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'quote') return at;
    if (/^[;:—–)]$/u.test(item.text)) return at;
    // "described how a boy, Ana's cousin, was shot": an aside in a clause.
    const isAside =
      /^(?:how|why)$/u.test(items[start]?.lower ?? '') && items.slice(at + 1, at + 9).some(({ text }) => text === ',');
    const past = item.text === ',' ? pastIncluding(items, at, limit) : null;
    if (past !== null) {
      at = past;
      if (past >= limit || !PREPOSITIONS.has(items[past + 1]?.lower ?? '')) return past;
      continue;
    }
    if (item.text === ',' && !isAside && !continuesList(items, at)) return at;
    if (/^(?:when|while|although|though|after|before|because|unless|until)$/u.test(item.lower)) return at;
    if (item.lower === 'but') return at;
    // "promised a truck last week and that none came": something else is said.
    if (item.lower === 'and' && items[at + 1]?.lower === 'that') return at;
  }
  return limit;
}

function isCount(items: readonly Item[], at: number): boolean {
  const first = items[at];
  const second = items[at + 1];
  if (first === undefined) return false;
  const isAbout = /^(?:about|around|some|over|nearly|at|more|up|an?|[$£€])$/u.test(first.lower);
  return (
    first.kind === 'number' ||
    /^(?:no|nothing|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/u.test(
      first.lower,
    ) ||
    (isAbout && second?.kind === 'number')
  );
}

/** ", including five deaths, in Alma": the comma behind an aside that tells what is among the things. */
function pastIncluding(items: readonly Item[], comma: number, limit: number): number | null {
  if (!/^(?:including|among|excluding)$/u.test(items[comma + 1]?.lower ?? '')) return null;
  for (let at = comma + 2; at < Math.min(limit, comma + 12); at += 1) if (items[at]?.text === ',') return at;
  return limit;
}

function continuesList(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (next === undefined || next.kind === 'quote') return false;
  if (/^(?:who|which|saying|citing|adding|noting|calling|arguing|according|but|so|including)$/u.test(next.lower))
    return false;
  return (
    items.slice(comma + 1, comma + 8).some((item) => /^(?:and|or)$/u.test(item.lower)) && !DETERMINERS.has(next.lower)
  );
}
