import type { ExportForm } from '#core/export/export-forms';
import type { ExportInput } from '#core/export/export-view';
import type { FormPart } from './make-parts';

/** An article to be put into a form. */
export type FormQuestion = { readonly request: number; readonly form: ExportForm; readonly input: ExportInput };

/** What came of the question of the same number; `parts` is null where the form could not be made. */
export type FormAnswer = {
  readonly request: number;
  readonly parts: readonly FormPart[] | null;
  readonly cause: string;
};
