import * as v from 'valibot';
import type { KeptRecord } from '#core/library/kept';
import type { Result } from '#core/result';
import { answers, request } from './define';
import { KeptInputSchema, KeptKindSchema, KeptStepSchema } from './kept-schemas';

/** The requests about what a person keeps in the library beside notes and decisions; see `core/library/kept.ts`. */
export const keptRequests = {
  /** Every record of a kind, of all articles and of the library, as one JSON text; those of an open article come with it. */
  'kept:list': request([KeptKindSchema], answers<string>()),
  /** Tags and collections with their articles, and saved searches (`Organisation`), as one JSON text. */
  'kept:organisation': request([], answers<string>()),
  /** Makes all these changes or none, as one step; answers with the records as they were written. */
  'kept:save': request(
    [v.pipe(v.array(KeptInputSchema), v.minLength(1), v.maxLength(200_000)), KeptStepSchema],
    answers<Result<readonly KeptRecord[]>>(),
  ),
} as const;
