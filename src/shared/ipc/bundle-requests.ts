import * as v from 'valibot';
import type { Result } from '#core/result';
import type { BundleReceipt, UnpackedReceipt } from './bundle-messages';
import { answers, request } from './define';
import type { OpenedReceipt } from './library-messages';
import { IdSchema } from './schemas';

/** The requests about bundles: a library, or some articles of it, with all that belongs to them in one file. */
export const bundleRequests = {
  /** A bundle of these articles, or of the whole library for null, in a file main asks for; null when the person cancelled. */
  'bundles:export': request(
    [v.nullable(v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(100_000)))],
    answers<Result<BundleReceipt> | null>(),
  ),
  /** Asks for a bundle and for the place of a new library, and makes it there; the present one stays open. */
  'bundles:unpack': request([], answers<Result<UnpackedReceipt> | null>()),
  /** Opens a library that `bundles:unpack` made. */
  'bundles:open': request([IdSchema], answers<Result<OpenedReceipt>>()),
  /** Stops the bundle that is being written or unpacked; nothing is kept of it. */
  'bundles:cancel': request([], answers<null>()),
  /** Shows an exported bundle in the file manager. */
  'bundles:show': request([IdSchema], answers<Result<null>>()),
} as const;
