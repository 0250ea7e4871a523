/** How many bytes are looked at. */
const PROBE = 4_096;
/** What no text holds: controls, halves of letters, what is not assigned, and what everybody gives a meaning of their own. */
const NO_TEXT = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\ufffd]/gu;
/** The controls that texts do hold. */
const IN_TEXTS = /[\t\n\f\r]/gu;

/**
 * Tells UTF-16 without a byte order mark: all spaces and line ends of any text, and most letters of Western ones, have one zero
 * byte on the same side. Null for anything else, also for data whose units are no text, and for texts with zero bytes among them.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4) return null;
  const zeros = { even: 0, odd: 0 };
  let printable = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
    else if (byte >= 0x20 && byte < 0x7f) printable += 1;
  }
  const encoding = zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be';
  const more = Math.max(zeros.odd, zeros.even);
  const fewer = Math.min(zeros.odd, zeros.even);
  if (more < Math.max(2, (length / 2) * 0.01)) return null;
  // Letters of one byte each, with a zero byte here and there.
  const all = more + fewer;
  if (all < length * 0.25 && printable > (length - all) * 0.85) return null;
  const read = bytes.subarray(0, length);
  // Letters of East Asia may have a zero byte on the other side: then the other order must make no sense.
  const other = encoding === 'utf-16le' ? 'utf-16be' : 'utf-16le';
  return isText(read, encoding) && (fewer <= more / 4 || !isText(read, other)) ? encoding : null;
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  // The last letter may be cut in two.
  const text = new TextDecoder(encoding).decode(bytes).slice(0, -1);
  const odd = (text.match(NO_TEXT)?.length ?? 0) - (text.match(IN_TEXTS)?.length ?? 0);
  return odd <= text.length * 0.01;
}
