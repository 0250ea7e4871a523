import type { Cue } from '../cues';
import type { Item } from '../frames';
import { speechVerb } from '../speech-verbs';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS } from '../word-classes';

/** Verbs that tell somebody to do something. */
const DIRECTIVE =
  /^(?:ask|tell|order|advise|warn|instruct|remind|beg|encourage|request|implore|caution|urge|press|appeal)$/u;
/** Whom and "to" are looked for so far, in items. */
const REACH = 10;

/**
 * Where the words begin that tell whom to do what ("told his staff to wait", "advised me not to speak", "asked for the gate to be
 * opened", "appealed to all sides to remain calm"); null where a cue is no such call.
 */
export function directiveStart(items: readonly Item[], cue: Cue, at: number): number | null {
  if (!DIRECTIVE.test(cue.base)) return null;
  const first = items[at];
  if (first === undefined) return null;
  // "asked us not to name her": that tells nothing of the matter.
  if (isShy(items, at)) return null;
  const isFor = /^(?:ask|appeal)$/u.test(cue.base) && first.lower === 'for';
  const isTo = cue.base === 'appeal' && first.lower === 'to';
  const from = isFor || isTo ? at + 1 : at;
  return leadsToVerb(items, from) ? (isFor ? at + 1 : at) : null;
}

/** "us not to name", "that he not be named": how somebody wishes to be written of. */
function isShy(items: readonly Item[], at: number): boolean {
  const not = items.slice(at, at + 4).findIndex(({ lower }) => lower === 'not');
  const verb = items[at + not + 2]?.lower ?? '';
  return not >= 0 && items[at + not + 1]?.lower === 'to' && /^(?:name|identify|quote|photograph|film)$/u.test(verb);
}

/** True where somebody and then "to" and a verb stand at an item, in one clause. */
function leadsToVerb(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first?.kind !== 'word') return false;
  const canBeTold =
    DETERMINERS.has(first.lower) ||
    /^\p{Lu}/u.test(first.text) ||
    /^(?:him|her|them|us|me|you|it)$/u.test(first.lower) ||
    /[^s]s$|^(?:people|staff|men|women|police)$/u.test(first.lower);
  if (!canBeTold) return false;
  for (let at = from + 1; at < from + REACH; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word' || AUXILIARIES.has(item.lower)) return false;
    if (item.lower !== 'and' && CLAUSE_WORDS.has(item.lower)) return false;
    if (item.text === item.lower && speechVerb(item.lower)?.form === 'past') return false;
    if (item.lower === 'to') {
      const next = items[at + 1];
      return next !== undefined && /^\p{Ll}+$/u.test(next.text) && !DETERMINERS.has(next.lower);
    }
  }
  return false;
}
