import { blindInput } from '../report/blind-input';
import type { ExportInput } from './export-view';

/** The same for whatever else is exported of an article: of its records those of others that tell what they held are left out. */
export function blindExport(input: ExportInput, name: string): ExportInput {
  const { kept } = input;
  const isOwn = ({ by }: { readonly by: string }): boolean => by === name;
  return {
    ...blindInput(input, name, kept.judgement),
    kept: {
      ...kept,
      judgement: kept.judgement.filter(isOwn),
      comment: kept.comment.filter(isOwn),
      addition: kept.addition.filter(isOwn),
      signoff: kept.signoff.filter(isOwn),
    },
  };
}
