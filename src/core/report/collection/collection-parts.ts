import type { Judgement } from '../../library/judgement';
import { daysOf } from '../../search/dates';
import { compareText } from '../../text/compare';
import { longDate, longRange } from '../long-date';
import { agreementFacts } from './agreement-facts';
import { placeOfChapter } from './article-digest';
import type { ArticleDigest, ItemState } from './article-digest';
import { isDossiersOnly } from './collection-options';
import type { CollectionOptions, CollectionPartName } from './collection-options';
import { JOINT_HEADINGS, JOINT_PLACES } from './collection-part';
import type { CollectionFact, ContentsLine, JointPart } from './collection-part';
import { inPieces } from './in-pieces';
import { jointIndex } from './joint-index';
import { jointTimeline } from './joint-timeline';
import { quoteBook } from './quote-book';
import { timelineChart } from './timeline-chart';

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
  const has = (part: CollectionPartName): boolean => !options.leftOut.includes(part);
  const years = has('timeline') ? jointTimeline(digests) : [];
  const speakers = has('quotes') ? quoteBook(digests) : [];
  const letters = has('index') ? jointIndex(digests) : [];
  const after: JointPart[] = [];
  if (letters.length > 0) after.push({ kind: 'index', letters });
  if (has('sources')) after.push({ kind: 'sources', articles: digests.map(withoutFacts) });
  const joint: JointPart[] = [
    ...inPieces(years, ({ events }) => events.length, MOST_AT_ONCE).map((piece, index): JointPart => ({
      kind: 'timeline',
      continues: index > 0,
      chart: index > 0 ? null : timelineChart(digests.flatMap(({ events }) => events)),
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
    heading: isDossiersOnly(options) ? 'Dossiers' : 'Collection report',
    title: options.title,
    facts: [...factsOf(digests), ...agreementFacts(judgements), ...leftOutFact(leftOut)],
    contents: isDossiersOnly(options) ? digests.map(lineOfArticle) : contentsOf(digests, joint, after),
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
): readonly ContentsLine[] {
  const lineOf = (kind: keyof typeof JOINT_HEADINGS, place: string): ContentsLine => ({
    level: 0,
    name: JOINT_HEADINGS[kind],
    note: null,
    direction: 'ltr',
    place,
  });
  const first = joint.filter((part) => !('continues' in part && part.continues));
  const [firstArticle] = digests;
  return [
    ...first.map(({ kind }) => lineOf(kind, JOINT_PLACES[kind])),
    ...(firstArticle === undefined ? [] : [lineOf('articles', placeOfChapter(firstArticle.key))]),
    ...digests.map(lineOfArticle),
    ...after.map(({ kind }) => lineOf(kind, JOINT_PLACES[kind])),
  ];
}

function lineOfArticle({ key, title, direction, publishedOn }: ArticleDigest): ContentsLine {
  const note = publishedOn === null ? 'no date' : longDate(publishedOn);
  return { level: 1, name: title, note, direction, place: placeOfChapter(key) };
}

function factsOf(digests: readonly ArticleDigest[]): readonly CollectionFact[] {
  const days = digests.map(({ publishedOn }) => daysOf(publishedOn)).filter((range) => range !== null);
  const first = days.map(({ from }) => from).sort(compareText)[0];
  const last = days
    .map(({ to }) => to)
    .sort(compareText)
    .at(-1);
  const undated = digests.length - days.length;
  const signed = digests.flatMap(({ signoff }) => (signoff === null ? [] : [signoff]));
  const changed = signed.filter(({ isChanged }) => isChanged).length;
  const sum = (...states: (ItemState | 'rejected')[]): number =>
    digests.reduce((all, { counts }) => all + states.reduce((own, state) => own + counts[state], 0), 0);
  const items = sum('confirmed', 'edited', 'disputed', 'rejected', 'unreviewed');
  const engines = [...new Set(digests.map(({ engine }) => engine))].sort(compareText);
  return [
    fact('Articles', counted(digests.length, 'article'), null),
    fact(
      'Dates',
      first === undefined || last === undefined ? 'Not known' : longRange(first, last),
      undated === 0 ? null : `${undated === digests.length ? 'all' : counted(undated, 'article')} without a date`,
    ),
    fact(
      'Review',
      `${grouped(items - sum('unreviewed'))} of ${counted(items, 'item')} reviewed`,
      `${grouped(sum('confirmed'))} confirmed, ${grouped(sum('edited'))} edited, ${grouped(sum('disputed'))} disputed, ${grouped(sum('rejected'))} rejected and left out, ${grouped(sum('unreviewed'))} not reviewed`,
    ),
    fact(
      'Signed off',
      `${grouped(signed.length)} of ${counted(digests.length, 'article')}`,
      changed === 0 ? null : `${grouped(changed)} changed since`,
    ),
    fact('Engine', engines.join(', '), null),
  ];
}

/** An article that cannot be read is named, not passed over. */
function leftOutFact(titles: readonly string[]): readonly CollectionFact[] {
  if (titles.length === 0) return [];
  return [fact('Left out', `${counted(titles.length, 'article')} that could not be read`, titles.join('; '))];
}

function fact(label: string, value: string, fine: string | null): CollectionFact {
  return { label, value, fine };
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the file says it is about. */
export function subjectOfCollection(
  digests: readonly ArticleDigest[],
  options: Pick<CollectionOptions, 'leftOut'> = { leftOut: [] },
): string {
  const dated = digests.flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn]));
  const [first, last] = [dated[0], dated.at(-1)];
  const when = first === undefined || last === undefined ? '' : `, ${longDate(first)} to ${longDate(last)}`;
  const what = isDossiersOnly(options) ? 'Dossiers' : 'Collection report';
  return `${what} of ${counted(digests.length, 'article')}${when}`;
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
