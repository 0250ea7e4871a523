/** Names Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$|clock\$)\s*(?:\.|$)/iu;
/** Controls, marks of direction, lone surrogates, and what Windows does not take. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/gu;
/** The longest name before its extension, in UTF-8 bytes; file systems take 255 in all, some sync tools far less. */
const MAX_BYTES = 120;

/**
 * A file name for a title that every common system takes: no separators, device names, controls or marks of direction,
 * no dots or blanks at either end, at most 120 bytes before the extension, cut at a word where it can be. Letters of
 * every script stay.
 */
export function safeFileName(title: string, extension: string): string {
  const words = title.normalize('NFC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/gu, ' ');
  const name = trimEdges(cutToBytes(trimEdges(words)));
  const safe = RESERVED.test(name) ? `_${name}` : name;
  return `${safe === '' ? 'Untitled' : safe}.${extension}`;
}

function trimEdges(name: string): string {
  return name.replaceAll(/^[\s.]+|[\s.,;:]+$/gu, '');
}

function cutToBytes(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= MAX_BYTES) return name;
  let cut = '';
  let bytes = 0;
  // Whole graphemes, so that no letter loses its marks.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MAX_BYTES) break;
    cut += segment;
  }
  const lastBlank = cut.lastIndexOf(' ');
  return lastBlank > cut.length / 2 ? cut.slice(0, lastBlank) : cut;
}
