import { countWords } from './count-words';
import type { Cue } from './cues';
import type { Tie } from './direct';
import type { Item } from './frames';
import type { Quotation } from './marks';
import { wordsOf } from './unattributed';
import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS, TERM_CUE } from './word-classes';

const LABEL =
  /^(?:so-called|dubbed|titled|entitled|named|nicknamed|termed|labelled|labeled|title|slogan|motto|nickname|headline|word|phrase|term|song|book|film|novel|album|brochure|poem|programme|program|podcast|documentary)$/u;

/** What bears a name of its own in quotation marks. */
const NAMED_SO =
  /^(?:typhoon|supertyphoon|hurricane|cyclone|storm|operation|project|exercise|yacht|ship|vessel|ferry|trawler|alias)$/u;
const SCALE = /^(?:ratings?|stance|recommendation|status|alert|category|grade|rated)$/u;

/** True for a short fragment that names or labels something instead of reporting words. */
export function isTerm(
  text: string,
  items: readonly Item[],
  at: number,
  quotation: Quotation,
  tied: { readonly cue: Cue; readonly tie: Tie } | null,
): boolean {
  const words = wordsOf(text, quotation);
  if (isTitle(words) && items[at - 1]?.kind === 'word') return true;
  // "Afon Homes Limited (“Afon”)": a name given.
  if (items[at - 1]?.text === '(' && items[at + 1]?.text === ')' && countWords(words) < 4) return true;
  // "“Colonel” Ana Ruiz", "“Boy” Moe": what somebody is called.
  const isBeforeName = /^\p{Lu}/u.test(items[at + 1]?.text ?? '') && /^\p{Lu}[\p{L}’'-]*(?: \p{L}+)?$/u.test(words);
  if (isBeforeName && countWords(words) < 3) return true;
  // "Typhoon “Mina”", "within “hazard” maps": a name, and what sort of thing.
  const next = items[at + 1];
  const isSort =
    PREPOSITIONS.has(items[at - 1]?.lower ?? '') &&
    next?.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !PREPOSITIONS.has(next.lower) &&
    !CLAUSE_WORDS.has(next.lower) &&
    !AUXILIARIES.has(next.lower);
  if (countWords(words) === 1 && (isSort || NAMED_SO.test(items[at - 1]?.lower ?? ''))) return true;
  if (countWords(words) > 4 || /[,.!?]$/u.test(words.replace(/[.,]$/u, ''))) return false;
  const before = items[at - 1];
  // "called the log book “a work of fiction”": words for it, and no title.
  const isJudged =
    tied !== null && /^(?:call|describe|dismiss|denounce|brand)$/u.test(tied.cue.base) && /^an? /u.test(words);
  if (!isJudged && /[^,.!?…]$/u.test(words.trimEnd()) && isLabelled(items, at)) return true;
  if (countWords(words) > 3 || tied?.tie === 'after') return false;
  // "cut its rating to “hold”": a step of a scale.
  if (
    /^(?:to|from|at|as|of)$/u.test(before?.lower ?? '') &&
    items.slice(Math.max(0, at - 6), at).some(({ lower }) => SCALE.test(lower))
  )
    return true;
  if (tied === null && before === undefined && /^\p{Lu}\S*\s.*[.!?]$/u.test(words)) return false;
  if (tied === null || tied.tie === 'near') return true;
  if (before === undefined || before.kind === 'mark' || tied.cue.to >= at) return false;
  // "accused the paper of “peddling lies”"
  if (/^(?:accuse|blame)$/u.test(tied.cue.base)) return false;
  if (/^as$/u.test(before.lower)) return /^(?:known|billed|marketed)$/u.test(items[at - 2]?.lower ?? '');
  return TERM_CUE.test(before.lower);
}

/** True for words that all have capitals but the small ones: "The Early Tide Show". */
function isTitle(words: string): boolean {
  const all = words.match(/[\p{L}][\p{L}\p{M}’'-]*/gu) ?? [];
  const capital = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital > 2 && all.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

/** True after "nicknamed the", "with the title", "whose slogan is": what follows is a name for something. */
function isLabelled(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const item = items[index] as Item;
    if (item.kind !== 'word') return false;
    if (LABEL.test(item.lower)) return true;
  }
  return false;
}
