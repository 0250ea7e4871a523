import type { Entities, FigureDraft, QuoteDraft, TimeDraft, TopicDraft } from '../draft';

/** The facts already found, by which sentences are weighed. */
export type KeyPointFacts = {
  readonly entities: Entities;
  readonly topics: readonly TopicDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly figures: readonly FigureDraft[];
  readonly times: readonly TimeDraft[];
};
