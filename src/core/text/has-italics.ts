const WITH_ITALICS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LETTER = /\p{L}/u;

/** Whether the words begin in letters that have italics; letters of other writings are only made to lean, which nobody sets. */
export function hasItalics(words: string): boolean {
  const letter = LETTER.exec(words)?.[0];
  return letter === undefined || WITH_ITALICS.test(letter);
}
