import type { Analysis } from '../text/analysis';
import { findDateline } from '../text/header/dateline';
import type { Span } from '../text/span';
import type { Entities, QuoteDraft } from './draft';
import { findFigures } from './figures/find-figures';
import type { KeyPointFacts } from './key-points/key-point-facts';
import { creditLines } from './names/credits';
import { findEntities } from './names/find-entities';
import { withOwnRoles } from './names/roles/own-roles';
import { findQuotes } from './quotes/find-quotes';
import { findTimes } from './time/find-times';
import { withoutLabelTimes } from './time/label-times';
import { findTopics } from './topics/find-topics';

/** No heading in capitals is longer, in code units. */
const LONGEST_HEADING = 40;

/** Everything a text states, one pass a kind of fact, always in this order, each seeing what the ones before it found. */
export function findFacts(analysis: Analysis): KeyPointFacts {
  const named = findEntities(analysis);
  const all = findTimes(analysis);
  const figures = findFigures(analysis, all);
  const quotes = findQuotes(analysis, named);
  const times = withoutLabelTimes(all, quotes, analysis.text);
  const entities = withOwnRoles(named, quotes);
  // What an English figure counts may be a subject ("forty boats").
  const isEnglish = /^en\b/u.test(analysis.language);
  const topics = findTopics(
    analysis,
    entities,
    (isEnglish ? all : [...all, ...figures]).map(({ evidence }) => evidence),
    [...asides(analysis, quotes), ...titlesOf(entities, analysis.text)],
  );
  return { entities, times, figures, quotes, topics };
}

/** The titles of two words and more that stand before names: a post is no subject because its holder is named. */
function titlesOf({ people }: Entities, text: string): readonly Span[] {
  return people.flatMap(({ roles, mentions }) => {
    const starts = new Set(mentions.map(({ start }) => start));
    return roles.flatMap(({ title, evidence: { start, end } }) => {
      const from = end - title.length;
      const isTitle = from >= start && text.startsWith(title, from) && /^\p{Lu}.* /u.test(title);
      return isTitle && (starts.has(end + 1) || starts.has(end + 2)) ? [{ start: from, end }] : [];
    });
  });
}

/** What stands in a text and says nothing of its subject: the dateline, the labels of turns, headings in capitals, the credits. */
function asides(analysis: Analysis, quotes: readonly QuoteDraft[]): readonly Span[] {
  const dateline = findDateline(analysis.text, analysis.body);
  const labels = quotes.flatMap(({ why, cue }) => (why?.rule === 'label' && cue !== null ? [cue] : []));
  return [
    ...(dateline === null ? [] : [dateline.prefix]),
    ...labels,
    ...headingsIn(analysis),
    ...creditLines(analysis),
  ];
}

/** Short lines in capitals below the headline, or the first paragraph of a text without one: "APPEARANCES:", "ORAL ANSWERS". */
function headingsIn({ text, body, paragraphs }: Analysis): readonly Span[] {
  return paragraphs.slice(body.start > 0 ? 0 : 1).filter(({ start, end }) => {
    const line = end - start > LONGEST_HEADING ? '' : text.slice(start, end);
    return /\p{Lu}{3}/u.test(line) && line === line.toUpperCase() && !/\d/u.test(line);
  });
}
