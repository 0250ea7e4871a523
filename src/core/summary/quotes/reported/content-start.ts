import type { Cue } from '../cues';
import { directiveStart } from './directives';
import { GREETING, isGiven, SILENT } from './silent';
import type { Item } from '../frames';
import { speechVerb } from '../speech-verbs';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  ROLE_NOUN,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../word-classes';

/** Verbs that name whom they tell. */
export const HEARER = /^(?:tell|inform|remind|assure|warn|notify|put)$/u;
const ASKING = /^(?:ask|wonder|question|inquire|enquire)$/u;
const ASKED = /^(?:whether|if|why|how|what|when|who|where|which)$/u;
const FREE =
  /^(?:say|tell|think|believe|hope|argue|claim|insist|warn|reckon|maintain|contend|point|feel|assure|remind|inform)$/u;
/** Weak verbs that report a clause also without "that". */
const OPINION =
  /^(?:complain|find|learn|know|feel|show|agree|worry|doubt|suspect|guess|imply|hint|decide|determine|realize|realise|understand|expect|assume|deny|fear|swear|prove|demonstrate)$/u;
/** Verbs that report a promise or a refusal with "to". */
export const PROMISING = /^(?:vow|pledge|promise|agree|threaten|offer|refuse|decline|swear|undertake|volunteer)$/u;
/** What several agree to do together, and nobody says. */
const JOINT =
  /^(?:meet|talk|discuss|hold|continue|work|cooperate|co-operate|join|share|exchange|negotiate|set|form|sign|start|resume|open|begin|consider|explore)$/u;
/** What is said in answer, where the occasion may stand before "that". */
const SWORN = /^(?:accept|agree|deny|complain|swear|submit|find|conclude|learn|depose|object|protest|affirm|aver)$/u;
/** Verbs of what is seen coming, with "to". */
const FORESEEING = /^(?:expect|anticipate|hope)$/u;
const ADJUNCT_NOUN =
  /^(?:statement|interview|tweet|email|e-mail|letter|report|post|speech|briefing|conference|memo|release|testimony|article|blog|message|column|video|piece|editorial|remarks|comments|question|questions|address|hearing|call|debate|rally|appearance|podcast|affidavit|note|meeting|summit|talks|ceremony|event|visit|trip|session|convention|vote|match|game|election|crash|attack|incident|inspection|evening|weekend|day)$/u;

/** Where the reported clause begins after a cue, or null when none does. */
export function contentStart(items: readonly Item[], cue: Cue): number | null {
  let at = cue.order === 'verb-first' && cue.subject !== null ? cue.subject.to : cue.to;
  // "She denied, however, that ..."
  if (items[at]?.text === ',' && ADVERBS.has(items[at + 1]?.lower ?? '') && items[at + 2]?.text === ',') at += 3;
  if (/^(?:refuse|decline|offer)$/u.test(cue.base)) {
    // "declined to be named": that tells nothing of the matter.
    const isShy =
      items[at + 1]?.lower === 'be' &&
      /^(?:named|identified|quoted|interviewed|drawn)$/u.test(items[at + 2]?.lower ?? '');
    // "declined to say how many": that, too, is no word on the matter.
    const isSilent = cue.base !== 'offer' && SILENT.test(items[at + 1]?.lower ?? '');
    return items[at]?.lower === 'to' && !isShy && !isSilent ? at : null;
  }
  // "said goodbye to the crew": a greeting, and nothing of what was said.
  if (cue.base === 'say' && GREETING.test(items[at]?.lower ?? '')) return null;
  // "“It held,” said Ana Ruiz, who added that": what follows tells of her.
  if (cue.order === 'verb-first' && /^(?:who|which|whose)$/u.test(items[at]?.lower ?? '') && cue.base !== 'ask')
    return null;
  // "“Stay calm,” he told the guards sent to clear it": whom, and nothing more.
  if (cue.base === 'tell' && quotedBefore(items, cue) && !items.slice(at, at + 9).some(({ lower }) => lower === 'that'))
    return null;
  const told = at;
  const called = items[at]?.lower === 'that' ? null : directiveStart(items, cue, at);
  if (called !== null) return called;
  if (cue.base === 'promise' && isGiven(items, at)) return null;
  if (HEARER.test(cue.base) && items[at]?.lower !== 'that') at = pastShow(items, pastHearer(items, at));
  if (cue.base === 'point' && items[cue.to - 1]?.lower !== 'out') return null;
  // "informed her of the talks that Ruiz held": the matter is a thing, and what follows tells which.
  if (/^(?:inform|remind|assure|warn)$/u.test(cue.base) && /^(?:of|about)$/u.test(items[at]?.lower ?? '')) return null;
  // "cautioned against rumours": what they speak against.
  if (/^(?:caution|warn|advise)$/u.test(cue.base) && items[at]?.lower === 'against') return at;
  if (/^(?:call|appeal)$/u.test(cue.base) && items[at]?.lower === 'for') return at + 1;
  // "asked for 50,000 doses": what somebody wants.
  if (cue.base === 'ask' && items[at]?.lower === 'for' && cue.order === 'subject-first') return at + 1;
  const that = findThat(items, at, cue);
  // "said that was a pity": "that" is what is spoken of.
  if (that === at && /^(?:was|is|wasn['’]t|isn['’]t|would)$/u.test(items[that + 1]?.lower ?? '')) return that;
  if (that !== null) return items[that + 1]?.text === ',' ? that + 2 : that + 1;
  if (ASKING.test(cue.base)) {
    // "asked me if I could", "asked the minister whether"
    const asked = cue.base === 'ask' ? pastHearer(items, at) : at;
    const found = [at, asked].find((from) => ASKED.test(items[from]?.lower ?? ''));
    return found === undefined || (found > at && !/^(?:whether|if|why)$/u.test(items[found]?.lower ?? ''))
      ? null
      : found;
  }
  const isNot = items[at]?.lower === 'not' ? 1 : 0;
  // "agreed to meet to discuss it": a deed of both.
  const isDeed = cue.base === 'agree' && JOINT.test(items[at + 1]?.lower ?? '');
  if (PROMISING.test(cue.base) && items[at + isNot]?.lower === 'to') return isDeed ? null : at;
  if (cue.base === 'call') {
    // "called on the minister" is a visit, "called on the minister to resign" is speech.
    const isCall = items.slice(at + 1, at + 12).some(({ lower }) => lower === 'to');
    return /^(?:on|upon)$/u.test(items[at]?.lower ?? '') && isCall ? at + 1 : null;
  }
  if (cue.base === 'urge') return at;
  // "expects costs to rise", "hopes to return by May": what somebody sees coming.
  if (FORESEEING.test(cue.base) && !isForeseen(items, cue, at) && foresees(items, at)) return at;
  if (cue.strength === 'weak') return OPINION.test(cue.base) && isClause(items, at) ? at : null;
  // "wrote the warning in the log, but the page was gone": a thing written, and nothing said.
  const comma = cue.base === 'write' ? items.findIndex(({ text }, index) => index > at && text === ',') : -1;
  if (comma > 0 && !hasFiniteVerb(items.slice(0, comma), at)) return null;
  const start = pastAdjuncts(items, at);
  // "told some of the crew": whom, and nothing of what.
  if (cue.base === 'tell' && at === told && start === at && !hasFiniteVerb(items, at)) return null;
  // "a bold - some say reckless - plan" reports a word, and no more.
  const { from = 0, to = 0 } = cue.subject ?? {};
  const isSome = to - from === 1 && /^(?:some|many|most|few)$/u.test(items[from]?.lower ?? '');
  if (isSome && !hasFiniteVerb(items, start)) return null;
  // "what she said when she left": when it was said is all that follows.
  if (/^(?:when|after|before)$/u.test(items[start]?.lower ?? '') && isAskedFor(items, cue)) return null;
  // "“It was mine,” she had said when she was asked": when it was said is no part of it.
  if (
    /^(?:when|while|after|before|as)$/u.test(items[start]?.lower ?? '') &&
    items[cue.from - 1] !== undefined &&
    quotedBefore(items, cue)
  )
    return null;
  const first = items[start];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) return null;
  const isCount = /^(?:about|around|over|under)$/u.test(first.lower) && items[start + 1]?.kind === 'number';
  if (PREPOSITIONS.has(first.lower) && start === at && !isCount) return null;
  if (/^(?:to|and|or|but|so|it\.)$/u.test(first.lower)) return null;
  // "declared the site a monument" is a deed, "declared he would stay" is not.
  if (cue.base === 'declare' && !SUBJECT_PRONOUNS.has(first.lower)) return null;
  return FREE.test(cue.base) ||
    /^(?:whether|how|why|what|he|she|they|it|we|there)$/u.test(first.lower) ||
    hasFiniteVerb(items, start)
    ? start
    : null;
}

/** "Plant expected to open in May": seen coming by others, said without "is". */
function isForeseen(items: readonly Item[], cue: Cue, at: number): boolean {
  const last = items[(cue.subject?.to ?? 0) - 1];
  if (items[cue.from]?.lower !== 'expected' || items[at]?.lower !== 'to' || last === undefined) return false;
  const isNamed = (/^\p{Lu}/u.test(last.text) && cue.subject?.to !== 1) || SUBJECT_PRONOUNS.has(last.lower);
  return !isNamed && items[(cue.subject?.from ?? 0) - 1]?.lower !== 'the';
}

/** True where "to" and a verb follow at once or behind what is seen coming. */
function foresees(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 14; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || /^[;:]$/u.test(item.text)) return false;
    if (CLAUSE_WORDS.has(item.lower) && item.lower !== 'and') return false;
    if (item.lower === 'to')
      return /^\p{Ll}+$/u.test(items[at + 1]?.text ?? '') && !DETERMINERS.has(items[at + 1]?.lower ?? '');
  }
  return false;
}

/** "what she said": the words are named before the one who says them. */
function isAskedFor(items: readonly Item[], { subject }: Cue): boolean {
  return items[(subject?.from ?? 0) - 1]?.lower === 'what';
}

/** True where a quotation stands before the subject of a cue, in its sentence. */
function quotedBefore(items: readonly Item[], { subject, from }: Cue): boolean {
  const to = Math.min(from, subject?.from ?? from);
  return items.slice(Math.max(0, to - 2), to).some(({ kind }) => kind === 'quote');
}

/** True when a subject and, soon after it, an auxiliary stand at `from`: a clause reported without "that". */
function isClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined || PREPOSITIONS.has(first.lower) || CLAUSE_WORDS.has(first.lower) || first.lower === 'to')
    return false;
  for (let at = from + 1; at < Math.min(items.length, from + 9); at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'mark' && !/^['’]$/u.test(item.text)) return false;
    if (item.kind === 'quote' || CLAUSE_WORDS.has(item.lower)) return false;
    if (AUXILIARIES.has(item.lower)) return true;
  }
  return false;
}

/** Those who are told something without being spoken of as speakers, and where they sit together. */
const HEARERS =
  /^(?:jurors?|jury|investors|shareholders|viewers|listeners|readers|fans|crowds?|briefing|hearing|inquiry|tribunal|conference|rally|meeting|assembly|inquest|gathering|congregation|audience|panel|mission|chamber|house|senate|parliament|partners|donors|staff|media|press|agencies|clients|customers|families|relatives|refugees)$/u;

/** Steps over whom a cue tells: "them", "reporters", "the council's members". */
export function pastHearer(items: readonly Item[], from: number): number {
  let at = from;
  // "telling her supervisor that": whose it is, where words stand before "that".
  const isOwner = items[at]?.lower === 'her' && beforeThat(items, at) > at + 1;
  if (!isOwner && /^(?:him|her|them|us|me|you|it)$/u.test(items[at]?.lower ?? '')) return at + 1;
  if (DETERMINERS.has(items[at]?.lower ?? '')) at += 1;
  const begin = at;
  while (/^\p{Lu}/u.test(items[at]?.text ?? '')) at += 1;
  if (at > begin) return at;
  const hears = (item: Item | undefined): boolean =>
    item !== undefined && (ROLE_NOUN.test(item.lower) || HEARERS.test(item.lower));
  while (at < begin + 4 && items[at]?.kind === 'word' && items[at]?.lower !== 'that' && !hears(items[at])) at += 1;
  if (at >= begin + 4 || !hears(items[at])) return beforeThat(items, from);
  // "police officials", "council members"
  while (hears(items[at + 1])) at += 1;
  return at + 1;
}

/** "told local radio that", "told Ana's paper that": at the conjunction, where only words stand before it. */
function beforeThat(items: readonly Item[], from: number): number {
  const stop = items
    .slice(from, from + 6)
    .findIndex(
      ({ lower, kind }) => kind !== 'word' || lower === 'that' || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower),
    );
  const isThat = items[from + stop]?.lower === 'that' && items[from + stop + 1]?.kind === 'word';
  return stop > 0 && isThat ? from + stop : from;
}

/** Behind a name in quotation marks that is told something: 'told the show "Good Day" that'. */
function pastShow(items: readonly Item[], from: number): number {
  const quote = items.slice(from, from + 6).findIndex(({ kind }) => kind === 'quote');
  return quote >= 0 && items[from + quote + 1]?.lower === 'that' ? from + quote + 1 : from;
}

/** The conjunction "that" within reach of a cue: at once, or after adjuncts of time and place. */
export function findThat(items: readonly Item[], from: number, cue: Cue): number | null {
  if (items[from]?.lower === 'that') return isPronounThat(items, from) ? null : from;
  if (cue.base === 'express' || cue.base === 'voice') {
    const that = items.slice(from, from + 4).findIndex((item) => item.lower === 'that');
    return that > 0 && items[from + that - 1]?.kind === 'word' ? from + that : null;
  }
  if (cue.strength === 'weak') {
    // "advised last month that": only a time may stand between.
    let that = from;
    // "complained last time that"
    if (/^(?:last|this|next)$/u.test(items[from]?.lower ?? '') && items[from + 1]?.lower === 'time') that += 2;
    while (that < from + 4 && TIME_WORDS.has(items[that]?.lower ?? '')) that += 1;
    // "accepted in cross-examination that"
    if (that === from && SWORN.test(cue.base) && /^(?:in|under|on|at|during)$/u.test(items[from]?.lower ?? ''))
      while (that < from + 5 && items[that]?.kind === 'word' && items[that]?.lower !== 'that') that += 1;
    return that > from && items[that]?.lower === 'that' && !isPronounThat(items, that) ? that : null;
  }
  const first = items[from];
  if (/^(?:this|last|next)$/u.test(first?.lower ?? '') && TIME_WORDS.has(items[from + 1]?.lower ?? ''))
    return findThat(items, from + 1, cue);
  const isLater = first?.lower === 'earlier' || first?.lower === 'later';
  if (
    first === undefined ||
    !(isLater || PREPOSITIONS.has(first.lower) || TIME_WORDS.has(first.lower) || first.text === ',')
  )
    return null;
  // "said, referring to the grain that they eat": what is told of there is a thing.
  if (first.text === ',' && /^(?:referring|alluding|pointing|describing|using)$/u.test(items[from + 1]?.lower ?? ''))
    return null;
  for (let at = from + 1; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'quote' || /^[;:]$/u.test(item.text) || AUXILIARIES.has(item.lower)) return null;
    if (item.lower === 'that')
      return isPronounThat(items, at) || PREPOSITIONS.has(items[at - 1]?.lower ?? '') ? null : at;
  }
  return null;
}

function isPronounThat(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text === ',' && PREPOSITIONS.has(items[at + 2]?.lower ?? '')) return false;
  return items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
}

/** Steps over "on Monday", "in a statement", "Tuesday" and the like. */
function pastAdjuncts(items: readonly Item[], from: number): number {
  let at = from;
  for (let round = 0; round < 3; round += 1) {
    const item = items[at];
    if (item === undefined) return at;
    if (TIME_WORDS.has(item.lower)) {
      at += 1;
      continue;
    }
    const isInfinitive = item.lower === 'to' && !DETERMINERS.has(items[at + 1]?.lower ?? '');
    if (!PREPOSITIONS.has(item.lower) || isInfinitive) return at;
    let next = at + 1;
    while (
      next < at + 6 &&
      items[next]?.kind !== 'mark' &&
      !TIME_WORDS.has(items[next]?.lower ?? '') &&
      !ADJUNCT_NOUN.test(items[next]?.lower ?? '')
    )
      next += 1;
    if (next >= at + 6 || items[next]?.kind === 'mark' || items[next] === undefined) return from;
    at = next + 1;
    while (TIME_WORDS.has(items[at]?.lower ?? '') || items[at]?.kind === 'number') at += 1;
  }
  return at;
}

/** True when an auxiliary stands in the clause after item `from`. */
export function hasFiniteVerb(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.kind === 'mark' && !/^[,'’$£€¥%&+-]$/u.test(item.text)) return false;
    if (AUXILIARIES.has(item.lower)) return true;
    if (/^(?:who|which|that)$/u.test(item.lower)) return false;
    // "wrote our names and said we could go": another verb begins.
    const next = items[at + 1];
    const form = next?.text === next?.lower ? speechVerb(next?.lower ?? '')?.form : undefined;
    if (item.lower === 'and' && (form === 'past' || form === 'third')) return false;
  }
  return false;
}
