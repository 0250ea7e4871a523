import { createHash } from 'node:crypto';
import type { PrintOptions } from '#core/report/print-options';
import type { ReportDocument } from '#core/report/report-document';
import type { makePdf } from './make-pdf';
import type { PdfDeps } from './make-pdf';

/** A longer file is made anew, in bytes. */
const MOST_BYTES = 32 * 2 ** 20;
/** How long a file is kept after it was asked for last, in milliseconds. */
const KEPT_FOR = 120_000;

/** The PDF that was shown last before its export: an export of the very same takes it. */
export type SeenPdf = {
  /** Makes a PDF to be shown, and keeps it, and no other, for a while; the one that is kept where it is the same. */
  readonly show: typeof makePdf;
  /** The PDF that was shown, or is being made to be, where it is the same; makes one where not, and does not keep it. */
  readonly make: typeof makePdf;
  /** Keeps none any more. */
  readonly forget: () => void;
};

type Kept = { readonly key: string; readonly made: ReturnType<typeof makePdf> };

/**
 * Keeps the PDF that `make` made last to be shown. It is the same when its report, options, author and program are: a report holds every word that is printed, so that a
 * changed note or review is another report. The file says when it was made, which then was for the preview.
 */
export function createSeenPdf(make: typeof makePdf, mostBytes = MOST_BYTES, keptFor = KEPT_FOR): SeenPdf {
  let kept: Kept | null = null;
  let timer: NodeJS.Timeout | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    kept = null;
  };
  const forgetLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(forget, keptFor);
    timer.unref();
  };
  const settle = async (mine: Kept): Promise<void> => {
    const result = await mine.made.catch(() => null);
    if (kept !== mine) return;
    if (result?.ok && result.value.length <= mostBytes) forgetLater();
    else forget();
  };
  /** What is kept, for as long again as when it was made. */
  const again = (mine: Kept): Kept['made'] => {
    void settle(mine);
    return mine.made;
  };

  return {
    show: (deps, report, options) => {
      const key = keyOf(deps, report, options);
      if (kept?.key === key) return again(kept);
      forget();
      const made = make(deps, report, options);
      kept = { key, made };
      void settle(kept);
      return made;
    },
    make: (deps, report, options) =>
      kept !== null && kept.key === keyOf(deps, report, options) ? again(kept) : make(deps, report, options),
    forget,
  };
}

/** Equal only for what gives equal pages and says the same of itself, but for the time. */
function keyOf({ author, producer }: PdfDeps, report: ReportDocument, options: PrintOptions): string {
  const asked = JSON.stringify([report, options, author, producer]);
  return createHash('sha256').update(asked).digest('base64');
}
