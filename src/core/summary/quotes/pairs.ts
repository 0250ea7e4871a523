import type { Span } from '../../text/span';
import type { Item } from './frames';
import type { Mention, MentionIndex } from './mentions';
import type { Phrase } from './subjects';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, ROLE_NOUN } from './word-classes';

/** Several who speak together: their names in order, and where the words begin and end that name them. */
export type Together = { readonly names: readonly string[]; readonly evidence: Span };

/** No row of speakers is longer. */
const MOST = 5;

/**
 * Those who speak together with the one that a phrase names last ("Ana Ruiz and Bo Moe said", "Ruiz and her deputy, Bo Moe, said",
 * "said Ruiz and Moe"); null where that one speaks alone. `named` is what the phrase means, `meant` whom a pronoun does.
 */
export function speakersTogether(
  items: readonly Item[],
  phrase: Phrase,
  named: Mention,
  mentions: MentionIndex,
  meant: (at: number) => string | null,
): Together | null {
  if (named.kind === 'place') return null;
  const before = namedBefore(items, phrase.from, named.kind, mentions, meant);
  const behind = before.length > 0 ? null : namedBehind(items, phrase.to, named.kind, mentions);
  const row = behind === null ? [...before, named] : [named, behind];
  const names = [...new Set(row.map(({ name }) => name))];
  if (names.length < 2) return null;
  return { names, evidence: { start: row[0]?.start ?? named.start, end: row.at(-1)?.end ?? named.end } };
}

/** The names joined by "and" before the one that speaks, where nothing but a clause begins before them. */
function namedBefore(
  items: readonly Item[],
  from: number,
  kind: Mention['kind'],
  mentions: MentionIndex,
  meant: (at: number) => string | null,
): readonly Mention[] {
  const row: Mention[] = [];
  let at = beforePost(items, from) - 1;
  if (items[at]?.lower !== 'and') return row;
  at -= 1;
  // "He and Moe believe": whom the pronoun means.
  const pronoun = items[at];
  if (pronoun !== undefined && kind === 'person' && /^(?:he|she)$/u.test(pronoun.lower)) {
    const name = meant(at);
    return name === null ? [] : [{ name, kind, start: pronoun.start, end: pronoun.end }];
  }
  // "Ruiz, who keeps the stores, and Moe": past what the first one is.
  at = beforeAside(items, at);
  while (row.length < MOST) {
    const item = items[at];
    const mention = item === undefined ? null : mentions.endingAt(item.end);
    if (mention === null || mention.kind !== kind) return [];
    row.unshift(mention);
    let open = at;
    while (open > 0 && (items[open - 1]?.start ?? -1) >= mention.start) open -= 1;
    if (items[open - 1]?.text === ',' && mentions.endingAt(items[open - 2]?.end ?? -1)?.kind === kind) at = open - 2;
    else return opensClause(items, open) ? row : [];
  }
  return [];
}

function beforeAside(items: readonly Item[], comma: number): number {
  if (items[comma]?.text !== ',') return comma;
  for (let at = comma - 1; at > comma - 14; at -= 1) {
    if (items[at]?.kind === 'quote') return comma;
    const isAside = /^(?:who|an?|the|his|her|its|their)$/u.test(items[at + 1]?.lower ?? '');
    if (items[at]?.text === ',') return isAside ? at - 1 : comma;
  }
  return comma;
}

/** "and her deputy, Bo Moe": where the post begins that stands before its holder. */
function beforePost(items: readonly Item[], from: number): number {
  let at = from - 1;
  while (isTitle(items[at])) at -= 1;
  if (items[at]?.text === ',' && ROLE_NOUN.test(items[at - 1]?.lower ?? '')) at -= 1;
  else if (!ROLE_NOUN.test(items[at]?.lower ?? '')) return at + 1;
  while (at > from - 7 && items[at]?.kind === 'word' && items[at]?.lower !== 'and') at -= 1;
  return items[at]?.lower === 'and' ? at + 1 : from;
}

function isTitle(item: Item | undefined): boolean {
  return item !== undefined && (/^\p{Lu}/u.test(item.text) || item.text === '.');
}

/** Whether a clause begins before a name: "praised Moe and Lund said" has no pair. */
function opensClause(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at > from - 8; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote') return true;
    if (item.kind === 'mark' && item.text !== '.') return !/^['’]$/u.test(item.text);
    if (CLAUSE_WORDS.has(item.lower) || /^(?:to|by)$/u.test(item.lower)) return true;
    const isBeside =
      /^\p{Lu}/u.test(item.text) || DETERMINERS.has(item.lower) || ROLE_NOUN.test(item.lower) || item.text === '.';
    if (!isBeside) return false;
  }
  return false;
}

/** "said Ruiz and Moe": the name behind the one that speaks, where the clause ends with it. */
function namedBehind(
  items: readonly Item[],
  to: number,
  kind: Mention['kind'],
  mentions: MentionIndex,
): Mention | null {
  if (items[to]?.lower !== 'and') return null;
  const mention = mentions.startingAt(items[to + 1]?.start ?? -1);
  if (mention?.kind !== kind) return null;
  let end = to + 1;
  while (end < items.length && (items[end]?.start ?? Number.POSITIVE_INFINITY) < mention.end) end += 1;
  const next = items[end];
  return next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower) ? mention : null;
}

/** "Ana Ruiz and Bo Moe", "A, B and C". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
