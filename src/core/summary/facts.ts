import type { Analysis } from '../text/analysis';
import { findFigures } from './figures/find-figures';
import type { KeyPointFacts } from './key-points/key-point-facts';
import { findEntities } from './names/find-entities';
import { findQuotes } from './quotes/find-quotes';
import { findTimes } from './time/find-times';
import { findTopics } from './topics/find-topics';

/** Everything a text states, one pass a kind of fact, always in this order, each seeing what the ones before it found. */
export function findFacts(analysis: Analysis): KeyPointFacts {
  const entities = findEntities(analysis);
  const times = findTimes(analysis);
  const figures = findFigures(analysis, times);
  const quotes = findQuotes(analysis, entities);
  const topics = findTopics(
    analysis,
    entities,
    [...times, ...figures].map(({ evidence }) => evidence),
  );
  return { entities, times, figures, quotes, topics };
}
