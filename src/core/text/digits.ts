/** The first digit of each decimal set that is read as a number, all in the basic plane. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu;
const MARKS: Readonly<Record<string, string>> = {
  '／': '/',
  '－': '-',
  '．': '.',
  '：': ':',
  '，': ',',
  '٫': '.',
  '٬': ',',
};

/** The same text with the digits of other scripts, and full-width marks between digits, in ASCII; no offset changes. */
export function withAsciiDigits(text: string): string {
  const plain = text.replace(DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((first) => first <= code) ?? code;
    return String(code - zero);
  });
  return plain.replace(/(?<=\d)[／－．：，٫٬](?=\d)/gu, (mark) => MARKS[mark] ?? mark);
}
