import type { Analysis } from '../../text/analysis';
import type { Tense } from './time-rule';

const FUTURE = new Set(
  (
    "will shall would should must ’ll 'll scheduled expected due set plan plans planned planning upcoming forthcoming until till next coming going " +
    'faces face begins starts opens sails departs arrives resumes reopens expires hopes hope may deadline tomorrow'
  ).split(' '),
);
const PAST = new Set(
  (
    'was were had did said told went came began took made met held won lost left gave got saw found knew became fell rose sent built ' +
    'brought thought wrote spoke ran led paid sold bought shot struck broke chose drove flew grew hit kept laid put read set shut ' +
    'sat slept spent stood swore taught threw wore been since ago last died'
  )
    .split(' ')
    .filter((word) => word !== 'set'),
);
/** Verbs before "to" whose matter lies ahead, whatever their own tense: "agreed to raise fees from 1 April". */
const PLANS =
  /^(?:agreed|voted|decided|proposed|approved|pledged|promised|vowed|threatened|offered|intends|intended|wants|wanted|resolved|undertook|proposal|plans?|decision|bid|motion|pledge|promise|offer|vote|call)$/iu;
/** Verbs before "for" with a day: what is called or set lies ahead. */
const CALLS =
  /^(?:summoned|called|scheduled|set|planned|convened|announced|invited|booked|slated|listed|fixed|due|postponed|adjourned)$/iu;
/** Behind "to" these are no verb: "access to her", "a visit to the camp". */
const NO_VERB =
  /^(?:the|an?|his|her|hers|its|their|our|my|your|this|that|these|those|him|them|me|us|it|you|all|both|each|every|some|any|no|one|two|three)$/u;
/** Verbs of what is seen coming. */
const FORESEEN = /^(?:forecasts?|forecasting|predict(?:s|ed)|expect(?:s|ed)|extend(?:s|ed)|closed|cancell?ed)$/iu;
/** Words that end as a past form does and are none. */
const NO_PAST =
  /^(?:need|speed|feed|seed|weed|deed|breed|bleed|greed|creed|heed|indeed|exceed|succeed|proceed|hundred|sacred|embed|naked|wicked|rugged)$/u;
const REACH = 12;

/**
 * Tells what the words about an offset speak of: the verb nearest before it decides, else the nearest after it in the
 * same sentence. `sentenceAt` gives the index of the sentence an offset lies in, or -1.
 */
export function tenseAt(analysis: Analysis, sentence: number, start: number): Tense {
  const range = analysis.sentences[sentence];
  if (!range) return 'unknown';
  const at = firstTokenFrom(analysis, range.firstToken, range.endToken, start);
  // "by Sunday he had stopped counting"
  const isBy = /^by$/iu.test(analysis.tokens[at - 1]?.text ?? '');
  if (isBy && [2, 3].some((step) => analysis.tokens[at + step]?.text === 'had' && at + step < range.endToken))
    return 'past';
  if (/^(?:by|until|till)$/iu.test(analysis.tokens[at - 1]?.text ?? '')) return 'future';
  // "when it rains before Sunday", "If the truck doesn't come Friday"
  const isBefore = /^before$/iu.test(analysis.tokens[at - 1]?.text ?? '');
  if (isConditional(analysis, range.firstToken, at, isBefore ? /^(?:if|unless|when)$/iu : /^(?:if|unless)$/iu))
    return 'future';
  // "forecast more rain through Thursday"
  if (/^through$/iu.test(analysis.tokens[at - 1]?.text ?? ''))
    for (let i = at - 2; i >= Math.max(range.firstToken, at - 12); i -= 1)
      if (FORESEEN.test(analysis.tokens[i]?.text ?? '')) return 'future';
  // "has summoned the parties for Thursday"
  if (/^for$/iu.test(analysis.tokens[at - 1]?.text ?? ''))
    for (let i = at - 2; i >= Math.max(range.firstToken, at - 8); i -= 1)
      if (CALLS.test(analysis.tokens[i]?.text ?? '')) return 'future';
  // "doubtful for Wednesday's match", "ahead of Friday's vote", "We are meeting on Friday"
  const [before, day, owner] = [-1, 0, 1].map((step) => analysis.tokens[at + step]?.text ?? '');
  const isAhead = /^of$/u.test(before ?? '') && analysis.tokens[at - 2]?.text === 'ahead';
  if ((isAhead || before === 'for') && /[’']s$/u.test(`${day}${owner}`)) return 'future';
  if (isUnderWay(analysis, range.firstToken, at)) return 'future';
  for (let i = at - 1; i >= Math.max(range.firstToken, at - REACH); i -= 1) {
    const tense = hint(analysis, i, at - i);
    if (tense !== 'unknown') return tense;
  }
  for (let i = at + 1; i < Math.min(range.endToken, at + REACH); i += 1) {
    const tense = hint(analysis, i, REACH);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** True where a word that sets a condition ("if") and no past form stand before a token of its sentence. */
function isConditional(analysis: Analysis, first: number, at: number, leads: RegExp): boolean {
  let isIf = false;
  for (let i = Math.max(first, at - REACH); i < at; i += 1) {
    if (leads.test(analysis.tokens[i]?.text ?? '')) isIf = true;
    else if (hint(analysis, i, REACH) === 'past') return false;
  }
  return isIf;
}

/** "We are meeting on Friday": what is under way has a day only when it lies ahead. */
function isUnderWay(analysis: Analysis, first: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - 5); i -= 1) {
    const { text = '' } = analysis.tokens[i] ?? {};
    if (/^\p{Ll}{2,}ing$/u.test(text)) return /^(?:am|is|are|[’'](?:m|re))$/u.test(analysis.tokens[i - 1]?.text ?? '');
    if (/^(?:and|but|when|that)$/u.test(text)) return false;
  }
  return false;
}

function hint(analysis: Analysis, index: number, distance: number): Tense {
  const word = analysis.tokens[index]?.text.toLowerCase() ?? '';
  if (FUTURE.has(word)) return 'future';
  const isAfterBe = analysis.tokens[index - 1]?.text.toLowerCase() === 'be';
  if (PAST.has(word)) return isAfterBe ? 'future' : 'past';
  if (/[’']ll$/u.test(word)) return 'future';
  // "was to have appeared on Thursday": what was still to come.
  const isToHave = analysis.tokens[index - 1]?.text === 'have' && analysis.tokens[index - 2]?.text === 'to';
  if (word.length > 3 && word.endsWith('ed') && !NO_PAST.test(word)) return isAfterBe || isToHave ? 'future' : 'past';
  if (word === 'to' && distance <= 8 && PLANS.test(analysis.tokens[index - 1]?.text ?? '')) return 'future';
  const after = analysis.tokens[index + 1]?.text ?? '';
  if (word === 'to' && distance <= 5 && /^\p{Ll}+$/u.test(after) && !NO_VERB.test(after)) {
    const before = analysis.tokens[index - 1]?.text.toLowerCase() ?? '';
    return !FUTURE.has(before) && ((before.endsWith('ed') && !NO_PAST.test(before)) || PAST.has(before))
      ? 'past'
      : 'future';
  }
  return 'unknown';
}

/** The first token of a range that starts at or after an offset. */
function firstTokenFrom(analysis: Analysis, first: number, end: number, offset: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
