import { wordSet } from '../../text/lexicon/word-list';
import type { BodyNouns } from './body-nouns';
import { HONORIFICS } from '../names/lexicon/titles';
import type { Item } from './frames';
import type { Mention, MentionIndex } from './mentions';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from './word-classes';

/** Who was asked something: a known person or body, or an office as it is written. */
type Asked = { readonly name: string; readonly kind: Mention['kind'] | 'unnamed' };

const RANG = wordSet(
  'rang called phoned telephoned emailed e-mailed contacted asked texted approached consulted messaged',
);
/** "wrote to", "spoke with". */
const TURNED = wordSet('wrote spoke turned appealed went talked');
const OFFICE =
  /^(?:office|ministry|department|agency|council|county|company|firm|bank|police|embassy|consulate|hospital|clinic|court|union|association|board|bureau|authority|authorities|school|college|university|supplier|operator|utility|hotline|helpline|desk|secretariat|commission|committee|service|survey|trust|station|dealer|landlord|insurer|airline|railway|laboratory|lab|registry|headquarters|depot|factory|garage|shop|hotel|club|federation|regulator|coastguard|brigade|mission|directorate|institute|museum|parish|diocese|municipality|government)$/u;
/** What is said of an office behind its word. */
const LONGEST = 7;

/** True for words that an office heads, which answers as one and is "they": "the harbour company". */
export function isOffice(name: string): boolean {
  return OFFICE.test(name.split(' ').at(-1) ?? '');
}

/** Whom a sentence tells of as rung up, written to or asked before item `limit` ("We rang the planning office"): who answers next. */
export function rungUp(items: readonly Item[], limit: number, mentions: MentionIndex, bodies: BodyNouns): Asked | null {
  for (let at = Math.min(limit, items.length) - 1; at > 0; at -= 1) {
    const object = objectAt(items, at);
    const asked = object === null || object >= limit ? null : askedAt(items, object, limit, mentions);
    if (asked !== null) return asked.kind === 'unnamed' ? named(asked, items[at]?.start ?? 0, bodies) : asked;
  }
  return null;
}

/** "the foundation's office": the one foundation that was named before. */
function named(asked: Asked, offset: number, bodies: BodyNouns): Asked {
  const body = bodies.find(asked.name.replace(/['’]s .*$/u, ''), offset);
  return body === null ? asked : { name: body, kind: 'organization' };
}

/** Where whom a verb asks begins; null where the item is no such verb, or has its object in front ("was called"). */
function objectAt(items: readonly Item[], at: number): number | null {
  const verb = items[at]?.lower ?? '';
  if (TURNED.has(verb)) return /^(?:to|with)$/u.test(items[at + 1]?.lower ?? '') ? at + 2 : null;
  if (!RANG.has(verb)) return null;
  const before = items[at - 1];
  const isPassive = /^(?:is|are|was|were|be|been|being|so)$/u.test(before?.lower ?? '');
  // "a group called the Front" has a name, and nobody rang it.
  const isName =
    verb === 'called' && !SUBJECT_PRONOUNS.has(before?.lower ?? '') && !/^\p{Lu}/u.test(before?.text ?? '');
  return isPassive || isName ? null : at + (items[at + 1]?.lower === 'up' ? 2 : 1);
}

function askedAt(items: readonly Item[], object: number, limit: number, mentions: MentionIndex): Asked | null {
  let from = object;
  while (DETERMINERS.has(items[from]?.lower ?? '') || HONORIFICS.has(items[from]?.lower.replace('.', '') ?? ''))
    from += 1;
  const known = mentions.startingAt(items[from]?.start ?? -1) ?? mentions.startingAt(items[object]?.start ?? -1);
  const isOwner = known !== null && /^['’]/u.test(items.find(({ start }) => start >= known.end)?.text ?? '');
  if (known !== null && !isOwner && known.kind !== 'place') return { name: known.name, kind: known.kind };
  let to = from;
  while (to < Math.min(limit, from + LONGEST) && isOfPhrase(items[to])) to += 1;
  const head = items[to - 1];
  if (to === from || head === undefined || !OFFICE.test(head.lower)) return null;
  return { name: written(items.slice(from, to)), kind: 'unnamed' };
}

function isOfPhrase(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  return (
    !PREPOSITIONS.has(lower) &&
    !CLAUSE_WORDS.has(lower) &&
    !TIME_WORDS.has(lower) &&
    !/^(?:last|this|next|the|and|again|twice|back)$/u.test(lower)
  );
}

/** The words as they stand, with no space before a possessive ending. */
function written(items: readonly Item[]): string {
  return items
    .map(({ text, start }, at) => (at > 0 && items[at - 1]?.end === start ? text : ` ${text}`))
    .join('')
    .trim();
}
