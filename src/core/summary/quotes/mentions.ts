import type { Span } from '../../text/span';
import type { Entities } from '../draft';

/** A known person, organisation or place as one of its mentions stands in the text. */
export type Mention = Span & { readonly name: string; readonly kind: 'person' | 'organization' | 'place' };

/** The mentions of all entities, in order, to be asked by place. */
export type MentionIndex = {
  /** The longest mention that ends at an offset; people before organisations before places. */
  readonly endingAt: (offset: number) => Mention | null;
  /** The longest mention that starts at an offset. */
  readonly startingAt: (offset: number) => Mention | null;
  readonly all: readonly Mention[];
  /** The mentions that begin between two offsets. */
  readonly within: (from: number, to: number) => readonly Mention[];
};

/** Lays out the mentions of a text's entities. */
export function indexMentions(entities: Entities): MentionIndex {
  const all: Mention[] = [];
  const take = (
    kind: Mention['kind'],
    items: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
  ) => {
    for (const { name, mentions } of items) for (const { start, end } of mentions) all.push({ start, end, name, kind });
  };
  take('person', entities.people);
  take('organization', entities.organizations);
  take('place', entities.places);
  const ends = new Map<number, Mention>();
  const starts = new Map<number, Mention>();
  for (const mention of all) {
    const ending = ends.get(mention.end);
    if (ending === undefined || ending.start > mention.start) ends.set(mention.end, mention);
    const starting = starts.get(mention.start);
    if (starting === undefined || starting.end < mention.end) starts.set(mention.start, mention);
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    endingAt: (offset) => ends.get(offset) ?? null,
    startingAt: (offset) => starts.get(offset) ?? null,
    all,
    within: (from, to) => all.slice(firstFrom(all, from), firstFrom(all, to)),
  };
}

/** The index of the first mention that begins at an offset or behind it. */
function firstFrom(all: readonly Mention[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
