import { resolve } from 'node:path';
import type { Settings } from '#shared/ipc/schemas';
import type { PdfOrder } from '../main/forms/pdf-order';

/** What to export as PDFs; a paper that is null is the one chosen in the window last. */
export type PdfRequest = Pick<
  PdfOrder,
  'library' | 'articles' | 'collection' | 'template' | 'language' | 'out' | 'isForced'
> & {
  readonly paper: PdfOrder['paper'] | null;
};

/** What the program is asked for: the request, and of the settings of this computer what a PDF of the window goes by too. */
export function pdfOrderOf(request: PdfRequest, settings: Settings | null, startedAt: string): PdfOrder {
  const { directions, paragraphDirections } = settings ?? {};
  return {
    ...request,
    library: resolve(request.library),
    out: resolve(request.out),
    paper: request.paper ?? settings?.printing?.paper ?? 'a4',
    author: settings?.reviewing?.name ?? null,
    ...(directions && { directions }),
    ...(paragraphDirections && { paragraphDirections }),
    startedAt,
  };
}
