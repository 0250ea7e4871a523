/** How much of a text is looked at, in UTF-16 code units: what is wrong of one encoding is wrong everywhere. */
const PROBE = 64 * 1024;
/** Signs that stand beside words, never within them: money, paragraphs, marks of degrees and of accents without their letters, lines and blocks. */
const SIGNS = '¤€¶§©®±¬¦°¨´¸˘˙˛˝˜ˆ‡†‰™¢£¥₧ƒ⌐¹²³¼½¾÷×\u2500-\u259f\u2200-\u22ff';
/** The marks of quotation that stand at the edge of a word. */
const QUOTES = '„“”«»‹›‚';
/** What stands where an older encoding has controls, and that of Windows has quotation marks and dashes. */
const CONTROLS = /[\u0080-\u009f]/u;
const WORD = /[^\s!-/:-@[-`{-~]+/gu;
const BEYOND_ASCII = /[^!-~]/u;
const ODD: readonly RegExp[] = [
  // Signs and quotation marks between letters.
  new RegExp(`\\p{L}[${SIGNS}${QUOTES}…]+\\p{L}`, 'u'),
  new RegExp(`[${SIGNS}]{1,3}\\p{L}[${SIGNS}]`, 'u'),
  // Signs alone, one after the other.
  new RegExp(`[¤€¶§©®±¬¦°¨´¸‰∂∆¥£¢${QUOTES}]{4}`, 'u'),
  // A capital after a small letter.
  /\p{Ll}(?!\p{ASCII})\p{Lu}/u,
  // Letters of two scripts in one word.
  /[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}][A-Za-z]/u,
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}][ªº\u00c0-\u024f\u2500-\u259f°₧ƒ]|[ªº\u00c0-\u024f\u2500-\u259f°₧ƒ][\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/u,
  /[a-z]\p{Script=Han}{1,2}[a-z]/u,
  CONTROLS,
];

/** The share of the words with letters beyond ASCII that no language writes so, from 0 to 1: what a wrong encoding makes of a text. */
export function oddness(text: string): number {
  let words = 0;
  let odd = 0;
  for (const [word] of text.slice(0, PROBE).matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue;
    words += 1;
    if (ODD.some((mark) => mark.test(word))) odd += 1;
  }
  return words === 0 ? 0 : odd / words;
}

/** True for a text with controls that nobody types. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}

/** True where two letters stand around words as the marks of a quotation do, and nowhere else: in the sister of an encoding they are such marks. */
export function areQuotes(text: string, opening: string, closing: string): boolean {
  const part = text.slice(0, PROBE);
  const count = (pattern: string): number => part.match(new RegExp(pattern, 'gu'))?.length ?? 0;
  const pairs = count(`(?<!\\p{L})${opening}[^${opening}${closing}]{1,300}${closing}(?!\\p{L})`);
  return pairs > 0 && count(opening) === pairs && count(closing) === pairs;
}
