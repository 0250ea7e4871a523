import type { Judgement } from '../../library/judgement';
import { daysOf } from '../../search/dates';
import { compareText } from '../../text/compare';
import { longDate } from '../long-date';
import { agreementFacts } from './agreement-facts';
import { placeOfChapter } from './article-digest';
import type { ArticleDigest } from './article-digest';
import { collectionFacts, leftOutFact } from './collection-facts';
import { isDossiersOnly } from './collection-options';
import type { CollectionOptions, CollectionPartName } from './collection-options';
import { JOINT_PLACES } from './collection-part';
import type { ContentsLine, JointPart } from './collection-part';
import { inPieces } from './in-pieces';
import { jointIndex } from './joint-index';
import { jointTimeline } from './joint-timeline';
import { quoteBook } from './quote-book';
import { timelineChart } from './timeline-chart';
import { collectionWords } from './words/collection-languages';
import type { CollectionWords } from './words/collection-words';

/** So many events or quotations are printed at once: about seventy pages. */
const MOST_AT_ONCE = 1_200;

/** The joint parts of a report, those that stand before the articles and those behind them. */
export type JointParts = { readonly before: readonly JointPart[]; readonly after: readonly JointPart[] };

/** What is said on the title page besides: the titles of articles that were left out, and what every reviewer held of the others. */
export type AlsoSaid = { readonly leftOut?: readonly string[]; readonly judgements?: readonly Judgement[] };

/** Draws up what all articles give together. The same articles in the same order always give equal parts. */
export function jointParts(
  digests: readonly ArticleDigest[],
  options: CollectionOptions,
  { leftOut = [], judgements = [] }: AlsoSaid = {},
): JointParts {
  const words = collectionWords(options.language);
  const has = (part: CollectionPartName): boolean => !options.leftOut.includes(part);
  const years = has('timeline') ? jointTimeline(digests, words) : [];
  const speakers = has('quotes') ? quoteBook(digests) : [];
  const letters = has('index') ? jointIndex(digests, options.language) : [];
  const after: JointPart[] = [];
  if (letters.length > 0) after.push({ kind: 'index', letters });
  if (has('sources')) after.push({ kind: 'sources', articles: digests.map(withoutFacts) });
  const joint: JointPart[] = [
    ...inPieces(years, ({ events }) => events.length, MOST_AT_ONCE).map((piece, index): JointPart => ({
      kind: 'timeline',
      continues: index > 0,
      chart:
        index > 0
          ? null
          : timelineChart(
              digests.flatMap(({ events }) => events),
              words,
            ),
      years: piece,
    })),
    ...inPieces(speakers, ({ quotes }) => quotes.length, MOST_AT_ONCE).map((piece, index): JointPart => ({
      kind: 'quotes',
      continues: index > 0,
      speakers: piece,
    })),
  ];
  const front: JointPart = {
    kind: 'front',
    heading: isDossiersOnly(options) ? words.dossiers : words.report,
    title: options.title,
    facts: [...collectionFacts(digests, words), ...agreementFacts(judgements, words), ...leftOutFact(leftOut, words)],
    contents: isDossiersOnly(options)
      ? digests.map((digest) => lineOfArticle(digest, words))
      : contentsOf(digests, joint, after, words),
  };
  return { before: [front, ...joint], after };
}

/** The order of the articles in a report: by their date, those without one last, then by title. */
export function inReportOrder<
  T extends { readonly id: string; readonly title: string; readonly publishedOn: string | null },
>(articles: readonly T[]): readonly T[] {
  const dayOf = ({ publishedOn }: T): string => daysOf(publishedOn)?.from ?? '~';
  return articles.toSorted(
    (a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
}

function withoutFacts({ events: _events, quotes: _quotes, names: _names, ...rest }: ArticleDigest) {
  return rest;
}

function contentsOf(
  digests: readonly ArticleDigest[],
  joint: readonly JointPart[],
  after: readonly JointPart[],
  words: CollectionWords,
): readonly ContentsLine[] {
  const lineOf = (kind: keyof typeof words.headings, place: string): ContentsLine => ({
    level: 0,
    name: words.headings[kind],
    note: null,
    direction: words.frame.direction,
    place,
  });
  const first = joint.filter((part) => !('continues' in part && part.continues));
  const [firstArticle] = digests;
  return [
    ...first.map(({ kind }) => lineOf(kind, JOINT_PLACES[kind])),
    ...(firstArticle === undefined ? [] : [lineOf('articles', placeOfChapter(firstArticle.key))]),
    ...digests.map((digest) => lineOfArticle(digest, words)),
    ...after.map(({ kind }) => lineOf(kind, JOINT_PLACES[kind])),
  ];
}

function lineOfArticle({ key, title, direction, publishedOn }: ArticleDigest, words: CollectionWords): ContentsLine {
  const note = publishedOn === null ? words.noDate : longDate(publishedOn, words.marginDates);
  return { level: 1, name: title, note, direction, place: placeOfChapter(key) };
}

/** What the file says it is about. */
export function subjectOfCollection(
  digests: readonly ArticleDigest[],
  options: Pick<CollectionOptions, 'leftOut' | 'language'> = { leftOut: [] },
): string {
  const dated = digests.flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn]));
  const [first, last] = [dated[0], dated.at(-1)];
  const { frame, subject } = collectionWords(options.language);
  const said = (date: string): string => longDate(date, frame.dates);
  const when =
    first === undefined || last === undefined ? '' : frame.comma + frame.dates.range(said(first), said(last));
  return subject(isDossiersOnly(options) ? 'dossiers' : 'report', digests.length) + when;
}

/** The topics that most articles have, as key words of the file. */
export function keywordsOfCollection(digests: readonly ArticleDigest[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { topics } of digests)
    for (const term of new Set(topics.map((each) => each.toLowerCase()))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || compareText(a, b))
    .slice(0, 20)
    .map(([term]) => term);
}
