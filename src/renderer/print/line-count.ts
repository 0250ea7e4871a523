/** So many letters of the source stand on a line, or half as many that are as wide as they are high. */
const ON_A_LINE = 62;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** What has no more lines than this has no place where two stand on either side. */
const SHORT = 3;
/** At the end of all at least four are wanted behind the place. */
const SHORT_AT_END = 5;

/**
 * Whether a paragraph of the source is too short to be parted between pages, by about how many lines it has. Chromium parts it all the
 * same where it only counts lines, and leaves one or two of them on a page of their own; told not to part it, it looks further up.
 */
export function isWhole(text: string, isLast: boolean): boolean {
  const most = isLast ? SHORT_AT_END : SHORT;
  if (text.length > most * ON_A_LINE) return false;
  const lines = text.split('\n').map((line) => {
    const wide = line.match(WIDE)?.length ?? 0;
    return Math.max(1, Math.ceil((line.length + wide) / ON_A_LINE));
  });
  return lines.reduce((sum, each) => sum + each, 0) <= most;
}
