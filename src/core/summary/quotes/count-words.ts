const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How many words stand in a stretch of text; in scripts without spaces two characters count as one. */
export function countWords(words: string): number {
  const unspaced = words.match(UNSPACED)?.length ?? 0;
  return (
    Math.ceil(unspaced / 2) +
    (words.replaceAll(UNSPACED, ' ').match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0)
  );
}
