import type { Item } from './frames';
import { CLAUSE_WORDS, DETERMINERS, ROLE_NOUN } from './word-classes';

/** Where a phrase ends that names who speaks: "the note sent by the clerks said", "a firm based in Alma said": before the participle. */
export function beforeParticiple(items: readonly Item[], from: number, to: number): number {
  const [noun, last, next] = [items[to - 2], items[to - 1], items[to]];
  const isParticiple = /^\p{Ll}{3,}ed$|^(?:sent|written|made|born|held|kept|led|run|seen|known)$/u.test(
    last?.text ?? '',
  );
  const isNoun = noun !== undefined && to - 2 >= from && !DETERMINERS.has(noun.lower) && !CLAUSE_WORDS.has(noun.lower);
  const leads = /^(?:by|in|on|at|from|with|under|during|near)$/u.test(next?.lower ?? '');
  return isParticiple && isNoun && leads && !ROLE_NOUN.test(last?.lower ?? '') ? to - 1 : to;
}
