import type { NewArticle } from '../ports';
import type { ArticleRow } from './catalogue';

/** The row that stands for a new article in the catalogue; `file` names its version under articles/. */
export function articleRow({ article, isSample }: NewArticle, file: string): ArticleRow {
  return {
    id: article.id,
    file,
    sha256: article.sha256,
    title: article.title,
    titleDerived: article.titleDerived ?? false,
    publishedOn: article.publishedOn,
    outlet: article.outlet,
    place: article.dateline?.place ?? null,
    language: article.language,
    words: countWords(article.text.slice(article.body.start, article.body.end)),
    fileName: article.source.fileName,
    importedAt: article.source.importedAt,
    isSample,
    deletedAt: null,
  };
}

/** One locale for all texts: the number is a size for the list, and must not depend on the machine. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** The segmenter takes time that grows with the square of what it is given at once. */
const PIECE = 4_000;

function countWords(text: string): number {
  let words = 0;
  for (const line of text.split('\n')) {
    for (let start = 0; start < line.length; start += PIECE) {
      for (const { isWordLike } of WORDS.segment(line.slice(start, start + PIECE))) if (isWordLike) words += 1;
    }
  }
  return words;
}
