import type { Article } from '../library/article';
import { analyse } from '../text/analyse';
import type { Span } from '../text/span';
import { ENGINE } from './engine';
import { findFigures } from './figures/find-figures';
import { idMaker } from './ids';
import { rankKeyPoints } from './key-points/rank-key-points';
import { limitsOf } from './limits';
import { findEntities } from './names/find-entities';
import { findQuotes } from './quotes/find-quotes';
import type { Section, Summary } from './summary';
import { buildTimeline } from './time/build-timeline';
import { findTimes } from './time/find-times';
import { findTopics } from './topics/find-topics';

/**
 * Draws the structured summary of an article: one pass a kind of fact, always in this order, each seeing what the ones
 * before it found. The same article gives the same summary, byte for byte.
 */
export function summarize(article: Article): Summary {
  const { text, body, language, publishedOn } = article;
  const analysis = analyse({ text, body, language, publishedOn });
  const entities = findEntities(analysis);
  const times = findTimes(analysis);
  const figures = findFigures(analysis, times);
  const quotes = findQuotes(analysis, entities);
  const timeline = buildTimeline(analysis, times);
  const topics = findTopics(
    analysis,
    entities,
    [...times, ...figures].map(({ evidence }) => evidence),
  );
  const keyPoints = rankKeyPoints(analysis, { entities, topics, quotes, figures });
  const limits = limitsOf(article);
  return {
    schema: 1,
    engine: ENGINE,
    keyPoints: withIds('keyPoints', keyPoints, (item) => [item.text, item.evidence]),
    people: withIds('people', entities.people, (item) => [item.name, item.mentions]),
    organizations: withIds('organizations', entities.organizations, (item) => [item.name, item.mentions]),
    places: withIds('places', entities.places, (item) => [item.name, item.mentions]),
    dates: withIds('dates', times, (item) => [item.text, [item.evidence]]),
    timeline: withIds('timeline', timeline, (item) => [`${item.date} ${item.text}`, [item.evidence]]),
    quotes: withIds('quotes', quotes, (item) => [`${item.kind} ${item.text}`, [item.evidence]]),
    figures: withIds('figures', figures, (item) => [item.text, [item.evidence]]),
    topics: withIds('topics', topics, (item) => [item.term, item.mentions]),
    ...(limits.length > 0 ? { limits } : {}),
  };
}

function withIds<T extends object>(
  section: Section,
  drafts: readonly T[],
  parts: (draft: T) => readonly [string, readonly Span[]],
): readonly (T & { readonly id: string })[] {
  const makeId = idMaker(section);
  return drafts.map((draft) => {
    const [text, evidence] = parts(draft);
    return { id: makeId({ text, evidence }), ...draft };
  });
}
