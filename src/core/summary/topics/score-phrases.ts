import type { Analysis } from '../../text/analysis';
import type { Entities } from '../draft';
import type { Phrase } from './phrases';
import { headWords } from './head-words';
import { isStopWord } from './stop-words';

/** How much a phrase of so many words counts: two and three words say most. */
const SIZE = [0, 0.55, 1.25, 1.85, 0.75, 0.4];
/** In a text that names hardly anybody, which goes by terms, longer phrases count for so much more. */
const SIZE_OF_TERMS = [1, 1, 1, 1.1, 2, 2];
/** A word with a hyphen mostly describes in news ("a red-and-white plane") and belongs to the term elsewhere. */
const HYPHEN_IN_NEWS = 0.8;
/** Organisations and places have sections of their own; they are topics where the text keeps coming back to them. */
const NAME_WEIGHT = 0.7;
/** A text counts as news when three words in a hundred, or more, name somebody or some place. */
const NEWS_SHARE = 0.03;
/** In news of this many words single words and phrases weigh as usual; shorter news says few phrases twice. */
const NEWS_WORDS = 400;

/**
 * Makes the measure of how much a phrase tells what the text is about: said often, early, made of words that come
 * back or stand in the headline, two or three words long. A single word counts for more in short news, which names its subject in one word,
 * than in an expository text, which names it in terms.
 */
export function phraseScorer(
  analysis: Analysis,
  phrases: readonly Phrase[],
  entities: Entities,
  news: number,
): (phrase: Phrase) => number {
  const frequency = new Map<string, number>();
  for (const phrase of phrases) {
    if (phrase.isWhole) continue;
    for (const word of phrase.words) frequency.set(word, (frequency.get(word) ?? 0) + phrase.mentions.length);
  }
  const named = new Set(
    [...entities.organizations, ...entities.places].flatMap(({ mentions }) => mentions.map(({ start }) => start)),
  );
  const single = weightOfSingleWords(analysis, news);
  const heard = headWords(analysis);
  // Where a headline tells the subject, a word said once that it does not hold is none.
  const isSubject = (word: string): boolean => heard.size === 0 || heard.has(word) || (frequency.get(word) ?? 0) > 1;
  const { start, end } = analysis.body;
  return ({ words, mentions }) => {
    const offset = (mentions[0]?.start ?? start) - start;
    const full = words.filter((word) => !isStopWord(word));
    const telling = full.length > 0 ? full : words;
    const mean = telling.reduce((sum, word) => sum + Math.sqrt(frequency.get(word) ?? 1), 0) / telling.length;
    const isName = mentions.every((mention) => named.has(mention.start));
    const size = Math.min(telling.length, SIZE.length - 1);
    return (
      (SIZE[size] ?? 0) *
      Math.pow(SIZE_OF_TERMS[size] ?? 1, 1 - news) *
      (words.some((word) => word.includes('-')) ? Math.pow(HYPHEN_IN_NEWS, news) : 1) *
      mean *
      Math.sqrt(mentions.length) *
      Math.exp((-0.6 * offset) / Math.max(1, end - start)) *
      Math.pow(1 + offset / 300, -0.2) *
      (isName ? NAME_WEIGHT * Math.min(4, mentions.length) : 1) *
      (words.length > 1 && mentions.length > 1 ? 1.25 : 1) *
      (words.length === 1 && isSubject(words[0] ?? '') ? single : 1) *
      (1 + telling.filter((word) => heard.has(word)).length / telling.length)
    );
  };
}

/** How much a text reads like news, between 0 and 1: by how often it names somebody or some place. */
export function newsShareOf(analysis: Analysis, entities: Entities): number {
  const names = [...entities.people, ...entities.places].reduce((count, { mentions }) => count + mentions.length, 0);
  return Math.min(1, names / wordsOf(analysis) / NEWS_SHARE);
}

function weightOfSingleWords(analysis: Analysis, news: number): number {
  const brevity = Math.max(-1.5, Math.min(1.5, Math.log(NEWS_WORDS / wordsOf(analysis))));
  return Math.exp(news * (0.5 + brevity));
}

function wordsOf({ tokens }: Analysis): number {
  return Math.max(
    1,
    tokens.reduce((count, token) => count + (token.kind === 'word' ? 1 : 0), 0),
  );
}
