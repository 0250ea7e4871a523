const BEFORE = / (?=[;:!?»])/gu;
const BEHIND = /(?<=«) /gu;

/**
 * The words as they are printed: in French the blank beside a mark holds it to its word, so that no line begins or ends with it. As long as
 * before, and the same but for the kind of these blanks.
 */
export function bindMarks(words: string, language: string): string {
  if (language !== 'fr') return words;
  return words.replaceAll(BEFORE, '\u00a0').replaceAll(BEHIND, '\u00a0');
}
