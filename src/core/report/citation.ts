import type { Article } from '../library/article';
import { longDate } from './long-date';

/** Words of an article as they are quoted elsewhere: the words, and in a line below where they are from. */
export function citationOf(article: Article, words: string): string {
  const { title, titleDerived, byline, outlet, publishedOn, source } = article;
  const from = [
    byline,
    titleDerived === true ? null : `“${title}”`,
    outlet,
    publishedOn === null ? 'date unknown' : longDate(publishedOn),
    source.fileName,
  ];
  const isMarked = /^["“«„「]/u.test(words);
  return `${isMarked ? words : `“${words}”`}\n— ${from.filter((part) => part !== null && part !== '').join(', ')}`;
}
