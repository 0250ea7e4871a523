import { digestArticle } from '#core/report/collection/article-digest';
import type { ArticleDigest } from '#core/report/collection/article-digest';
import type { CollectionOptions } from '#core/report/collection/collection-options';
import type { Chapter } from '#core/report/collection/collection-part';
import { jointParts, keywordsOfCollection, subjectOfCollection } from '#core/report/collection/collection-parts';
import { reportWords } from '#core/report/words/report-languages';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportProgress } from '#shared/ipc/messages';
import type { OpenFile } from '../../store/files';
import type { PdfDeps } from '../make-pdf';
import { saveError } from '../../store/save-error';
import { readReportInput, withPictures } from '../read-report';
import type { PrintedPart } from './join-parts';
import { partFiles } from './part-files';
import { printAround, printPart } from './print-parts';

/** A report ready to be written, piece by piece; `release` removes what it was made from. */
export type MadeCollection = {
  readonly failed: readonly { readonly title: string; readonly reason: string }[];
  readonly writeTo: (file: Pick<OpenFile, 'write'>) => Promise<void>;
  readonly release: () => Promise<void>;
};

/** What makes a report: what makes PDFs, and the library the articles are in. */
export type CollectionDeps = PdfDeps & { readonly store: Store };

/** What is to be made of which articles, in their order. */
export type CollectionWork = {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly options: CollectionOptions;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** Chapters printed at once: by the length of their texts, in UTF-16 code units, and by their number. */
const MOST_LETTERS = 60_000;
const MOST_CHAPTERS = 12;
/** And by the pictures in their notes, as they are sent. */
const MOST_PICTURES = 20_000_000;

/** Prints a report on many articles; null when it was cancelled. Only a few articles at a time are in memory. */
export async function makeCollection(
  deps: CollectionDeps,
  { articles, options, signal, onProgress }: CollectionWork,
): Promise<Result<MadeCollection> | null> {
  const files = await partFiles();
  const saidIn = options.language ?? 'en';
  const by = { printer: deps.printer, files, options };
  const chapters: PrintedPart[] = [];
  const digests: ArticleDigest[] = [];
  const held = new Set<string>();
  const failed: { title: string; reason: string }[] = [];
  let waiting: Chapter[] = [];
  let letters = 0;
  let pictures = 0;
  const printWaiting = async (): Promise<Result<null>> => {
    if (waiting.length === 0) return ok(null);
    const printed = await printPart(by, { kind: 'articles', chapters: waiting }, {});
    if (!printed.ok) return printed;
    chapters.push(printed.value);
    [waiting, letters, pictures] = [[], 0, 0];
    return ok(null);
  };
  const make = async (): Promise<Result<MadeCollection> | null> => {
    for (const [index, { id, title }] of articles.entries()) {
      if (signal.aborted) return null;
      onProgress({ done: index, total: articles.length });
      const input = await readReportInput(deps.store, id, deps);
      if (!input.ok) {
        failed.push({ title, reason: input.error.message });
        continue;
      }
      const key = `a${index + 1}`;
      const { chapter, digest } = digestArticle({ ...input.value, saidIn }, key, !options.leftOut.includes('texts'));
      digests.push(digest);
      held.add(id);
      const document = await withPictures(deps.store, chapter);
      waiting.push({ key, document });
      letters += input.value.article.text.length;
      for (const picture of Object.values(document.pictures ?? {})) pictures += picture.length;
      if (letters < MOST_LETTERS && pictures < MOST_PICTURES && waiting.length < MOST_CHAPTERS) continue;
      const printed = await printWaiting();
      if (!printed.ok) return printed;
    }
    const rest = await printWaiting();
    if (!rest.ok) return rest;
    if (digests.length === 0) return fail('nothing-to-export', 'There is no article to make a report of.');
    const isBlind = (deps.blindFor ?? null) !== null;
    const judgements = isBlind ? [] : Object.values(deps.store.catalogue().kept.judgement);
    const joint = jointParts(digests, options, {
      leftOut: failed.map(({ title }) => title),
      judgements: judgements.filter(({ articleId }) => held.has(articleId)),
    });
    const parts = await printAround(by, joint, chapters, () => signal.aborted);
    if (!parts.ok) return parts;
    if (signal.aborted) return null;
    const [front] = joint.before;
    const whole = {
      metadata: metadataOf(digests, options, deps),
      contents: front?.kind === 'front' ? front.contents : [],
      words: reportWords(saidIn),
    };
    // Loaded with the first report only: the program starts without it.
    const { joinParts } = await import('./join-parts');
    return ok({ failed, writeTo: (file) => joinParts(file, parts.value, whole), release: files.remove });
  };
  const made = await make().catch(async (error: unknown): Promise<Result<MadeCollection>> => {
    await files.remove();
    return { ok: false, error: saveError(error, options.title) };
  });
  if (!made?.ok) await files.remove();
  return made;
}

function metadataOf(
  digests: readonly ArticleDigest[],
  options: CollectionOptions,
  { author, producer, clock }: PdfDeps,
) {
  return {
    title: options.title,
    author,
    subject: subjectOfCollection(digests, options),
    keywords: keywordsOfCollection(digests),
    creator: producer,
    producer,
    // That of the frame and the joint pages, whatever the articles are in.
    language: options.language ?? 'en',
    created: clock.now(),
  };
}
