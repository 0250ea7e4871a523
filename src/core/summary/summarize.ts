import type { Article } from '../library/article';
import { analyse } from '../text/analyse';
import type { Span } from '../text/span';
import { ENGINE } from './engine';
import { findFacts } from './facts';
import { idMaker } from './ids';
import { rankKeyPoints } from './key-points/rank-key-points';
import { limitsOf } from './limits';
import type { Section, Summary } from './summary';
import { buildTimeline } from './time/build-timeline';

/**
 * Draws the structured summary of an article: one pass a kind of fact, always in this order, each seeing what the ones
 * before it found. The same article gives the same summary, byte for byte.
 */
export function summarize(article: Article): Summary {
  const { text, body, language, publishedOn } = article;
  const analysis = analyse({ text, body, language, publishedOn });
  const facts = findFacts(analysis);
  const { entities, times, figures, quotes, topics } = facts;
  const timeline = buildTimeline(analysis, times);
  const keyPoints = rankKeyPoints(analysis, facts);
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
