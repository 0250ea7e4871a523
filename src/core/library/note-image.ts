import type { KeptBase } from './kept';
import type { ImageFacts } from './image-kind';

/**
 * A picture that notes may show. Its `id` is its `sha256`: one content is one record and one file, in however many notes it stands. It
 * belongs to the library (`articleId` is null), since the notes that name it may be on any article. `name` is what its file was called.
 */
export type NoteImage = KeptBase &
  ImageFacts & {
    readonly articleId: null;
    readonly sha256: string;
    readonly bytes: number;
    readonly name: string | null;
  };

/** The most bytes of one picture. */
export const LARGEST_IMAGE = 10 * 1024 * 1024;

/** The most points of one picture: what is drawn takes four bytes of memory a point, however well it was packed. */
export const MOST_POINTS = 100_000_000;

/** A picture in Markdown: its words and its id. The words have an end, so that no text is gone through again and again. */
export const IMAGE_IN_MARKDOWN = /!\[((?:\\.|[^\]\\\n]){0,400})\]\(image:([0-9a-f]{64})(?:[ \t]+"[^"\n]{0,200}")?\)/gu;

const ADDRESS = /^image:([0-9a-f]{64})$/u;

/** The id of the picture that an address in Markdown names; null for every other address. */
export function imageIdOf(address: string): string | null {
  return ADDRESS.exec(address)?.[1] ?? null;
}

/** The Markdown that shows a picture, with words that say what it shows: they stand in its place wherever it cannot be seen. */
export function imageMarkdown(id: string, words: string): string {
  return `![${plainWords(words)}](image:${id})`;
}

/** The ids that a note names, each once; one in an example of code is among them, so that nothing that is named is left behind. */
export function imagesIn(markdown: string): readonly string[] {
  return [...new Set(Array.from(markdown.matchAll(/\bimage:([0-9a-f]{64})\b/gu), ([, id = '']) => id))];
}

/** A text of a note in which the words of each picture stand for it: for titles, for search and wherever a picture cannot be. */
export function withWordsForImages(markdown: string, wrap: (words: string) => string = (words) => words): string {
  return markdown.replaceAll(IMAGE_IN_MARKDOWN, (_whole, words: string) => wrap(words));
}

/** Words on one line without what ends or nests them in Markdown. */
function plainWords(words: string): string {
  return words
    .replaceAll(/[[\]\\]|\p{Cc}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_WORDS)
    .trim();
}

const LONGEST_WORDS = 300;
