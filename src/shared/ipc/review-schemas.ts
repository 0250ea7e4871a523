import * as v from 'valibot';
import { KeptInputSchema } from './kept-schemas';
import { IdSchema, ReviewerNameSchema, ReviewInputSchema } from './schemas';

/** Whom to compare, and where: in these articles or, for null, in the whole library; a pair of null is the two who share most items. */
export const ComparisonInputSchema = v.strictObject({
  articleIds: v.nullable(v.pipe(v.array(IdSchema), v.maxLength(100_000))),
  pair: v.nullable(v.pipe(v.tuple([ReviewerNameSchema, ReviewerNameSchema]), v.readonly())),
});

/** Decisions about several items, and what is changed beside them, to be made as one. */
export const CorrectionSchema = v.strictObject({
  reviews: v.pipe(v.array(ReviewInputSchema), v.maxLength(10_000)),
  kept: v.pipe(v.array(KeptInputSchema), v.maxLength(10_000)),
});

/** See CorrectionSchema. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;
