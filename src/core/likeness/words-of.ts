const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts written without spaces: each of their characters counts as a word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** The words of a text without what differs between two prints of the same: case, forms of letters, marks, spaces. */
export function wordsOf(text: string): readonly string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? Array.from(run) : [run]));
}
