/** What follows the hyphen of words that are written with one, and ends hardly any that is not. */
const AFTER_HYPHEN = new Set(
  (
    'affected backed based built controlled driven educated elect facing free funded general growing hit income intensive language led level ' +
    'looking minded owned president profile profit quality ready resistant scale sector sold speaking stage story term tested torn trained'
  ).split(' '),
);
const BEFORE_HYPHEN = /^(?:.{4,}|low|mid|non|far|all|two|six|ten|oil|gas|war)$/u;
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)\b/u;
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}，。、「」！？]/u;
const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/**
 * Joins the lines of a paragraph; rows, which hold tabs, and lines that were broken on purpose stay lines. Words that were divided at the end of a line are put together:
 * with their hyphen where the document writes it elsewhere (`words`) or where it is likely their own, without it else.
 */
export function joinLines(
  lines: readonly { readonly text: string; readonly isBroken?: boolean }[],
  words: ReadonlySet<string>,
): string {
  const parts: string[] = [];
  for (const [index, { text, isBroken }] of lines.entries()) {
    const next = lines[index + 1]?.text;
    const isDivided = next !== undefined && isBroken !== true && isDividedFrom(text, next, words);
    parts.push(isDivided ? text.slice(0, -1) : text);
    if (next !== undefined && !isDivided) parts.push(isBroken === true ? '\n' : between(text, next));
  }
  return parts.join('');
}

/** Whether the hyphen at the end of a line is there only because the line ends. */
function isDividedFrom(line: string, next: string, words: ReadonlySet<string>): boolean {
  if (line.endsWith('\u00ad')) return true;
  const start = /\p{L}+$/u.exec(line.slice(-40, -1))?.[0];
  if (start === undefined || !/[-‐]$/u.test(line) || !/^\p{Ll}/u.test(next) || SUSPENDED.test(next)) return false;
  return !hasOwnHyphen(start.toLowerCase(), (/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase(), words);
}

/** What stands between two lines of a paragraph once they are one. */
function between(line: string, next: string): string {
  if (line.includes('\t') || next.includes('\t')) return '\n';
  const end = line.slice(-2);
  if (/^\p{L}[-‐]$/u.test(end)) return SUSPENDED.test(next) ? ' ' : '';
  if (/^\p{N}[-‐–]$/u.test(end) && /^\p{N}/u.test(next)) return '';
  const isDense = DENSE.test(line.slice(-1)) && (DENSE.test(next.slice(0, 1)) || /[，。、」！？]$/u.test(end));
  return isDense ? '' : ' ';
}

/** The words of a document in small letters, those with a hyphen whole; a word at the end of a line that was divided is none. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (line[index + word.length] !== '-' || index + word.length + 1 < line.length) words.add(word.toLowerCase());
    }
  }
  return words;
}

function hasOwnHyphen(start: string, end: string, words: ReadonlySet<string>): boolean {
  if (words.has(start + end)) return false;
  if (words.has(`${start}-${end}`)) return true;
  return (
    (AFTER_HYPHEN.has(end) && BEFORE_HYPHEN.test(start)) || (end === 'old' && /^(?:year|month|week|day)$/u.test(start))
  );
}
