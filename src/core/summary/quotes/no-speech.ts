import type { Item } from './frames';
import { speechVerb } from './speech-verbs';
import type { SpeechVerb } from './speech-verbs';
import { AUXILIARIES, DETERMINERS } from './word-classes';

/** Participles that are no past tense: without "have" or "is" they only describe ("known groups"). */
const PARTICIPLE = /^(?:known|shown|written|sworn|spoken|seen)$/u;
const COUNT =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozens?|hundreds?|several|many|most|few)$/u;
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
  if (base === 'point' && /^(?:at|towards?|the|his|her|their|a)$/u.test(next)) return true;
  // "and I quote" only leads on.
  if (base === 'quote' && before === 'i' && items[at - 2]?.lower === 'and') return true;
  // "they will tell you": what people say, and nobody did.
  if (base === 'tell' && next === 'you' && /^(?:will|['’]ll|can|could)$/u.test(before)) return true;
  if (form === 'past' && before === 'as' && isOver(items[at + 1])) return true;
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

function isOver(item: Item | undefined): boolean {
  return item === undefined || (item.kind === 'mark' && /^[.,;:)]$/u.test(item.text));
}

function hasAuxiliary(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ lower }) => AUXILIARIES.has(lower));
}

function leadsClause(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 9).some(({ lower }) => AUXILIARIES.has(lower) || /^(?:that|how|why)$/u.test(lower));
}
