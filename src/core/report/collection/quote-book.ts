import { foldName } from '../../summary/names/linking/fold-name';
import { compareText } from '../../text/compare';
import type { ArticleDigest, DigestQuote } from './article-digest';

/** A quotation with the article it stands in. */
export type BookQuote = DigestQuote & {
  readonly key: string;
  readonly article: string;
  readonly publishedOn: string | null;
  readonly language: string;
};

/** Everything one speaker is quoted with; `name` is null for those who are not named. */
export type SpeakerQuotes = { readonly name: string | null; readonly quotes: readonly BookQuote[] };

/**
 * All quotations by who said them, in the order of the alphabet; what nobody is named for comes last. Speakers are one where
 * their names are written alike: whether they are one person the sources do not say.
 */
export function quoteBook(digests: readonly ArticleDigest[]): readonly SpeakerQuotes[] {
  const speakers = new Map<string, { name: string | null; quotes: BookQuote[] }>();
  for (const { key, title, publishedOn, language, quotes } of digests) {
    for (const quote of quotes) {
      const folded = quote.speaker === null ? '' : foldName(quote.speaker);
      const own = speakers.get(folded) ?? { name: quote.speaker, quotes: [] };
      own.quotes.push({ ...quote, key, article: title, publishedOn, language });
      speakers.set(folded, own);
    }
  }
  return [...speakers]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([, speaker]) => speaker);
}
