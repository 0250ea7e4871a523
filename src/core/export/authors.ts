import { isPaper, PERSON } from '../text/header/byline';

/** What stands between two names, in the languages whose bylines are read. */
const BETWEEN =
  /\s*[,;&،؛、，；]\s*(?:(?:and|et|und|y|e|en|och|og|ve|и)\s+)?|\s+(?:and|et|und|y|e|en|och|og|ve|и|та|και|و|اور|और)\s+/u;
const CASED = new RegExp(`^${PERSON}$`, 'u');
/** A name in a script without capitals: two to five words, or a few characters of Chinese or Japanese. */
const UNCASED = /^(?:[\p{Script=Han}·]{2,4}|\p{Lo}[\p{L}\p{M}]*(?:\s+\p{Lo}[\p{L}\p{M}]*){1,4})$/u;
/** A part that names a post or a body is no person. */
const NO_PERSON =
  /\b(?:agency|association|authority|bank|bureau|center|centre|college|commission|committee|company|correspondent|council|department|desk|division|editor|editors|foundation|group|inc|institute|llp|ltd|ministry|office|partners|reporter|reporters|service|services|society|staff|team|union|university|writer|writers)\b/iu;

/** The people that a byline names, one after the other; the byline whole where it is not sure that it names several. */
export function authorsOf(byline: string): readonly string[] {
  const parts = byline.split(BETWEEN).map((part) => part.trim());
  const areNames = parts.every(
    (part) => (CASED.test(part) || UNCASED.test(part)) && !NO_PERSON.test(part) && !isPaper(part),
  );
  return parts.length > 1 && areNames ? parts : [byline];
}
