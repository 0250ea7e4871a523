import { stringify } from 'yaml';
import type { SummaryItem } from '../summary/summary';
import { oneLine } from './clean-text';
import type { ExportView } from './export-view';

/**
 * The YAML of an article's front matter, with a line feed at its end: what is known of the article in flat properties, as
 * Obsidian shows and searches them. A property of which nothing is known is left out.
 */
export function frontMatterOf(view: ExportView): string {
  return stringify(properties(view), { lineWidth: 0, version: '1.2', aliasDuplicateObjects: false });
}

/** The same as a value. */
export function properties(view: ExportView): Readonly<Record<string, string | number | boolean | readonly string[]>> {
  const { article, summary, signoff, tags, collections } = view.input;
  const { source } = article;
  const all: readonly (readonly [string, string | boolean | readonly string[] | null | undefined])[] = [
    ['title', article.title],
    ['published', article.publishedOn],
    ['dateline', article.dateline?.place],
    ['byline', article.byline],
    ['outlet', article.outlet],
    ['language', article.language === 'und' ? null : article.language],
    ['people', named(view, 'people')],
    ['organizations', named(view, 'organizations')],
    ['places', named(view, 'places')],
    ['topics', view.report.keywords],
    ['tags', tags.map(obsidianTag).filter((tag) => tag !== '')],
    ['collections', collections],
    ['file', source.fileName],
    ['imported', source.importedAt],
    ['sha256', article.sha256],
    ['engine', summary.engine],
    ['signed-off-by', signoff?.by],
    ['signed-off-at', signoff?.at],
    ['signed-off-sha256', signoff?.sha256],
    ['changed-since-sign-off', signoff?.isChanged],
    ['sidelight-id', article.id],
  ];
  const known = all.flatMap(([key, value]): readonly (readonly [string, string | boolean | readonly string[]])[] => {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
      return [];
    if (typeof value === 'string') return [[key, oneLine(value)]];
    return [[key, typeof value === 'boolean' ? value : value.map(oneLine)]];
  });
  return Object.fromEntries(known);
}

function named({ resolved }: ExportView, wanted: 'people' | 'organizations' | 'places'): readonly string[] {
  const items: readonly SummaryItem[] =
    resolved.kept.find(({ section }) => section === wanted)?.items.map(({ item }) => item) ?? [];
  return items.map((item) => ('name' in item ? item.name : ''));
}

/** A tag as Obsidian takes it: letters, digits, "_", "-" and "/", and not digits alone. */
function obsidianTag(name: string): string {
  const tag = oneLine(name)
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replaceAll(/^[-/]+|[-/]+$/gu, '');
  return /^[\p{N}]+$/u.test(tag) ? `${tag}_` : tag;
}
