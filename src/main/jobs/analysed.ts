import type { Article } from '#core/library/article';
import { fingerprintOf } from '#core/likeness/fingerprint';
import type { Summary } from '#core/summary/summary';
import { packArticle } from '../store/pack-article';
import type { Analysed } from './engine-protocol';

const ELSEWHERE = new Uint8Array();

/** What the engine answers with for an article and its summary; the bytes it was read from stay where they are. */
export function analysedOf(article: Article, summary: Summary): Analysed {
  const { row, file } = packArticle({ article, summary, original: ELSEWHERE, isSample: false });
  const { start, end } = article.body;
  return { row, file, source: article.source, fingerprint: fingerprintOf(article.text.slice(start, end)) };
}
