import { hasAuthor } from '../library/addition';
import type { ReviewedItem } from '../library/overlay';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import { itemSpans } from '../library/item-anchor';
import type { Span } from '../text/span';
import { wholeText } from './clean-text';
import type { ExportView } from './export-view';

/** A cell of a table: numbers stay numbers, null is an empty cell. */
export type Cell = string | number | null;

/** One table: the name of its file, and its rows, the first of which names the columns. */
export type Table = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

type ItemOf<S extends Section> = Summary[S][number];
type Columns<T> = readonly (readonly [string, (item: T) => Cell])[];

/** The columns that open every row, and those that close the row of an item. */
const LEAD = ['article_id', 'article_title', 'published'] as const;
const TAIL = ['state', 'by', 'at', 'added_by', 'comments', 'start', 'end', 'words'] as const;

const HIGHLIGHTS_HEAD = [...LEAD, 'hue', 'words', 'by', 'at', 'start', 'end'] as const;

const NAMED: Columns<{ readonly name: string; readonly aliases: readonly string[] }> = [
  ['name', ({ name }) => name],
  ['also_named', ({ aliases }) => aliases.join('; ')],
];
const MENTIONS: Columns<{ readonly mentions: readonly Span[] }> = [['mentions', ({ mentions }) => mentions.length]];

const TABLES: { readonly [S in Section]: Columns<ItemOf<S>> } = {
  people: [...NAMED, ['roles', ({ roles }) => [...new Set(roles.map(roleWords))].join('; ')], ...MENTIONS],
  organizations: [...NAMED, ['acronym', ({ acronym }) => acronym], ...MENTIONS],
  places: [...NAMED, ...MENTIONS],
  timeline: [
    ['date', ({ date }) => date],
    ['date_end', ({ dateEnd }) => dateEnd],
    ['event', ({ text }) => text],
    ['worked_out', ({ resolvedFrom }) => resolvedFrom],
  ],
  quotes: [
    ['kind', ({ kind }) => kind],
    ['speaker', ({ speaker }) => speaker?.name ?? null],
    ['quote', ({ text }) => text],
  ],
  figures: [
    ['figure', ({ text }) => text],
    ['value', ({ value }) => value],
    ['value_end', ({ valueEnd }) => valueEnd ?? null],
    ['unit', ({ unit }) => unit],
    ['what', ({ what }) => what],
  ],
  keyPoints: [
    ['key_point', ({ text }) => text],
    ['score', ({ score }) => score],
  ],
  dates: [
    ['expression', ({ text }) => text],
    ['date', ({ date }) => date],
    ['worked_out', ({ resolvedFrom }) => resolvedFrom],
  ],
  topics: [['topic', ({ term }) => term], ['score', ({ score }) => score], ...MENTIONS],
};

/** The names of the tables, each a file. */
const FILE_NAMES: Readonly<Record<Section, string>> = {
  people: 'people',
  organizations: 'organisations',
  places: 'places',
  timeline: 'timeline',
  quotes: 'quotes',
  figures: 'figures',
  keyPoints: 'key-points',
  dates: 'dates',
  topics: 'topics',
};

/** The tables of one article, one for each kind of fact and one for highlights, all with their heads even if empty. */
export function tablesOf(view: ExportView): readonly Table[] {
  const facts = (Object.keys(TABLES) as Section[]).map((section) => factTable(view, section));
  const lead = leadOf(view);
  const highlights = view.highlights.map(({ hue, text, by, at, span }): readonly Cell[] => [
    ...lead,
    hue,
    text,
    by,
    at,
    span?.start ?? null,
    span?.end ?? null,
  ]);
  return [...facts, { name: 'highlights', rows: [HIGHLIGHTS_HEAD, ...highlights.map(whole)] }];
}

/** The tables without any row below their heads. */
export function tableHeads(): readonly Table[] {
  const facts = (Object.keys(TABLES) as Section[]).map((section) => ({
    name: FILE_NAMES[section],
    rows: [headOf(section)],
  }));
  return [...facts, { name: 'highlights', rows: [HIGHLIGHTS_HEAD] }];
}

function headOf(section: Section): readonly string[] {
  return [...LEAD, ...TABLES[section].map(([name]) => name), ...TAIL];
}

function factTable(view: ExportView, section: Section): Table {
  const columns = TABLES[section] as Columns<SummaryItem>;
  const { kept, said } = view.resolved;
  const items = kept.find((part) => part.section === section)?.items ?? [];
  const { text } = view.input.article;
  const lead = leadOf(view);
  const rowOf = ({ item, state, review, addition }: ReviewedItem<SummaryItem>): readonly Cell[] => {
    const comments = (said.get(item.id) ?? []).map((comment) => `${comment.by}: ${comment.text}`);
    const [span] = itemSpans(item);
    return whole([
      ...lead,
      ...columns.map(([, cell]) => cell(item)),
      state,
      review?.by ?? null,
      review?.at ?? null,
      hasAuthor(addition) ? addition.by : null,
      comments.join('\n'),
      span?.start ?? null,
      span?.end ?? null,
      span === undefined ? null : text.slice(span.start, span.end),
    ]);
  };
  return { name: FILE_NAMES[section], rows: [headOf(section), ...items.map(rowOf)] };
}

function leadOf({ input: { article } }: ExportView): readonly Cell[] {
  return [article.id, article.title, article.publishedOn];
}

function whole(row: readonly Cell[]): readonly Cell[] {
  return row.map((cell) => (typeof cell === 'string' ? wholeText(cell) : cell));
}

function roleWords({ title, organization }: Summary['people'][number]['roles'][number]): string {
  return organization === null || title.includes(organization) ? title : `${title}, ${organization}`;
}
