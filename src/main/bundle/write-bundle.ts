import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Catalogue } from '#core/library/catalogue';
import type { Clock } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sha256 } from '../store/checksum';
import { toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import { bundleCancelled } from './bundle-errors';
import { libraryEntries } from './library-entries';
import type { BundleEntry } from './library-entries';
import { readLibraryState } from './library-state';
import { BUNDLE_FORMAT, BUNDLE_FORMAT_WITHOUT_IMAGES, BUNDLE_KIND, MANIFEST } from './manifest';
import type { Manifest, ManifestEntry } from './manifest';
import { isBetterUnpacked } from './packed-size';
import { saveStream } from './save-stream';

/** What a bundle is to be made of, and where; without `articles` it is of the whole library. */
export type BundleOrder = {
  readonly library: string;
  readonly target: string;
  readonly articles?: readonly string[];
};

/** How far the writing is, in files. */
type BundleProgress = (done: number, total: number) => void;

/** What was written, and what the library had lost of it. */
export type WrittenBundle = {
  readonly bytes: number;
  readonly counts: Manifest['counts'];
  readonly missing: readonly string[];
};

/** What the writing needs beside its order. */
export type WriteOptions = {
  readonly clock: Clock;
  readonly files?: Files;
  readonly signal?: AbortSignal;
  readonly onProgress?: BundleProgress;
};

/**
 * Writes a bundle, file after file, so that it needs no more memory for a large library than the library's list does. The
 * library is only read, and may be open; the target is written whole or not at all.
 */
export async function writeBundle(order: BundleOrder, options: WriteOptions): Promise<Result<WrittenBundle>> {
  const { files = REAL_FILES, clock, signal, onProgress = () => undefined } = options;
  try {
    const state = await readLibraryState(files, order.library);
    const madeAt = clock.now().toISOString();
    const chosen = order.articles ? new Set(order.articles) : null;
    const unknown = order.articles?.find((id) => !Object.hasOwn(state.catalogue.articles, id));
    if (unknown !== undefined) return fail('article-unknown', `There is no article ${unknown} in this library.`);
    const { catalogue, entries } = await libraryEntries(files, order.library, state, { chosen, madeAt });
    const head = {
      kind: BUNDLE_KIND,
      format: hasImages(catalogue) ? BUNDLE_FORMAT : BUNDLE_FORMAT_WITHOUT_IMAGES,
      madeAt,
      library: state.sentinel,
      scope: chosen === null ? 'library' : 'articles',
      counts: countsOf(catalogue),
      missing: [...state.damaged],
    } as const satisfies Omit<Manifest, 'entries'>;
    const zip = zipOf(entries, head, { madeAt: new Date(madeAt), signal, onProgress });
    const saved = await saveStream(order.target, zip, files);
    if (!saved.ok) return saved;
    return ok({ bytes: saved.value.bytes, counts: head.counts, missing: head.missing });
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

type ZipOptions = {
  readonly madeAt: Date;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: BundleProgress;
};

/** The archive as it grows; each file is read when the one before it went in, and what could not be read goes into `missing`. */
async function* zipOf(
  entries: readonly BundleEntry[],
  head: Omit<Manifest, 'entries' | 'missing'> & { readonly missing: string[] },
  { madeAt, signal, onProgress }: ZipOptions,
): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const isOver = new Promise<void>((resolve) => output.once('close', resolve));
  zip.on('error', (error: Error) => output.destroy(error));
  const add = async (path: string, bytes: Uint8Array): Promise<void> => {
    const stream = Readable.from([bytes]);
    const compress = !(await isBetterUnpacked(bytes));
    zip.addReadStream(stream, path, { mtime: madeAt, mode: 0o100644, compress, size: bytes.length });
    await Promise.race([new Promise<void>((resolve) => stream.once('close', resolve)), isOver]);
  };
  const fill = async (): Promise<void> => {
    const listed: ManifestEntry[] = [];
    for (const [done, { path, read }] of entries.entries()) {
      if (signal?.aborted === true) throw bundleCancelled();
      if (output.destroyed) return;
      const bytes = await read();
      if (bytes === null) head.missing.push(path);
      else {
        listed.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
        await add(path, bytes);
      }
      onProgress(done + 1, entries.length);
    }
    await add(MANIFEST, Buffer.from(`${JSON.stringify({ ...head, entries: listed })}\n`));
    zip.end();
  };
  void fill().catch((error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))));
  yield* output as AsyncIterable<Buffer>;
}

function hasImages({ kept }: Catalogue): boolean {
  return Object.keys(kept.image).length > 0;
}

function countsOf({ articles, notes, reviews, kept }: Catalogue): Manifest['counts'] {
  const rows = Object.values(articles);
  const deleted = rows.filter(({ deletedAt }) => deletedAt !== null).length;
  const numberOf = (records: object): number => Object.keys(records).length;
  return {
    articles: rows.length - deleted,
    deleted,
    notes: numberOf(notes),
    reviews: numberOf(reviews),
    kept: Object.values(kept).reduce((sum, records) => sum + numberOf(records), 0),
  };
}
