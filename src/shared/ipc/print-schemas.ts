import * as v from 'valibot';
import { PAPERS, PARTS, TEMPLATES } from '#core/report/print-options';

/** How an article is to be printed; see `core/report/print-options.ts`. */
export const PrintOptionsSchema = v.strictObject({
  template: v.picklist(TEMPLATES),
  paper: v.picklist(PAPERS),
  leftOut: v.pipe(v.array(v.picklist(PARTS)), v.maxLength(PARTS.length)),
  css: v.pipe(v.string(), v.maxLength(100_000)),
});
