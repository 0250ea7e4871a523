import type { Section, Summary } from '../summary/summary';
import type { Span } from '../text/span';
import { applyEdit } from './apply-edit';
import type { KeptBase } from './kept';
import type { Place } from './place';
import type { ItemEdit } from './review';

/** The sections that a person can add to. */
export const ADDABLE = ['keyPoints', 'quotes', 'people', 'organizations', 'places', 'dates', 'figures'] as const;

/** The name of one such section. */
export type AddableSection = (typeof ADDABLE)[number];

/** An item that a person added to a summary, kept apart from what the engine found; `values` is what they wrote in it. */
export type Addition = KeptBase & {
  readonly articleId: string;
  readonly section: AddableSection;
  readonly values: ItemEdit;
  readonly place: Place;
  /** The other places where it is named: those of a name that was taken off another entity. */
  readonly mentions?: readonly Place[];
};

/** Whether it may be told that a person added an item, and who: in a blind review only of one's own. */
export function hasAuthor<T extends Pick<Addition, 'by'>>(addition: T | undefined): addition is T {
  return addition !== undefined && addition.by !== '';
}

/** The item that an addition is, standing on these words of the text, and named in those others. */
export function itemOfAddition(
  { id, section, values }: Addition,
  text: string,
  span: Span,
  others: readonly Span[] = [],
): Summary[Section][number] {
  const words = text.slice(span.start, span.end);
  const named = { id, name: words, aliases: [], mentions: [span, ...others] };
  const items: { readonly [S in AddableSection]: () => Summary[S][number] } = {
    keyPoints: () => ({ id, text: words, evidence: [span], score: 1 }),
    quotes: () => ({ id, text: words, kind: 'direct', speaker: null, cue: null, evidence: span }),
    people: () => ({ ...named, roles: [] }),
    organizations: () => ({ ...named, acronym: null }),
    places: () => named,
    dates: () => ({ id, text: words, date: null, evidence: span, resolvedFrom: null }),
    figures: () => ({ id, value: null, unit: null, text: words, what: null, evidence: span }),
  };
  return applyEdit(section, items[section](), values);
}
