import * as v from 'valibot';
import { PAPERS, TEMPLATES } from '#core/report/print-options';
import { REPORT_LANGUAGES } from '#core/report/words/report-languages';
import { SettingsSchema } from '#shared/ipc/schemas';

/** What PDFs can be made without a person: a file for each article in one of its forms, or one report on all of them. */
export const ORDER_TEMPLATES = [...TEMPLATES, 'report'] as const;

/** An order for PDFs, as the command line tool hands it to the program in a file; all paths are absolute. */
export const PdfOrderSchema = v.strictObject({
  library: v.string(),
  articles: v.pipe(v.array(v.string()), v.readonly()),
  collection: v.nullable(v.string()),
  template: v.picklist(ORDER_TEMPLATES),
  paper: v.picklist(PAPERS),
  language: v.picklist(REPORT_LANGUAGES),
  /** A file that ends in .pdf, or a folder. */
  out: v.string(),
  isForced: v.boolean(),
  /** Whom the PDFs are by; null for the library. */
  author: v.nullable(v.string()),
  /** The directions that were given to articles and to their paragraphs on this computer. */
  directions: SettingsSchema.entries.directions,
  paragraphDirections: SettingsSchema.entries.paragraphDirections,
  /** The time the PDFs name. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** See PdfOrderSchema. */
export type PdfOrder = v.InferOutput<typeof PdfOrderSchema>;
