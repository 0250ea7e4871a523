import type { Sha256 } from './signoff';

/** As many hex digits of a SHA-256 as never meet by chance. */
const DIGITS = 40;

/** The id of a judgement: one reviewer has one judgement of an item, so it follows from whose and of what it is. */
export function judgementId(articleId: string, itemId: string, by: string, sha256: Sha256): string {
  return sha256(JSON.stringify([articleId, itemId, by])).slice(0, DIGITS);
}
