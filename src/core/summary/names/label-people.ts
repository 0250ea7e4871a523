import { candidateOf, type Candidate, type Range } from './candidate';
import { COMMON_WORDS, FUNCTION_WORDS } from './lexicon/common-words';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import { HONORIFICS, isCallingTitle, isTitleHead, RANKS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

/** A label of more words is a heading. */
const LONGEST = 4;
/** Two who each speak twice make a talk. */
const MANY = 2;
/** What opens turns or paragraphs and is nobody's name. */
const NO_NAME =
  /^(?:host|hosts|presenter|moderator|interviewer|interviewee|facilitator|narrator|announcer|caller|operator|question|answer|audience|voice|speaker|witness|court|clerk|interpreter|panel|all|unknown|male|female|q|note|notes|update)$/u;

/** The people who are named by the labels of a talk ("MARTA LIND:", "Salmi:"), also where no other words name them. */
export function labelPeople(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const labels: { readonly range: Range; readonly key: string }[] = [];
  const times = new Map<string, number>();
  for (let from = 0; from < pieces.length; from += 1) {
    const to = labelEnd(pieces, from, text);
    if (to === null) continue;
    const key = pieces
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
    labels.push({ range: { from, to }, key });
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const coming = new Set([...times].flatMap(([key, count]) => (count >= MANY ? [key] : [])));
  if (coming.size < MANY) return [];
  const head = text.slice(0, pieces[labels[0]?.range.from ?? 0]?.start ?? 0).toLowerCase();
  for (const key of coming) if (isNumbered(key, head)) coming.delete(key);
  return labels
    .filter(({ range, key }) => coming.has(key) && isName(pieces, range))
    .map(({ range }) => candidateOf(pieces, range, text, 'person', 4));
}

/** Behind the last word of a label that opens a line at `from`, with words behind its colon; else null. */
function labelEnd(pieces: readonly Piece[], from: number, text: string): number | null {
  const first = pieces[from];
  if (first === undefined || !first.isCapital || !/^[\n*_]?$/u.test(text.charAt(first.start - 1))) return null;
  let to = from + 1;
  while (to - from < LONGEST && pieces[to]?.isCapital === true && pieces[to]?.isJoined === true) to += 1;
  const colon = pieces[to];
  if (colon?.text !== ':' || colon.start !== pieces[to - 1]?.end) return null;
  return /^[*_]{0,2}[ \t]+\S/u.test(text.slice(colon.end, colon.end + 6)) ? to : null;
}

/** "HARBOUR VOICES No. 17" over the talk: a paper that asks in its own name. */
function isNumbered(key: string, head: string): boolean {
  const at = head.indexOf(key);
  return (
    at >= 0 &&
    /^[ ,]{1,2}(?:no\.?|nr\.?|#|issue|vol\.?|episode) ?\d/u.test(head.slice(at + key.length, at + key.length + 12))
  );
}

/** True for words that can be a name: no post, no body, no place, no word of English alone. */
function isName(pieces: readonly Piece[], { from, to }: Range): boolean {
  const words = pieces.slice(from, to);
  const [first] = words;
  if (first === undefined || words.some(isOther)) return false;
  if (words.length > 1) return !words.every(({ lower }) => COMMON_WORDS.has(lower));
  if (isGivenName(first.text)) return true;
  return !COMMON_WORDS.has(first.lower) && first.text.length > 3 && knownPlace(first.text) === null;
}

function isOther({ lower, text }: Piece): boolean {
  const bare = lower.replace(/\.$/u, '');
  if (
    NO_NAME.test(bare) ||
    (FUNCTION_WORDS.has(bare) && !isGivenName(text)) ||
    ORGANIZATION_HEADS.has(bare) ||
    /\d/u.test(text)
  )
    return true;
  if (isGivenName(text)) return false;
  return (
    isTitleHead(bare) ||
    isCallingTitle(bare) ||
    HONORIFICS.has(bare) ||
    RANKS.has(bare) ||
    TITLE_MODIFIERS.has(bare) ||
    isDemonym(bare)
  );
}
