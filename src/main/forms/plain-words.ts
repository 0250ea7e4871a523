const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu;
const LAST = 0x10_ff_ff;

/** The words of Markdown with the letters it names (`&amp;`, `&#233;`) in the place of their names; what names none stays. */
export function plainWords(text: string): string {
  return text.replaceAll(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isLetter = code >= 0x20 && code <= LAST && (code < 0xd8_00 || code > 0xdf_ff);
    return isLetter ? String.fromCodePoint(code) : whole;
  });
}
