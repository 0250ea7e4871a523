/** The box of a task as it is written. */
const BOX = String.raw`\[([ xX])\] `;
/** Blanks of one line only: a search over lines would begin at each empty one anew. */
const BOXES = new RegExp(String.raw`^([^\S\n]*(?:(?:[-*+]|\d{1,9}[.)])[^\S\n]+)?)${BOX}`, 'gmu');

/** The box of a task where words begin with one; its part is an x where the task is done. */
export const TASK = new RegExp(String.raw`^\s*${BOX}`, 'u');

/** The words of a note without the boxes of its tasks, which are none: what their direction goes by. */
export function withoutTasks(words: string): string {
  return words.replaceAll(BOXES, '$1');
}
