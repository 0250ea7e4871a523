import type { Review } from '#core/library/review';
import type { Result } from '#core/result';
import { answers, request } from './define';
import type { Comparison, SignoffState } from './review-messages';
import { KeptStepSchema } from './kept-schemas';
import { ComparisonInputSchema, CorrectionSchema } from './review-schemas';
import { IdSchema, ReviewerNameSchema, ReviewInputSchema } from './schemas';

/** The requests about decisions, sign-offs and reviewers; comments are kept records as any other. */
export const reviewRequests = {
  /** Decides about an item; without a verdict and an edit what this reviewer decided is taken back. Answers with what stands. */
  'reviews:save': request([ReviewInputSchema], answers<Result<Review | null>>()),
  /** Decides about several items and changes what is kept beside them, all or nothing, as one step. */
  'reviews:correct': request([CorrectionSchema, KeptStepSchema], answers<Result<null>>()),
  'signoffs:state': request([IdSchema], answers<Result<SignoffState>>()),
  /** Signs an article as it is now under this name. */
  'signoffs:sign': request([IdSchema, ReviewerNameSchema], answers<Result<null>>()),
  'signoffs:withdraw': request([IdSchema], answers<Result<null>>()),
  /** The names of all who have judged, commented or signed in this library. */
  'reviewers:list': request([], answers<readonly string[]>()),
  'reviewers:compare': request([ComparisonInputSchema], answers<Result<Comparison>>()),
} as const;
