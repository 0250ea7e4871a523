import type { Article } from '../library/article';
import { hasWorldNames } from './names/world/names';
import { otherLanguagesOf } from './other-languages';

/** What the engine could not do for an article, a full sentence each; empty when it could do everything. */
export function limitsOf(article: Article): readonly string[] {
  const limits: string[] = [];
  if (article.language === 'und') {
    limits.push('The language of this text could not be told; names, roles and indirect speech may be missing.');
  } else if (!/^en(?:-|$)/u.test(article.language)) {
    const language = article.language;
    limits.push(
      hasWorldNames(language)
        ? `Names, roles and reported speech are read in full in English only; in this language (${language}) plain rules find those that a title, a verb of speech or a known word shows, and some are missed.`
        : `Names, roles and indirect speech are read in English only; this text is in another language (${language}), of which dates, figures and speakers told in words may be missed too.`,
    );
  }
  const others = article.language === 'und' ? [] : otherLanguagesOf(article);
  if (others.length > 0)
    limits.push(
      `A good part of this text is in another language (${others.join(', ')}); of that part names, roles and speakers are mostly missed.`,
    );
  if (article.publishedOnReadings) {
    const readings = article.publishedOnReadings.join(' or ');
    limits.push(
      `The date of this text can be read as ${readings}; until that is settled, relative dates stay unresolved.`,
    );
  }
  if (article.source.encodingGuessed) {
    limits.push(`The encoding of the file is a guess (${article.source.encoding}); odd letters would come from there.`);
  }
  return limits;
}
