import type {
  Figure,
  KeyPoint,
  Organization,
  Person,
  Place,
  Quote,
  Role,
  TimeExpression,
  TimelineEntry,
  Topic,
} from './summary';

type Draft<T> = Omit<T, 'id'>;

/** Items as the passes hand them on; `ids.ts` gives them their stable ids at the end. */
export type KeyPointDraft = Draft<KeyPoint>;
/** See KeyPointDraft. */
type PersonDraft = Draft<Person>;
/** See KeyPointDraft. */
type OrganizationDraft = Draft<Organization>;
/** See KeyPointDraft. */
type PlaceDraft = Draft<Place>;
/** See KeyPointDraft. */
export type TimeDraft = Draft<TimeExpression>;
/** See KeyPointDraft. */
export type TimelineDraft = Draft<TimelineEntry>;
/** See KeyPointDraft. */
export type QuoteDraft = Draft<Quote>;
/** See KeyPointDraft. */
export type FigureDraft = Draft<Figure>;
/** See KeyPointDraft. */
export type TopicDraft = Draft<Topic>;

/** Everyone and everything named in a text, as one pass over the names leaves it; sorted by weight in the text. */
export type Entities = {
  readonly people: readonly PersonDraft[];
  readonly organizations: readonly OrganizationDraft[];
  readonly places: readonly PlaceDraft[];
  /** What somebody says to be ("I am the engineer"), where it stands; who says it is known when the quotations are. */
  readonly ownRoles?: readonly Role[];
};
