import type { Catalogue, CatalogueDraft } from '#core/library/catalogue';
import { keptDraft } from '#core/library/kept';
import { NO_STEPS } from '#core/library/steps';
import type { Steps } from '#core/library/steps';
import { crc32 } from './checksum';
import { FORMAT } from './layout';
import { parseSafely } from './parse-json';
import { SnapshotSchema, StepsSchema } from './schemas';
import type { Sentinel } from './schemas';
import * as v from 'valibot';

/** A whole catalogue as it stood after the journal line `lastNumber`. */
export type Snapshot = {
  readonly generation: number;
  readonly lastNumber: number;
  readonly library: Sentinel;
  readonly catalogue: CatalogueDraft;
  readonly steps: Steps;
  /** Of a backup: why it was made. */
  readonly reason?: string | undefined;
};

const HEAD = '{"checksum":"';
/** The checksum is of all bytes from here to the end of the file. */
const CHECKED_FROM = HEAD.length + '00000000",'.length;

const records = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
/** Every record was checked as it came in and the checksum says it is the same; checking 50,000 again doubles the opening. */
const EnvelopeSchema = v.looseObject({
  ...SnapshotSchema.entries,
  articles: records,
  notes: records,
  reviews: records,
  kept: v.optional(v.record(v.string(), records), {}),
});

/** The bytes of a snapshot file: one compact JSON document. */
export function encodeSnapshot(
  snapshot: Omit<Snapshot, 'catalogue' | 'steps'> & {
    readonly catalogue: Catalogue;
    readonly writtenAt: string;
    readonly steps?: Steps;
  },
): Buffer {
  const { generation, lastNumber, writtenAt, reason, library, catalogue, steps } = snapshot;
  const body = { format: FORMAT, generation, lastNumber, writtenAt, reason, library, ...catalogue, steps };
  const bytes = Buffer.from(`${HEAD}00000000",${JSON.stringify(body).slice(1)}\n`);
  bytes.write(crc32(bytes.subarray(CHECKED_FROM)), HEAD.length);
  return bytes;
}

/** Reads a snapshot file: the snapshot, 'damaged' when its checksum or shape is wrong, 'newer' when its format is. */
export function decodeSnapshot(bytes: Buffer): Snapshot | 'damaged' | 'newer' {
  const checksum = bytes.toString('latin1', HEAD.length, HEAD.length + 8);
  if (bytes.toString('latin1', 0, HEAD.length) !== HEAD) return 'damaged';
  if (crc32(bytes.subarray(CHECKED_FROM)) !== checksum) return 'damaged';
  const value = parseSafely(bytes.toString('utf8'));
  if (isNewerFormat(value)) return 'newer';
  const envelope = v.safeParse(EnvelopeSchema, value);
  if (!envelope.success) return 'damaged';
  const { generation, lastNumber, reason, library, articles, notes, reviews, kept } = envelope.output;
  const catalogue = {
    articles: bare(articles),
    notes: bare(notes),
    reviews: bare(reviews),
    kept: { ...keptDraft(), ...Object.fromEntries(Object.entries(kept).map(([kind, of]) => [kind, bare(of)])) },
  } as CatalogueDraft;
  const steps = v.safeParse(StepsSchema, envelope.output.steps);
  return { generation, lastNumber, reason, library, catalogue, steps: steps.success ? steps.output : NO_STEPS };
}

/** Freshly parsed records without their prototype, in place: copying them would take longer than reading them. */
function bare(parsed: object): object {
  return Object.setPrototypeOf(parsed, null) as object;
}

/** True for a JSON object that states a format above the one this program knows. */
export function isNewerFormat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false;
  return typeof value.format === 'number' && value.format > FORMAT;
}
