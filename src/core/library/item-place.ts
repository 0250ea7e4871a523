import type { Section, SummaryItem } from '../summary/summary';
import type { Span } from '../text/span';
import { itemAnchor, itemSpans } from './item-anchor';

/** A record about one item of a summary: the id of the item, and the words it stood on. */
export type ItemRecord = {
  readonly section: Section;
  readonly itemId: string;
  readonly anchor: Span;
  readonly quoted: string;
};

/**
 * The items that stand on the words a record was made about: on its anchor (with the article's `text` only while that still
 * holds the quoted words), else wherever those words are.
 */
export function itemsOnWords(
  items: readonly SummaryItem[],
  { anchor, quoted }: ItemRecord,
  text: string | undefined,
): readonly SummaryItem[] {
  if (text === undefined || text.slice(anchor.start, anchor.end) === quoted) {
    const first = items.filter((item) => isSameSpan(itemAnchor(item), anchor));
    if (first.length > 0) return first;
    const any = items.filter((item) => itemSpans(item).some((span) => isSameSpan(span, anchor)));
    if (any.length > 0) return any;
  }
  if (text === undefined || quoted === '') return [];
  return items.filter((item) => {
    const span = itemAnchor(item);
    return span !== null && text.slice(span.start, span.end) === quoted;
  });
}

/** The records of each item of one section by the item's id; those whose item cannot be told for certain are under ''. */
export function recordsByItem<T extends ItemRecord>(
  items: readonly SummaryItem[],
  records: readonly T[],
  text: string,
): ReadonlyMap<string, readonly T[]> {
  const ids = new Set(items.map(({ id }) => id));
  const found = new Map<string, T[]>();
  for (const record of records) {
    const [item, another] = ids.has(record.itemId) ? [] : itemsOnWords(items, record, text);
    const id = ids.has(record.itemId) ? record.itemId : another === undefined ? (item?.id ?? '') : '';
    const list = found.get(id);
    if (list === undefined) found.set(id, [record]);
    else list.push(record);
  }
  return found;
}

function isSameSpan(span: Span | null, other: Span): boolean {
  return span !== null && span.start === other.start && span.end === other.end;
}
