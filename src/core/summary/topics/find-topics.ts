import type { Analysis } from '../../text/analysis';
import type { Entities, TopicDraft } from '../draft';
import type { Span } from '../../text/span';
import { byRule, type WhySign } from '../why';
import { collectPhrases, type Phrase } from './phrases';
import { phraseScorer } from './score-phrases';
import { worldTopics } from './world-topics';

const COUNT = 10;

/**
 * Finds the phrases a text is about: ranked, at most ten, score between 0 and 1, no person's name, none a part or
 * another form of a better one; `busy` are dates and amounts, which are no subjects. A term is written as most often in the text, in lower case unless it is a name.
 */
export function findTopics(analysis: Analysis, entities: Entities, busy: readonly Span[] = []): readonly TopicDraft[] {
  if (!/^(?:en|und)\b/iu.test(analysis.language)) return worldTopics(analysis, entities, busy);
  const people = entities.people.flatMap((person) => person.mentions);
  const phrases = collectPhrases(analysis, people);
  const scoreOf = phraseScorer(analysis, phrases, entities);
  const scored = phrases
    .map((phrase) => ({ phrase, score: scoreOf(phrase) }))
    .sort((a, b) => b.score - a.score || (a.phrase.mentions[0]?.start ?? 0) - (b.phrase.mentions[0]?.start ?? 0));
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
    why: byRule('phrase', 0.4 + (0.5 * score) / best, signsOf(analysis, phrase)),
  }));
}

function signsOf(analysis: Analysis, phrase: Phrase): readonly WhySign[] {
  const { start, end } = analysis.body;
  const signs: WhySign[] = [];
  if (phrase.mentions.length > 1) signs.push('repeated');
  if ((phrase.mentions[0]?.start ?? end) - start < (end - start) / 5) signs.push('early');
  return signs.length === 0 ? ['central'] : signs;
}

function isNear(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}
