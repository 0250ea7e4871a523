import type { Span } from '../text/span';
import type { Why } from './why';

/** What every item may say of itself; a summary of an early engine says nothing. */
type Explained = { readonly why?: Why };

/** An extractive key point: `text` is verbatim, `score` between 0 and 1, best first. */
export type KeyPoint = Explained & {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly Span[];
  readonly score: number;
};

/** A role as written in the source: the title and, where named, the organisation it is held at. */
export type Role = Explained & {
  readonly title: string;
  readonly organization: string | null;
  readonly evidence: Span;
};

/** One real person; `mentions` holds every place they are named, `aliases` the other names used for them. */
export type Person = Explained & {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: readonly Span[];
};

/** One real organisation, company, agency, party, group or standing meeting. */
export type Organization = Explained & {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
};

/** One real place: country, city, region, building, body of water. */
export type Place = Explained & {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
};

/** One time expression; `date` is EDTF or null where it stays vague, `resolvedFrom` the rule used when it is relative. */
export type TimeExpression = Explained & {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly evidence: Span;
  readonly resolvedFrom: string | null;
};

/** Something that happened (or will): `date` and `dateEnd` are EDTF, `text` is verbatim from the source. */
export type TimelineEntry = Explained & {
  readonly id: string;
  readonly date: string;
  readonly dateEnd: string | null;
  readonly text: string;
  readonly evidence: Span;
  readonly resolvedFrom: string | null;
};

/** Who spoke, as named in the source at `evidence`: a person, an institution, or an unnamed role. */
export type Speaker = { readonly name: string; readonly evidence: Span };

/** Words reported as said; a direct quote is verbatim. `confidence` is between 0 and 1. */
export type Quote = Explained & {
  readonly id: string;
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly evidence: Span;
  readonly parts?: readonly Span[];
  readonly confidence?: number;
};

/**
 * An amount: `value` in `unit` where both are known, `text` as written, `what` the thing counted; a range has its lower
 * end in `value` and its upper end in `valueEnd`.
 */
export type Figure = Explained & {
  readonly id: string;
  readonly value: number | null;
  readonly valueEnd?: number;
  readonly unit: string | null;
  readonly text: string;
  readonly what: string | null;
  readonly evidence: Span;
};

/** A readable phrase the text is about. */
export type Topic = Explained & {
  readonly id: string;
  readonly term: string;
  readonly score: number;
  readonly mentions: readonly Span[];
};

/** The structured summary of one article: every item holds at least one span into the article's text. */
export type Summary = {
  readonly schema: 1;
  readonly engine: string;
  readonly keyPoints: readonly KeyPoint[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly dates: readonly TimeExpression[];
  readonly timeline: readonly TimelineEntry[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly topics: readonly Topic[];
  /** What the engine could not do for this text, in a sentence each (say, names in a language it does not read). */
  readonly limits?: readonly string[];
};

/** The sections of a summary that hold items, in reading order. */
export const SECTIONS = [
  'keyPoints',
  'people',
  'organizations',
  'places',
  'timeline',
  'quotes',
  'figures',
  'dates',
  'topics',
] as const;

/** The name of one section. */
export type Section = (typeof SECTIONS)[number];

/** An item of any section. */
export type SummaryItem = Summary[Section][number];
