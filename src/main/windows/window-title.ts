import { shorten } from '#core/summary/item-label';

/** A title bar shows no more, and a list of windows less. */
const LONGEST = 80;

/** The title of a window: the article it shows first, so that windows can be told apart, then the library. */
export function windowTitle(article: string | null, library: string): string {
  const short = shorten(article?.replaceAll(/\s+/gu, ' ').trim() ?? '', LONGEST);
  return [short, library, 'Sidelight'].filter((part) => part !== '').join(' – ');
}
