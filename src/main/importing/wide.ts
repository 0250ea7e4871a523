/** How many bytes are looked at. */
const PROBE = 4_096;

/**
 * Tells UTF-16 without a byte order mark: most letters and all spaces of Western text have one zero byte, always on the
 * same side. Null for anything else, also for data whose units are control characters.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, PROBE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (let index = 0; index < length; index += 2) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1] ?? 0;
    if (first === 0) even += 1;
    if (second === 0) odd += 1;
    const unit = first === 0 ? second : second === 0 ? first : 0x20;
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) controls += 1;
  }
  const pairs = length / 2;
  if (even + odd < Math.max(2, pairs * 0.05) || controls > pairs * 0.01) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}
