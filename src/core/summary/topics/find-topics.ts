import type { Analysis } from '../../text/analysis';
import type { Entities, TopicDraft } from '../draft';
import type { Span } from '../../text/span';
import { byRule, type WhySign } from '../why';
import { collectPhrases, type Phrase } from './phrases';
import { newsShareOf, phraseScorer } from './score-phrases';
import { worldTopics } from './world-topics';

const COUNT = 10;
/** From this share of news on a text is read as news, below it as a text of terms. */
const NEWS = 0.7;
/** In news a word said so often on its own is a subject of its own, beside the phrases it is a part of. */
const ON_ITS_OWN = 3;

/**
 * Finds the phrases a text is about: ranked, at most ten, score between 0 and 1, no person's name, none another
 * form of a better one, or a part of it that is not a subject of its own; `busy` are dates and amounts, which are no subjects, `asides` the dateline and
 * the labels of turns. A term is written as most often in the text, in lower case unless it is a name.
 */
export function findTopics(
  analysis: Analysis,
  entities: Entities,
  busy: readonly Span[] = [],
  asides: readonly Span[] = [],
): readonly TopicDraft[] {
  if (!/^(?:en|und)\b/iu.test(analysis.language)) return worldTopics(analysis, entities, [...busy, ...asides]);
  const people = [...entities.people.flatMap((person) => person.mentions), ...asides, ...busy];
  const news = newsShareOf(analysis, entities);
  const bodies = [...entities.organizations, ...entities.places].flatMap(({ mentions }) => mentions);
  const phrases = collectPhrases(analysis, { people, bodies }, news < NEWS);
  const scoreOf = phraseScorer(analysis, phrases, entities, news);
  const scored = phrases
    .map((phrase) => ({ phrase, score: scoreOf(phrase) }))
    .sort((a, b) => b.score - a.score || (a.phrase.mentions[0]?.start ?? 0) - (b.phrase.mentions[0]?.start ?? 0));
  const chosen: { readonly phrase: Phrase; readonly score: number }[] = [];
  for (const candidate of scored) {
    if (chosen.length >= COUNT) break;
    if (chosen.some((other) => isNear(other.phrase, candidate.phrase, news >= NEWS))) continue;
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

function isNear(a: Phrase, b: Phrase, isNews: boolean): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isNews && short.words.length === 1 && long.words.length > 1 && short.mentions.length >= ON_ITS_OWN) return false;
  return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}
