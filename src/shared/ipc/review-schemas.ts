import * as v from 'valibot';
import { IdSchema, ReviewerNameSchema } from './schemas';

/** Whom to compare, and where: in one article or, for null, in the whole library; null takes the two who share most items. */
export const ComparisonInputSchema = v.strictObject({
  articleId: v.nullable(IdSchema),
  pair: v.nullable(v.pipe(v.tuple([ReviewerNameSchema, ReviewerNameSchema]), v.readonly())),
});
