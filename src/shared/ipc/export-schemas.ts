import * as v from 'valibot';
import { EXPORT_FORMS } from '#core/export/export-forms';
import { IdSchema } from './schemas';

/** What is to be exported: every article that is not deleted, or these. */
export const ExportScopeSchema = v.union([
  v.literal('all'),
  v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(100_000)),
]);

/** The form it is to be in; see `core/export/export-forms.ts`. */
export const ExportFormSchema = v.picklist(EXPORT_FORMS);
