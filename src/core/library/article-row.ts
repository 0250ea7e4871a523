import { segmenterOf } from '../text/segmenters';
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

/** One language for all texts: the number is a size for the list, and must not depend on the machine. */
const ANY_TEXT = 'en';

/** The segmenter takes time that grows with the square of what it is given at once. */
const PIECE = 4_000;

/** Scripts that put no space between words: only the segmenter's dictionaries find them there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word of a spaced script, as the segmenter sees it: joined by an apostrophe or a point inside, "3,000" is one. */
const SPACED =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{N})[,;.'’](?=\p{N})|(?<=[\p{L}\p{M}])[:·.'’](?=\p{L}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** What a character of a plain line is: 0 stands between words, 1 joins letters, 2 joins digits, 3 both; 4 is a letter, 5 a digit. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[0-9]/u.test(character)) return 5;
  // The underscore belongs to words, and joins nothing.
  if (/[A-Za-z_]/u.test(character)) return character === '_' ? 6 : 4;
  return (character === ':' || character === '.' || character === "'" ? 1 : 0) + (/[,;.']/u.test(character) ? 2 : 0);
}

/** The same number for a line of ASCII, without the pattern; null for any other line. Most texts are made of such lines. */
function countPlain(line: string): number | null {
  let words = 0;
  let before = 0;
  for (let at = 0; at < line.length; at += 1) {
    const kind = KINDS[line.charCodeAt(at)];
    if (kind === undefined) return null;
    if (kind >= 4) {
      if (before < 4) words += 1;
      before = kind;
      continue;
    }
    const after = KINDS[line.charCodeAt(at + 1)] ?? 0;
    const isJoint = (before === 5 && after === 5 && kind >= 2) || (before === 4 && after === 4 && (kind & 1) === 1);
    if (!isJoint) before = 0;
  }
  return words;
}

/** The number of words in a text; the pattern is many times as fast as the segmenter, and an import counts every text. */
function countWords(text: string): number {
  let words = 0;
  for (const line of text.split('\n')) {
    const plain = countPlain(line);
    if (plain !== null) {
      words += plain;
      continue;
    }
    if (!UNSPACED.test(line)) {
      words += line.match(SPACED)?.length ?? 0;
      continue;
    }
    for (let start = 0; start < line.length; start += PIECE) {
      for (const { isWordLike } of segmenterOf(ANY_TEXT, 'word').segment(line.slice(start, start + PIECE)))
        if (isWordLike) words += 1;
    }
  }
  return words;
}
