import * as v from 'valibot';
import type { Result } from '#core/result';
import { answers, request } from './define';
import type { EncodingOffer, ReadAgain, Redrawing, RedrawnMany } from './reading-messages';
import { EncodingSchema, IdSchema } from './schemas';

/** The requests about how an article is read, and how two of them differ. */
export const readingRequests = {
  /** What the article was read as, and what it would say in other encodings. */
  'readings:offer': request([IdSchema], answers<Result<EncodingOffer>>()),
  /** Reads the kept bytes of the article again in this encoding, as one step. */
  'readings:apply': request([IdSchema, EncodingSchema], answers<Result<ReadAgain>>()),
  /** What the engine of this program would draw from the text of the article; as one step, where it is to be kept (the second argument). */
  'readings:redraw': request([IdSchema, v.boolean()], answers<Result<Redrawing>>()),
  /**
   * The same of many articles, or of all of the library for null: what would change, or, kept, all of it as one step. One run at
   * a time; `readings:progressed` says how far it is, and `readings:stopRedraw` ends it after the articles it is at.
   */
  'readings:redrawMany': request(
    [v.nullable(v.pipe(v.array(IdSchema), v.maxLength(200_000))), v.boolean()],
    answers<Result<RedrawnMany>>(),
  ),
  'readings:stopRedraw': request([], answers<null>()),
  /** What two articles have in common and what only one of them says (a `Difference`), as one JSON text. */
  'readings:compare': request([IdSchema, IdSchema], answers<Result<string>>()),
} as const;
