import type { Span } from '../../text/span';

/** A headline that names who says its words. */
export type Claim = { readonly name: string; readonly label: Span; readonly words: Span };

/** The longest headline, in code units. */
export const LONGEST_HEADLINE = 140;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:of|for|de|bin|al-)? ?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const VERB = '(?:Says?|Warns?|Claims?|Insists?|Believes?|Argues?|Tells?|Finds?|Fears?)';
const BEFORE = new RegExp(String.raw`^(?<words>\S.{14,}), (?<name>${NAME}) ${VERB}$`, 'u');
const AFTER = new RegExp(String.raw`^(?<name>${NAME}) (?:${VERB}) (?<words>\S.{14,})$`, 'u');
/** A verb with a capital is one only where all words have them. */
const SMALL = /(?:^|\s)\p{Ll}{5,}/u;

/** A first line in capitals of titles, with words below it, that says of its words whose they are ("Locks Will Open in May, Minister Says"); or null. */
export function saysLine(text: string, first: Span | null | undefined, below: Span | undefined): Claim | null {
  if (!first || below === undefined || first.end - first.start > LONGEST_HEADLINE) return null;
  const line = text.slice(first.start, first.end).replace(/\.$/u, '');
  if (line.includes('\n') || SMALL.test(line)) return null;
  const groups = (BEFORE.exec(line) ?? AFTER.exec(line))?.groups;
  const [name, words] = [groups?.['name'], groups?.['words']];
  if (name === undefined || words === undefined) return null;
  const isBefore = line.startsWith(words);
  const label = first.start + (isBefore ? line.lastIndexOf(name) : 0);
  const start = first.start + (isBefore ? 0 : line.length - words.length);
  return { name, label: { start: label, end: label + name.length }, words: { start, end: start + words.length } };
}
