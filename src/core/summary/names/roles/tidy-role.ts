import type { Role } from '../../summary';

/** "Sixty-year-old candidate": an age is no part of a post. */
const AGE = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)?-year-old\s+/u;
/** "the council elected county commissioner": who chose, and the verb. */
const CHOSE = /^(?:\p{Ll}*[^\P{Ll}y] )+(?:elected|named|appointed)\s+(?=\p{Ll})/u;
const LOOSE_END = /\s+(?:at|in|the)$/u;
/** "counsel for Governor Ruiz": the post of another. */
const OF_OTHER = /\s(?:for|of|to|with|under)$/u;
/** "Deputy Counsel in 2003 and then Counsel in 2007": since when. */
const SINCE = /\s+(?:in|since|from|until)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:1[89]|20)\d\d(?!\d).*$/su;
/** "Ruiz, 33, hugged her mother": what somebody did. */
const DEED = /^\p{Ll}+ed\s+(?:her|his|their|my|our)\s/u;
const ACCUSED = /(?:\b(?:the|an?|main|first|second|third|chief|other)|co-)\s*$/iu;

/**
 * The role without what is no part of a post: an age before it, who chose the holder, the year behind it; null for "accused" where it is
 * the verb and no standing in a court, for what somebody did, and for the post of another ("counsel for Governor Ruiz").
 */
export function tidyRole(role: Role, text: string): Role | null {
  const { title, evidence } = role;
  if (title === 'accused' && !ACCUSED.test(text.slice(Math.max(0, evidence.start - 12), evidence.start))) return null;
  if (OF_OTHER.test(title) || DEED.test(title)) return null;
  const tidy = title
    .replace(SINCE, '')
    .replace(/\s+effective\s.*$/su, '')
    .replace(AGE, '')
    .replace(CHOSE, '')
    .replace(LOOSE_END, '');
  return tidy === title || tidy === '' ? role : { ...role, title: tidy };
}
