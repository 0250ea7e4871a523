import type { Token } from '../../text/analysis';

/** How a sentence is set: running text, a headline with every word capitalised, or capitals throughout. */
export type Setting = 'plain' | 'title' | 'upper';

const SMALL_IN_HEADLINE = new Set('a an the of in on at to for and by with from as or vs is over after'.split(' '));
const INSIDE_HEADLINE = new Set(["'", '’', '"', '“', '”', ':']);

/** True when a word begins with a capital letter. */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** "A. HIGHLIGHTS", "II. OUTLOOK": a letter or number with its point, and one word in capitals. */
function isLettered(tokens: readonly Token[]): boolean {
  const [mark, stop, word, rest] = tokens;
  if (mark === undefined || word === undefined || rest !== undefined) return false;
  return /^(?:\p{Lu}|[IVX]{1,4}|\d{1,2})$/u.test(mark.text) && /^[.)]$/u.test(stop?.text ?? '') && word.text.length > 3;
}

/** Tells the setting of a sentence: a headline is one long chain of capitals, a list of names is cut by commas and figures. */
export function settingOf(tokens: readonly Token[]): Setting {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let chain = 0;
  let longest = 0;
  let isOfPeople = false;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') {
      if (!INSIDE_HEADLINE.has(text)) chain = 0;
      continue;
    }
    if (text.length > 1) words += 1;
    isOfPeople ||= /^(?:Mr|Mrs|Ms|Dr)$/u.test(text);
    if (startsCapital(text)) {
      capital += 1;
      chain += 1;
      longest = Math.max(longest, chain);
      if (text.length > 1 && text === text.toUpperCase()) upper += 1;
    } else if (!SMALL_IN_HEADLINE.has(text)) chain = 0;
  }
  if (words > 1 && upper >= words * 0.75) return 'upper';
  if (words === 1 && upper === 1 && isLettered(tokens)) return 'upper';
  const last = tokens.at(-1)?.text ?? '';
  return !isOfPeople && longest > 4 && capital >= words * 0.65 && !/[.!?:"”]/u.test(last) ? 'title' : 'plain';
}
