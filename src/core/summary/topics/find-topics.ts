import type { Analysis } from '../../text/analysis';
import type { Entities, TopicDraft } from '../draft';
import { collectPhrases, type Phrase } from './phrases';

const COUNT = 10;
/** Organisations and places have sections of their own; they may be topics, not crowd them out. */
const NAME_WEIGHT = 0.4;

/**
 * Finds the phrases a text is about: ranked, at most ten, score between 0 and 1, no person's name, none a part or
 * another form of a better one. A term is written as most often in the text, in lower case unless it is a name.
 */
export function findTopics(analysis: Analysis, entities: Entities): readonly TopicDraft[] {
  const people = entities.people.flatMap((person) => person.mentions);
  const phrases = collectPhrases(analysis, people);
  const named = [...entities.organizations, ...entities.places].flatMap(({ mentions }) =>
    mentions.map(({ start }) => start),
  );
  const scored = scorePhrases(analysis, phrases, new Set(named));
  const chosen: { readonly phrase: Phrase; readonly score: number }[] = [];
  for (const candidate of scored) {
    if (chosen.length >= COUNT) break;
    if (chosen.some((other) => isNear(other.phrase, candidate.phrase))) continue;
    chosen.push(candidate);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ phrase, score }) => ({
    term: phrase.term,
    score: Math.round((1000 * score) / best) / 1000,
    mentions: phrase.mentions,
  }));
}

function isNear(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}

function scorePhrases(
  analysis: Analysis,
  phrases: readonly Phrase[],
  named: ReadonlySet<number>,
): readonly { readonly phrase: Phrase; readonly score: number }[] {
  const frequency = new Map<string, number>();
  for (const phrase of phrases) {
    for (const word of phrase.words) frequency.set(word, (frequency.get(word) ?? 0) + phrase.mentions.length);
  }
  const length = Math.max(1, analysis.body.end - analysis.body.start);
  return phrases
    .map((phrase) => {
      const first = ((phrase.mentions[0]?.start ?? 0) - analysis.body.start) / length;
      const mean =
        phrase.words.reduce((sum, word) => sum + Math.sqrt(frequency.get(word) ?? 1), 0) / phrase.words.length;
      const size = [0, 0.7, 1.25, 1.2, 0.8][phrase.words.length] ?? 0.5;
      const isName = phrase.mentions.every(({ start }) => named.has(start));
      return {
        phrase,
        score: (isName ? NAME_WEIGHT : 1) * size * mean * Math.sqrt(phrase.mentions.length) * (1.3 - 0.6 * first),
      };
    })
    .sort((a, b) => b.score - a.score || (a.phrase.mentions[0]?.start ?? 0) - (b.phrase.mentions[0]?.start ?? 0));
}
