import { dataAddress } from '#core/export/export-image';
import { blindInput } from '#core/report/blind-input';
import { buildReport } from '#core/report/build-report';
import type { ReportInput } from '#core/report/build-report';
import { withFaceLimits } from '#core/report/face-limits';
import { chosenParts } from '#core/report/print-options';
import type { PrintOptions } from '#core/report/print-options';
import type { SetDirections } from '#core/report/set-directions';
import type { ReportDocument } from '#core/report/report-document';
import type { Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { readNoteImages } from '../forms/read-images';
import { readSignoff } from '../forms/read-input';

/** The directions that a person gave to texts, and who reviews blind and must not read what others decided. */
export type ReadAs = {
  readonly directionsOf?: ((articleId: string) => SetDirections) | undefined;
  readonly blindFor?: string | null | undefined;
};

/** An article with all that stands beside it in the library, for a report to be drawn up. */
export async function readReportInput(
  store: Store,
  articleId: string,
  { directionsOf, blindFor = null }: ReadAs = {},
): Promise<Result<ReportInput>> {
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const signoff = await readSignoff(store, articleId);
  if (!signoff.ok) return signoff;
  const { notes, reviews, kept } = store.catalogue();
  const isOfArticle = (record: { readonly articleId: string | null }): boolean => record.articleId === articleId;
  const whole: ReportInput = {
    ...read.value,
    notes: Object.values(notes).filter(isOfArticle),
    reviews: Object.values(reviews).filter(isOfArticle),
    additions: Object.values(kept.addition).filter(isOfArticle),
    rules: Object.values(kept.rule),
    comments: Object.values(kept.comment).filter(isOfArticle),
    judgements: Object.values(kept.judgement).filter(isOfArticle),
    signoff: signoff.value,
    ...(directionsOf && { directions: directionsOf(articleId) }),
  };
  if (blindFor === null) return ok(whole);
  return ok(blindInput(whole, blindFor, Object.values(kept.judgement).filter(isOfArticle)));
}

/** The report of an article with all that stands beside it in the library, and of it what is to be printed, with the pictures of the notes. */
export async function readReport(
  store: Store,
  articleId: string,
  options: PrintOptions,
  as: ReadAs = {},
): Promise<Result<ReportDocument>> {
  const input = await readReportInput(store, articleId, as);
  if (!input.ok) return input;
  const report = chosenParts(buildReport({ ...input.value, saidIn: options.language ?? 'en' }), options);
  return ok(await withPictures(store, withFaceLimits(report)));
}

/** The report with the pictures its notes name. */
export async function withPictures(store: Store, report: ReportDocument): Promise<ReportDocument> {
  const images = Object.entries(await readNoteImages(store.folder, report.notes));
  if (images.length === 0) return report;
  return { ...report, pictures: Object.fromEntries(images.map(([id, image]) => [id, dataAddress(image)])) };
}
