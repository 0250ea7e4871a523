/** What tells how many Unicode code points stand before an offset in UTF-16 code units; half a letter alone counts as one. */
export function codePointsBefore(text: string): (offset: number) => number {
  // Where the letters of two code units begin, in order; a text without any, as most are, needs no search.
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => offset - pairsBefore(pairs, offset);
}

/** How many of these begin before an offset, each of which is one code unit more than it is code points. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // An offset within a letter counts as the one before it.
    if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1;
    else high = middle;
  }
  return low + ((pairs[low] ?? Number.POSITIVE_INFINITY) + 1 === offset ? 1 : 0);
}
