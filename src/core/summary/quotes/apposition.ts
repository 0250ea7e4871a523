import { HONORIFICS, RANKS, TITLE_HEADS } from '../names/lexicon/titles';
import { isHonourWord } from '../names/roles/honours';
import type { Cue } from './cues';
import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import type { Phrase } from './subjects';
import { ROLE_NOUN } from './word-classes';

/** A cue whose subject is a post followed by its holder ("its coordinator, Ana Ruiz, said") speaks for the holder. */
export function toHolder(items: readonly Item[], cue: Cue, mentions: MentionIndex): Cue {
  const { subject } = cue;
  const last = subject === null ? undefined : items[subject.to - 1];
  const at = subject === null ? -1 : commaAfterPost(items, subject.to);
  const comma = items[at];
  if (subject === null || last === undefined || comma?.text !== ',') return cue;
  if (mentions.endingAt(last.end)?.kind === 'person' || mentions.endingAt(last.end - 2)?.kind === 'person') return cue;
  const isPostOf = isPost(items, subject.from, subject.to);
  // "a lawyer for its chairman, Ana Ruiz, said": she is the chairman.
  const served = servesHolder(items, subject.from, at);
  if (served !== null) return { ...cue, subject: { from: subject.from, to: served } };
  const called = isNumbered(items, subject.from, subject.to) ? roleBehind(items, at + 1, cue.from) : null;
  if (called !== null) return { ...cue, subject: called };
  if (
    /^\p{Lu}/u.test(last.text) &&
    !isNumbered(items, subject.from, subject.to) &&
    !isPostOf &&
    !ROLE_NOUN.test(last.lower)
  )
    return cue;
  const from = pastHonorific(items, pastNoun(items, at + 1, mentions));
  const holder = mentions.startingAt(items[from]?.start ?? -1);
  if (holder === null || holder.kind === 'place') return cue;
  let to = from;
  while (to < items.length && (items[to]?.end ?? Number.POSITIVE_INFINITY) <= holder.end) to += 1;
  // "counsel for the board, Ana Ruiz KC, said": letters of honour belong to the holder.
  let behind = to;
  while (isHonourWord(items[behind]?.text ?? '')) behind += 1;
  const next = items[behind];
  // "Investigating officer, Sergeant Ana Ruiz of the Alma Unit, said"
  const isOfUnit = next !== undefined && /^(?:of|from|at)$/u.test(next.lower) && items[cue.from - 1]?.text === ',';
  const isClosed = next === undefined || behind === cue.from || isOfUnit || /^[,.;]$/u.test(next.text);
  return isClosed && to > from ? { ...cue, subject: { from, to } } : cue;
}

/** "a lawyer for its chairman,": the name behind the comma is that of the post which is owned; where the words for who serves it end, or null. */
function servesHolder(items: readonly Item[], from: number, comma: number): number | null {
  for (let at = from + 1; at < comma - 2; at += 1) {
    const isOwned =
      /^(?:for|to|of)$/u.test(items[at]?.lower ?? '') && /^(?:its|his|her|their)$/u.test(items[at + 1]?.lower ?? '');
    if (isOwned)
      return ROLE_NOUN.test(items[at - 1]?.lower ?? '') && ROLE_NOUN.test(items[comma - 1]?.lower ?? '') ? at : null;
  }
  return null;
}

/** "PW1", "RW 2": a witness by number. */
function isNumbered(items: readonly Item[], from: number, to: number): boolean {
  const words = items
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  return /^(?:[PDRC]W|Witness|Exhibit)-?\d{1,3}$/u.test(words);
}

/** "PW1, the Petitioner, told": the part that the one with the number plays. */
function roleBehind(items: readonly Item[], from: number, verb: number): Phrase | null {
  if (items[from]?.lower !== 'the') return null;
  let to = from + 1;
  while (to < from + 4 && items[to]?.kind === 'word') to += 1;
  const isRole = ROLE_NOUN.test(items[to - 1]?.lower ?? '');
  return isRole && items[to]?.text === ',' && to < verb ? { from: from + 1, to } : null;
}

/** "the witness, a neighbour named Ana Ruiz, said": past what the holder is. */
function pastNoun(items: readonly Item[], from: number, mentions: MentionIndex): number {
  if (!/^(?:an?|the|his|her|their)$/u.test(items[from]?.lower ?? '')) return pastFormer(items, from, mentions);
  for (let at = from + 1; at < from + 6; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return from;
    if (mentions.startingAt(item.start)?.kind === 'person') return at;
    if (item.text !== item.lower) return from;
  }
  return from;
}

/** "its head of mission, former Alman vice-president Ana Ruiz, said": past the post without an article. */
function pastFormer(items: readonly Item[], from: number, mentions: MentionIndex): number {
  for (let at = from + 1; at < from + 6; at += 1) {
    if (items[at - 1]?.kind !== 'word' && items[at - 1]?.text !== '-') return from;
    if (mentions.startingAt(items[at]?.start ?? -1)?.kind === 'person')
      return ROLE_NOUN.test((items[at - 1]?.lower ?? '').split('-').at(-1) ?? '') ? at : from;
  }
  return from;
}

/** "head of the office", "Governor of Alma": a post and what it is for. */
function isPost(items: readonly Item[], from: number, to: number): boolean {
  // "Learned counsel for the owners": a word may stand before the post.
  const head = ROLE_NOUN.test(items[from]?.lower ?? '') ? from : from + 1;
  const first = items[head];
  if (first === undefined || head >= to || !ROLE_NOUN.test(first.lower)) return false;
  return (
    (head === from && /^\p{Ll}/u.test(first.text)) ||
    items.slice(head + 1, to).some(({ lower }) => lower === 'of' || lower === 'for')
  );
}

/** "The ambassador in Alma, Ana Ruiz": the comma behind the place of a post. */
function commaAfterPost(items: readonly Item[], to: number): number {
  if (!/^(?:in|to|at|for|of)$/u.test(items[to]?.lower ?? '')) return to;
  let at = to + 1;
  while (at < to + 5 && items[at]?.kind === 'word') at += 1;
  return items[at]?.text === ',' ? at : to;
}

function pastHonorific(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 4 && isTitle(items[at])) at += items[at + 1]?.text === '.' ? 2 : 1;
  return at;
}

function isTitle(item: Item | undefined): boolean {
  if (item === undefined || !/^\p{Lu}/u.test(item.text)) return false;
  const bare = item.lower.replace(/\.$/u, '');
  return HONORIFICS.has(bare) || RANKS.has(bare) || TITLE_HEADS.has(bare);
}
