import * as v from 'valibot';
import { ORIGINALS_FOLDER } from '../store/layout';
import { count, SentinelSchema, Sha256Schema, time } from '../store/schemas';

/** The version of the format of a bundle; one with a higher one is refused. */
export const BUNDLE_FORMAT = 2;
/** The version that a bundle without pictures is written in: earlier programs read it. */
export const BUNDLE_FORMAT_WITHOUT_IMAGES = 1;
/** What the manifest of a bundle says that it is. */
export const BUNDLE_KIND = 'sidelight-bundle';
/** The ending of the name of a bundle. */
export const BUNDLE_ENDING = '.sidelight.zip';
/** The entry that names all others; it is the last one. */
export const MANIFEST = 'manifest.json';

/** The only places there are in a bundle: those of a library's own files. None leads out of a folder. */
const PLACES =
  /^(?:library\.json|catalogue-\d{1,15}\.json|journal-\d{1,15}\.jsonl|history\/journal-\d{1,15}\.jsonl|imports\/[A-Za-z0-9_-]{1,80}\.jsonl|articles\/[0-9a-f]{2}\/[A-Za-z0-9_-]{1,80}-[0-9a-f]{16}\.json|(?:originals|images)\/[0-9a-f]{2}\/[0-9a-f]{64})$/;

/** `manifest.json`: what the bundle is of, and of every other entry its size and SHA-256. */
export const ManifestSchema = v.object({
  kind: v.literal(BUNDLE_KIND),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: time,
  /** The library it was made of. */
  library: SentinelSchema,
  /** The whole library, or chosen articles of it. */
  scope: v.picklist(['library', 'articles']),
  counts: v.object({ articles: count, deleted: count, notes: count, reviews: count, kept: count }),
  /** Files of the library that were missing or damaged when the bundle was made, and so are not in it. */
  missing: v.array(v.string()),
  entries: v.array(v.object({ path: v.pipe(v.string(), v.regex(PLACES)), bytes: count, sha256: Sha256Schema })),
});

/** See ManifestSchema. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** One entry as the manifest tells it. */
export type ManifestEntry = Manifest['entries'][number];

/** Where the original with this SHA-256 lies in a bundle. */
export function originalPlace(sha256: string): string {
  return `${ORIGINALS_FOLDER}/${sha256.slice(0, 2)}/${sha256}`;
}
