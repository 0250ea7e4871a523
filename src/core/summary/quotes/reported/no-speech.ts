import type { Item } from '../frames';
import { speechVerb } from '../speech-verbs';
import type { SpeechVerb } from '../speech-verbs';
import { AUXILIARIES, DETERMINERS } from '../word-classes';

/** Participles that are no past tense: without "have" or "is" they only describe ("known groups"). */
const PARTICIPLE = /^(?:known|shown|written|sworn|spoken|seen)$/u;
const COUNT =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozens?|hundreds?|several|many|most|few)$/u;
/** What is said of things that are counted: "40 suspected cases". */
const COUNTED = /^(?:suspect|confirm|report|allege|propose|expect|anticipate|predict|announce)$/u;
const FULL_VERB = /^(?:said|told|showed|became|made|came|went|took|gave|left|led|had)$/u;

/**
 * Whether a form of a verb of speech at item `at` says nothing: "a broker accused of theft" is not who accuses, "twenty states" are
 * no statement, "failed as predicted" reports nobody.
 */
export function isNoSpeech(items: readonly Item[], at: number, { base, form }: SpeechVerb): boolean {
  const word = items[at]?.lower ?? '';
  const next = items[at + 1]?.lower ?? '';
  const before = items[at - 1]?.lower ?? '';
  if (base === 'accuse' && form === 'past' && (next === 'of' || DETERMINERS.has(before))) return true;
  // "an engineer called Moe": a name, and nothing called so.
  if (base === 'call' && form === 'past' && isNaming(items, at)) return true;
  if (base === 'point' && /^(?:at|towards?|the|his|her|their|a)$/u.test(next)) return true;
  // "and I quote" only leads on.
  if (base === 'quote' && before === 'i' && items[at - 2]?.lower === 'and') return true;
  // "they will tell you": what people say, and nobody did.
  if (base === 'tell' && next === 'you' && /^(?:will|['’]ll|can|could)$/u.test(before)) return true;
  if (form === 'past' && before === 'as' && isOver(items[at + 1])) return true;
  if (form === 'past' && COUNTED.test(base) && isCount(items[at - 1]) && /^\p{Ll}+s$/u.test(items[at + 1]?.text ?? ''))
    return true;
  // "advice given in the way outlined by him": what is told of a thing, and no report.
  if (form === 'past' && base === 'outline' && next === 'by' && !hasAuxiliary(items, at)) return true;
  if (form === 'past' && isDescribing(items, at, base)) return true;
  // "missing and feared dead", "claimed two lives", "attacks on the army": what is thought, done or named, and nothing said.
  if (base === 'fear' && form === 'past' && LOST.test(next)) return true;
  if (
    base === 'claim' &&
    items.slice(at + 1, at + 6).some(({ lower }) => /^(?:lives|bod(?:y|ies)|corpses?)$/u.test(lower))
  )
    return true;
  // "dismissed a claim by the owners", "rejected the appeal": a ruling.
  if (/^(?:dismiss|reject|refuse)$/u.test(base) && isOfCase(items, at + 1)) return true;
  if (base === 'attack' && form === 'third' && /^(?:on|against|in|by|from|at)$/u.test(next)) return true;
  // "the government, state authorities and the army", "while maintaining a sense of order"
  if (
    base === 'state' &&
    form === 'base' &&
    items[at - 1]?.kind === 'mark' &&
    /^\p{Ll}+$/u.test(next) &&
    next !== 'that'
  )
    return true;
  if (base === 'maintain' && form === 'gerund' && next !== 'that') return true;
  if (form === 'gerund' && (base === 'assume' || (before === 'having' && /^(?:that|this|so)$/u.test(next))))
    return true;
  if (PARTICIPLE.test(word) && !hasAuxiliary(items, at)) return true;
  if (form === 'third') {
    // "which claims show": a noun, whose verb follows.
    const follows = speechVerb(next)?.form;
    if (COUNT.test(before) || follows === 'base' || follows === 'past') return true;
  }
  // "rules that could close the plant", "boats that showed a light": what follows tells which, and is no report.
  const second = items[at + 2]?.lower ?? '';
  if (next === 'that' && (form === 'third' || form === 'base'))
    return AUXILIARIES.has(second) || FULL_VERB.test(second);
  return (
    before === 'that' && base === 'show' && !DETERMINERS.has(items[at - 2]?.lower ?? '') && !leadsClause(items, at + 1)
  );
}

/** What befell those who are feared to be so. */
const LOST = /^(?:dead|missing|lost|drowned|trapped|killed|buried|hurt|injured|captured|abducted|kidnapped)$/u;
/** What is said of a thing by others, in the word before it. */
const SAID_OF =
  /^(?:allege|propose|suspect|report|announce|promise|expect|predict|pledge|estimate|claim|confirm|fear|threaten)$/u;

/** "into alleged breaches", "presented his proposed cabinet": a participle between an owner or a preposition and its noun. */
function isDescribing(items: readonly Item[], at: number, base: string): boolean {
  const before = items[at - 1];
  if (!SAID_OF.test(base) || before?.kind !== 'word' || !/^\p{Ll}[\p{L}-]*$/u.test(items[at + 1]?.text ?? ''))
    return false;
  const leads =
    /^(?:the|a|an|his|their|its|our|my|your|into|of|over|for|with|by|against|about|from|amid|despite|after)$/u;
  const next = items[at + 1]?.lower ?? '';
  return leads.test(before.lower) && !DETERMINERS.has(next) && !/^(?:that|to|in|on|at|by|it|he|she|they)$/u.test(next);
}

/** "an engineer called Moe told", "a town called Alma,": behind something new, with no second name for it. */
function isNaming(items: readonly Item[], at: number): boolean {
  if (!/^\p{Lu}/u.test(items[at + 1]?.text ?? '') || items[at - 1]?.kind !== 'word') return false;
  if (!items.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => /^(?:an?|one|another)$/u.test(lower))) return false;
  let to = at + 1;
  while (/^\p{Lu}/u.test(items[to]?.text ?? '')) to += 1;
  return !DETERMINERS.has(items[to]?.lower ?? '') && items[to]?.kind !== 'quote';
}

/** "40", "twelve": "One reported delays" and "Several suspected thieves" may be people who speak. */
function isCount(item: Item | undefined): boolean {
  return item !== undefined && COUNT.test(item.lower) && !/^(?:one|several|many|most|few)$/u.test(item.lower);
}

function isOver(item: Item | undefined): boolean {
  return item === undefined || (item.kind === 'mark' && /^[.,;:)]$/u.test(item.text));
}

function hasAuxiliary(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ lower }) => AUXILIARIES.has(lower));
}

function leadsClause(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 9).some(({ lower }) => AUXILIARIES.has(lower) || /^(?:that|how|why)$/u.test(lower));
}

/** "a claim by", "the appeal": what a court decides, and no statement that something is so; words in marks behind it are said all the same. */
function isOfCase(items: readonly Item[], from: number): boolean {
  const at = items.slice(from, from + 4).findIndex(({ lower }) => CASE.test(lower));
  if (items.slice(from, from + 9).some(({ kind }) => kind === 'quote')) return false;
  return at > 0 && DETERMINERS.has(items[from]?.lower ?? '') && items[from + at + 1]?.lower !== 'that';
}

const CASE =
  /^(?:appeals?|application|petition|claim|suit|lawsuit|action|motion|challenge|case|bail|injunction|writ)$/u;
