import { FOLDS } from './settings.mjs';

/** Which fold a document is dealt into, by its name. */
export function foldOf(id) {
  let sum = 0;
  for (const letter of id) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum % FOLDS;
}
