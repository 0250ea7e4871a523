import type { PrintOptions } from '#core/report/print-options';
import type { ReportDocument } from '#core/report/report-document';
import type { SetDirections } from '#core/report/set-directions';
import { indexOf } from '#core/report/report-index';
import { reportWords } from '#core/report/words/report-languages';
import { partsOf } from '#core/report/report-links';
import type { Clock } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { Printer } from './printer';

/** What makes a PDF of a report. */
export type PdfDeps = {
  readonly printer: Printer;
  readonly clock: Clock;
  /** The name and version of the program, as the PDF names what made it. */
  readonly producer: string;
  /** Whom the PDF is by: the reviewer, or else the library. */
  readonly author: string;
  /** The directions that were given to the text of an article; without it all run as their letters do. */
  readonly directionsOf?: (articleId: string) => SetDirections;
  /** Who reviews blind and must not read what others decided; null or absent where nobody does. */
  readonly blindFor?: string | null;
};

/** The whole PDF of a report, finished; the same report and time give the same bytes. */
export async function makePdf(
  deps: PdfDeps,
  report: ReportDocument,
  options: PrintOptions,
): Promise<Result<Uint8Array>> {
  // Loaded with the first PDF only: the program starts without it.
  const finisher = import('./finish-pdf').then(({ readyFinisher }) => readyFinisher());
  const metadata = metadataOf(report, deps);
  const guide = { parts: partsOf(report), index: indexOf(report), words: reportWords(report.saidIn) };
  let whole: Promise<Uint8Array> | null = null;
  // Finished while the window is still asked whether the pages hold, which they nearly always do.
  const printed = await deps.printer.print(report, options, (pages) => {
    whole = finisher.then((finish) => finish(pages, metadata, guide));
    whole.catch(() => undefined);
  });
  return printed.ok ? ok(await (whole ?? (await finisher)(printed.value, metadata, guide))) : printed;
}

function metadataOf(report: ReportDocument, { clock, producer, author }: PdfDeps) {
  return {
    title: report.title,
    author,
    subject: report.subject,
    keywords: report.keywords,
    creator: producer,
    producer,
    // Most of a report is in the words of its source; only the frame is in its own.
    language: report.language === 'und' ? (report.saidIn ?? 'en') : report.language,
    created: clock.now(),
  };
}
