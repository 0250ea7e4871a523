/** Half of a letter without its other half: no text outside of JavaScript can hold one. */
const LONE_SURROGATE = /\p{Cs}/gu;
/** Controls but tab and line feed, and two code points that are no characters: XML, HTML and readers of lines refuse them. */
// oxlint-disable-next-line no-control-regex -- controls are what it is about
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** The text as it can be written in UTF-8: U+FFFD stands for each half of a letter, as for a damaged place at the import. */
export function wholeText(text: string): string {
  return text.replaceAll(LONE_SURROGATE, '\ufffd');
}

/** The text as any document can hold it: also U+FFFD for controls, and a line feed for every kind of line end. */
export function printableText(text: string): string {
  return wholeText(text).replaceAll(/\r\n?/gu, '\n').replaceAll(UNPRINTABLE, '\ufffd');
}

/** The same on one line, with one space for all white space. */
export function oneLine(text: string): string {
  return printableText(text).replaceAll(/\s+/gu, ' ').trim();
}
