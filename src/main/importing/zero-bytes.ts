/** A text has at most so many zero bytes, as a share of what comes before the last other byte. */
const MOST = 0.1;

/** How many bytes are zero: no letter of any encoding but UTF-16 and UTF-32 has one. */
export function zeroBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count;
}

/** False where so many bytes are zero that the rest is no text; a file that a crash left filled up with zeros to its end still is one. */
export function areFew(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  return zeroBytes(bytes.subarray(0, end)) <= end * MOST;
}

/** Whether zero bytes are parts of letters in an encoding. */
export function areLetters(encoding: string): boolean {
  return /^utf-?(?:16|32)/iu.test(encoding);
}

/** The bytes that are not zero, in their order. */
export function withoutZeros(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte) => byte !== 0);
}

/** What is said of zero bytes that were left out of a text. */
export function zeroNotes(count: number): { readonly notes?: readonly string[] } {
  if (count === 0) return {};
  return {
    notes: [
      count === 1
        ? '1 zero byte, which is no part of a text, was left out.'
        : `${count} zero bytes, which are no part of a text, were left out.`,
    ],
  };
}
