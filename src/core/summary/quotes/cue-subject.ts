import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import { type SpeechVerb, speechVerb } from './speech-verbs';
import { type Phrase, isFiller } from './subjects';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_WORDS,
  PREPOSITIONS,
  ROLE_NOUN,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './word-classes';

/** Verbs seldom met as nouns: any noun may stand before their present forms. */
export const PLAIN =
  /^(?:say|tell|think|believe|argue|insist|contend|add|write|acknowledge|agree|ask|know|feel|call|describe|warn|confirm|deny|explain|suggest|allege|complain|announce|declare|assert|concede|admit|predict|reiterate|regret|maintain|reveal|conclude|emphasi[sz]e|accuse|critici[sz]e|condemn|indicate|inform|assure)$/u;

/** Words that stand alone for people. */
export const SOME = /^(?:some|many|most|few|both|all)$/u;

/** True when the word before a present form can end its subject, so that the form is no noun ("two states"). */
export function canPrecedePresent(
  items: readonly Item[],
  before: number,
  verb: SpeechVerb,
  mentions: MentionIndex,
): boolean {
  const left = items[before];
  if (left === undefined || PLAIN.test(verb.base) || left.kind !== 'word') return true;
  if (SUBJECT_PRONOUNS.has(left.lower) || /^(?:who|which|to|and|but|then|that)$/u.test(left.lower)) return true;
  // "A statement from last night claims"
  if (TIME_WORDS.has(left.lower) && /^(?:last|this)$/u.test(items[before - 1]?.lower ?? '')) return true;
  if (items[before + 1] !== undefined && isFiller(items[before + 1] as Item)) return true;
  // "Staff on the ground report that": no noun stands before "that".
  if (verb.form === 'base' && items[before + 2]?.lower === 'that') return true;
  return /^\p{Lu}/u.test(left.text) || mentions.endingAt(left.end) !== null || ROLE_NOUN.test(left.lower);
}

/** True for an inverted subject that is a name or a role, told from an object ("said the firm lost money"). */
export function isNameOrRole(items: readonly Item[], subject: Phrase, comma: number): boolean {
  if (ADVERBS.has(items[comma - 1]?.lower ?? '') || comma < 4) return false;
  const next = items[subject.to];
  if (next !== undefined && next.kind === 'mark' && !/^[,.;:]$/u.test(next.text)) return false;
  const words = items.slice(subject.from, subject.to);
  if (words.every((word) => /^\p{Lu}/u.test(word.text) || /^(?:of|for|the|and|&|de|van|von|bin)$/u.test(word.lower)))
    return true;
  const cut = words.findIndex((word) => /^(?:of|for)$/u.test(word.lower));
  return ROLE_NOUN.test((cut < 0 ? words.at(-1) : words[cut - 1])?.lower ?? '');
}

/** True when a subject is of several, so that the base form is its verb. */
export function agreesWithPlural(items: readonly Item[], subject: Phrase): boolean {
  const last = items[subject.to - 1];
  if (last === undefined) return false;
  if (items.slice(Math.max(0, subject.from - 3), subject.from).some((item) => item.lower === 'and')) return true;
  if (SUBJECT_PRONOUNS.has(last.lower)) return !/^(?:he|she|it)$/u.test(last.lower);
  return (
    /s$|^(?:people|men|women|police|others|who|many|some|staff|children|personnel|crew)$|men$|women$/u.test(
      last.lower,
    ) || items[subject.to - 2]?.lower === 'and'
  );
}

/** True when the clause ends after an inverted subject, so that it is no object or start of a reported clause. */
export function closesClause(items: readonly Item[], subject: Phrase, mentions: MentionIndex): boolean {
  const next = items[subject.to];
  if (next === undefined || next.kind === 'mark' || next.kind === 'quote') return true;
  if (AUXILIARIES.has(next.lower)) return false;
  if (PREPOSITIONS.has(next.lower) || CLAUSE_WORDS.has(next.lower)) return true;
  // "Ana Ruiz, who left in 2019, said Bako reached out": Bako begins what was said.
  const isAside = TIME_WORDS.has(next.lower) || isFiller(next) || /^\p{L}{3,}ing$/u.test(next.lower);
  return isAside && speechVerb(next.lower) === null && mentions.startingAt(items[subject.from]?.start ?? -1) !== null;
}
