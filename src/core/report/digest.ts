import type { Article } from '../library/article';
import { formatOrEncoding } from '../library/source-format';
import { eventWords, unsaidCount } from '../summary/item-label';
import type { Person, Quote, Summary, TimelineEntry } from '../summary/summary';
import { padTo, widthOf, wrap } from './columns';

const COLUMNS = 80;
const RULE = '─'.repeat(COLUMNS);

/**
 * The summary of an article as plain text of 80 columns, for a terminal: what is known of the source, then every section
 * that holds something, with its count. Ends with a line feed; holds no control characters of the source.
 */
export function digestOf(article: Article, summary: Summary): string {
  const sections = [
    section('Key points', summary.keyPoints, (point, index) => wrap(oneLine(point.text), COLUMNS, `  ${index + 1}. `)),
    section('People', summary.people, personLines),
    section('Organisations', summary.organizations, (organization) => {
      const acronym =
        organization.acronym === null || organization.acronym === organization.name ? '' : ` (${organization.acronym})`;
      return named(organization.name + acronym, organization.aliases, organization.mentions.length);
    }),
    section('Places', summary.places, (place) => named(place.name, place.aliases, place.mentions.length)),
    timelineSection(summary.timeline),
    section('Quotes', summary.quotes, quoteLines),
    section('Figures', summary.figures, (figure) => {
      const counted = unsaidCount(figure);
      const what = counted === null ? '' : ` · ${oneLine(counted)}`;
      return wrap(oneLine(figure.text) + what, COLUMNS, '  ');
    }),
    section('Time expressions', summary.dates, (time) => {
      const rule = time.resolvedFrom === null ? '' : ` (${oneLine(time.resolvedFrom)})`;
      return wrap(
        `${oneLine(time.text)}${rule}`,
        COLUMNS,
        `  ${padTo(time.date === null ? 'undated' : plainDate(time.date), 12)} `,
      );
    }),
    topicLines(summary),
    (summary.limits ?? []).flatMap((limit) => wrap(limit, COLUMNS, 'Note: ')),
  ];
  const blocks = [heading(article), ...sections].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(article: Article): string[] {
  const { source } = article;
  const published = article.publishedOn ?? article.publishedOnReadings?.join(' or ') ?? null;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Published', published],
    ['Dateline', article.dateline?.place ?? null],
    ['By', article.byline],
    ['Outlet', article.outlet],
    ['Language', article.language === 'und' ? null : article.language],
    ['File', `${source.fileName} (${source.bytes.toLocaleString('en-US')} bytes, ${formatOrEncoding(source).value})`],
  ];
  const lines = facts.flatMap(([label, value]) =>
    value === null ? [] : wrap(oneLine(value), COLUMNS, padTo(label, 11)),
  );
  const derived = article.titleDerived ? ['(no headline in the source: its first sentence stands in)'] : [];
  return [RULE, ...wrap(oneLine(article.title), COLUMNS), ...derived, RULE, ...lines];
}

function section<T>(
  title: string,
  items: readonly T[],
  lines: (item: T, index: number) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  return [`${title.toUpperCase()} (${items.length})`, ...items.flatMap((item, index) => lines(item, index))];
}

function personLines(person: Person): string[] {
  const roles = person.roles.map((role) => {
    const at = role.organization === null ? '' : `, ${oneLine(role.organization)}`;
    return oneLine(role.title) + at;
  });
  return [
    ...named(person.name, person.aliases, person.mentions.length),
    ...[...new Set(roles)].flatMap((role) => wrap(role, COLUMNS, '      ')),
  ];
}

function named(name: string, aliases: readonly string[], mentions: number): string[] {
  const count = mentions === 1 ? '' : `${mentions}×`;
  const also = aliases.length === 0 ? '' : ` · also ${aliases.map(oneLine).join(', ')}`;
  const [first = '', ...rest] = wrap(oneLine(name) + also, COLUMNS - 6, '  ');
  return [
    count === '' ? first : `${padTo(first, COLUMNS - widthOf(count))}${count}`,
    ...rest.map((line) => `  ${line}`),
  ];
}

function timelineSection(entries: readonly TimelineEntry[]): string[] {
  const dates = entries.map(
    (entry) => (entry.dateEnd === null ? plainDate(entry.date) : `${entry.date} – ${entry.dateEnd}`) || 'undated',
  );
  const column = Math.min(
    24,
    dates.reduce((most, date) => Math.max(most, date.length), 0),
  );
  return section('Timeline', entries, (entry, index) => {
    const date = padTo(dates[index] ?? '', column);
    return wrap(oneLine(eventWords(entry)), COLUMNS, `  ${date}  `);
  });
}

const NEARLY: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF date as a line of the digest says it: what is open, uncertain or a season in words, the rest as it is. */
function plainDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === '..' || to === '') return `after ${plainDate(from)}`;
  if (to !== undefined)
    return from === '..' || from === '' ? `before ${plainDate(to)}` : `${plainDate(from)} – ${plainDate(to)}`;
  const [, date = from, mark = ''] = /^(.*?)([~?%]?)$/u.exec(from) ?? [];
  const nearly = NEARLY[mark] ?? '';
  const [, year, season = ''] = /^(\d{4})-(2[1-4])$/u.exec(date) ?? [];
  if (year !== undefined) return `${nearly}${SEASONS[season] ?? season} ${year}`;
  return `${nearly}${/^\d{3}X$/u.test(date) ? `${date.slice(0, 3)}0s` : date}`;
}

function quoteLines(quote: Quote): string[] {
  const speaker = quote.speaker === null ? 'speaker unknown' : oneLine(quote.speaker.name);
  const kind = quote.kind === 'indirect' ? ' (reported)' : '';
  const bare = oneLine(quote.text).replaceAll(/^[“"„«]+|[”"»]+$/gu, '');
  const words = quote.kind === 'direct' ? `“${bare}”` : bare;
  return [...wrap(words, COLUMNS, '  '), ...wrap(`— ${speaker}${kind}`, COLUMNS, '      ')];
}

function topicLines(summary: Summary): string[] {
  if (summary.topics.length === 0) return [];
  const terms = summary.topics.map((topic) => oneLine(topic.term)).join(' · ');
  return [`TOPICS (${summary.topics.length})`, ...wrap(terms, COLUMNS, '  ')];
}

/** White space becomes one space; control characters, which could steer a terminal, are left out. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
}
