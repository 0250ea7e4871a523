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

/** Scripts that put no space between words: only the segmenter's dictionaries find them there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word of a spaced script, as the segmenter sees it: joined by an apostrophe or a point inside, "3,000" is one. */
const SPACED =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{N})[,;.'’](?=\p{N})|(?<=[\p{L}\p{M}])[:·.'’](?=\p{L}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** The number of words in a text; the pattern is many times as fast as the segmenter, and an import counts every text. */
function countWords(text: string): number {
  let words = 0;
  for (const line of text.split('\n')) {
    if (!UNSPACED.test(line)) {
      words += line.match(SPACED)?.length ?? 0;
      continue;
    }
    for (let start = 0; start < line.length; start += PIECE) {
      for (const { isWordLike } of WORDS.segment(line.slice(start, start + PIECE))) if (isWordLike) words += 1;
    }
  }
  return words;
}
