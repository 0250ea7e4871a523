import { byArticle } from '#core/library/by-article';
import type { Note } from '#core/library/note';
import type { IncomingArticle } from '#core/library/place-incoming';
import { KEPT_KINDS, keptByArticle } from '#core/library/kept';
import type { KeptOfArticle, KeptRecord } from '#core/library/kept';
import type { KeptOne } from '#core/library/move-kept';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { compareText } from '#core/text/compare';
import type { ImageFile } from '../store/image-files';
import { imagePlace } from '../store/layout';
import { originalPlace } from './manifest';
import type { ManifestEntry } from './manifest';
import { openBundle } from './open-bundle';
import type { CheckOptions, OpenBundle } from './open-bundle';

/** An article of a bundle with the bytes of its file and its original; null for what the bundle lacks. */
export type Incoming = IncomingArticle & { readonly file: Uint8Array | null; readonly original: Uint8Array | null };

/** What is drawn at once: first the pictures that notes may name, then the articles. */
export type IncomingBatch = { readonly images: readonly ImageFile[]; readonly articles: readonly Incoming[] };

/** What a bundle brings, known before the first article is read. */
export type IncomingHead = {
  /** The name of the library it was made of. */
  readonly name: string;
  readonly articles: number;
  /** How many articles are in its recycle bin; they are not brought. */
  readonly deleted: number;
  /** The kept records of the library itself. */
  readonly own: readonly KeptOne[];
  /** The notes of the library itself. */
  readonly ownNotes: readonly Note[];
};

/** A checked bundle, to be drawn a few articles at a time; `close` is to be called when nothing more is drawn. */
export type IncomingBundle = IncomingHead & {
  readonly batches: () => AsyncGenerator<IncomingBatch>;
  readonly close: () => void;
};

/** What is drawn at once. */
const DRAW_ARTICLES = 200;
const DRAW_BYTES = 8 * 1024 * 1024;

/** Opens a bundle, having checked all of it, to bring its articles into a library. */
export async function openIncoming(path: string, options: CheckOptions = {}): Promise<Result<IncomingBundle>> {
  const opened = await openBundle(path, options);
  if (!opened.ok) return opened;
  const bundle = opened.value;
  const { articles, notes, kept } = bundle.snapshot.catalogue;
  const rows = Object.values(articles);
  const deleted = rows.filter(({ deletedAt }) => deletedAt !== null).length;
  return ok({
    name: bundle.manifest.library.name,
    articles: rows.length - deleted,
    deleted,
    own: onesOf(keptByArticle(kept).get(null)),
    ownNotes: Object.values(notes).filter(({ articleId }) => articleId === null),
    batches: () => batchesOf(bundle),
    close: bundle.close,
  });
}

async function* batchesOf({ manifest, snapshot, read }: OpenBundle): AsyncGenerator<IncomingBatch> {
  const { articles, notes, reviews, kept } = snapshot.catalogue;
  const notesBy = byArticle(Object.values(notes));
  const reviewsBy = byArticle(Object.values(reviews));
  const keptBy = keptByArticle(kept);
  const entries = new Map(manifest.entries.map((entry) => [entry.path, entry]));
  const bytesOf = async (path: string): Promise<Uint8Array | null> => {
    const entry: ManifestEntry | undefined = entries.get(path);
    // Bytes of their own, which may change threads.
    return entry ? new Uint8Array(await read(entry)) : null;
  };
  for (const { sha256: digest } of Object.values(kept.image)) {
    const data = await bytesOf(imagePlace(digest));
    if (data !== null) yield { images: [{ digest, data }], articles: [] };
  }
  let batch: Incoming[] = [];
  let bytes = 0;
  for (const row of Object.values(articles).sort((a, b) => compareText(a.id, b.id))) {
    if (row.deletedAt !== null) continue;
    const file = await bytesOf(`articles/${row.file}`);
    const original = await bytesOf(originalPlace(row.sha256));
    const records = {
      notes: notesBy.get(row.id) ?? [],
      reviews: reviewsBy.get(row.id) ?? [],
      kept: onesOf(keptBy.get(row.id)),
    };
    batch.push({ row, ...records, file, original });
    bytes += (file?.length ?? 0) + (original?.length ?? 0);
    if (batch.length < DRAW_ARTICLES && bytes < DRAW_BYTES) continue;
    yield { images: [], articles: batch };
    batch = [];
    bytes = 0;
  }
  yield { images: [], articles: batch };
}

function onesOf(kept: KeptOfArticle | undefined): readonly KeptOne[] {
  if (!kept) return [];
  return KEPT_KINDS.flatMap((kind) =>
    (kept[kind] as readonly KeptRecord[]).map((record): KeptOne => ({ kind, record })),
  );
}
