import type { Note } from './note';
import { withWordsForImages } from './note-image';

/** What others need to know of a note to link to it: its title, where it is, and what it links to. */
export type NoteHead = {
  readonly id: string;
  /** Null for a note of the library as a whole. */
  readonly articleId: string | null;
  readonly title: string;
  /** The targets of its links, each once, as they are written. */
  readonly links: readonly string[];
};

/** A link in a note as it is written: `[[target]]` or `[[target|label]]`, on one line. */
export const WIKI_LINK = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\]/u;

/** The longest title of a note, in code units; the first line may be a whole paragraph. */
const MAX_TITLE = 120;

/** A note as others link to it. */
export function headOf({ id, articleId, markdown }: Note): NoteHead {
  return { id, articleId, title: noteTitle(markdown), links: linksIn(markdown) };
}

/** The first line of a note that says something, without its marks; empty where there is none. */
export function noteTitle(markdown: string): string {
  for (const line of withWordsForImages(markdown).split('\n', 50)) {
    const plain = line
      .replace(/^[\s>#*+-]*(?:\[[ xX]\])?\s*/u, '')
      .replaceAll(/[*_`]|\[\[|\]\]/gu, '')
      .trim();
    if (plain !== '') return plain.slice(0, MAX_TITLE).trim();
  }
  return '';
}

/** What a note links to; what stands in code is no link. */
export function linksIn(markdown: string): readonly string[] {
  const text = markdown.replaceAll(/^(```|~~~)[^]*?^\1/gmu, '').replaceAll(/`[^`\n]*`/gu, '');
  const found = text.matchAll(new RegExp(WIKI_LINK, 'gu'));
  return [...new Set([...found].map(([, target = '']) => target.trim()).filter((target) => target !== ''))];
}

/** Code in a note, where brackets are no links. */
const CODE = /(^(```|~~~)[^]*?^\2|`[^`\n]*`)/gmu;

/** Whether a link can name this at all. */
export function isLinkable(target: string): boolean {
  return target !== '' && target.length <= 200 && !/[[\]|\n]/u.test(target);
}

/** A note whose links to something lead to its new name; what they show, where that is said, and all else stays. */
export function relinked(markdown: string, from: string, to: string): string {
  if (!isLinkable(to)) return markdown;
  const key = linkKey(from);
  const pieces: string[] = [];
  let last = 0;
  const follow = (words: string): string =>
    words.replaceAll(new RegExp(WIKI_LINK, 'gu'), (raw, target: string, label: string | undefined) =>
      linkKey(target) === key ? `[[${to}${label === undefined ? '' : `|${label}`}]]` : raw,
    );
  for (const code of markdown.matchAll(CODE)) {
    pieces.push(follow(markdown.slice(last, code.index)), code[0]);
    last = code.index + code[0].length;
  }
  return [...pieces, follow(markdown.slice(last))].join('');
}

/** By what a link finds its target: without case, and however it is spaced. */
export function linkKey(target: string): string {
  return target.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
