import { assertNever } from '../result';
import type { Figure, Section, Summary, SummaryItem, TimelineEntry } from './summary';

type ItemOf<S extends Section> = Summary[S][number];

/** The longest label, in code units, before it is cut with an ellipsis. */
const MAX_LABEL = 90;

/** A short name for an item, for lists, undo steps and screen readers: its name, term or first words. */
export function itemLabel(section: Section, item: SummaryItem): string {
  return shorten(itemWords(section, item));
}

/** What an event of the timeline is: its words, or that the text was published, which its own line only gives as a date. */
export function eventWords({ text, why }: TimelineEntry): string {
  return why?.rule === 'published' ? 'Published' : text;
}

/** A text cut at a word near `MAX_LABEL` code units, with an ellipsis where something was left out. */
export function shorten(text: string, limit = MAX_LABEL): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The same name, term or words, uncut. */
export function itemWords(section: Section, item: SummaryItem): string {
  switch (section) {
    case 'people':
    case 'organizations':
    case 'places':
      return (item as ItemOf<typeof section>).name;
    case 'topics':
      return (item as ItemOf<'topics'>).term;
    case 'figures': {
      const figure = item as ItemOf<'figures'>;
      const what = unsaidCount(figure);
      return what === null ? figure.text : `${figure.text} (${what})`;
    }
    case 'timeline':
      return eventWords(item as ItemOf<'timeline'>);
    case 'keyPoints':
    case 'quotes':
    case 'dates':
      return (item as ItemOf<typeof section>).text;
    default:
      return assertNever(section);
  }
}

/** What a figure counts, where its own words do not say it already. */
export function unsaidCount({ text, what }: Pick<Figure, 'text' | 'what'>): string | null {
  return what === null || text.toLowerCase().includes(what.toLowerCase()) ? null : what;
}
