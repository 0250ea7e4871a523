import { PDFDocument, ParseSpeeds } from '@cantoo/pdf-lib';
import { numberFace } from './number-face';
import { stampIndex } from './page-index';
import { stampFeet } from './page-feet';
import type { IndexEntry } from '#core/report/report-index';
import type { ReportPart } from '#core/report/report-links';
import { setOutline } from './pdf-outline';
import { setMetadata } from './pdf-metadata';
import type { PdfMetadata } from './pdf-metadata';

/** Objects written before others get their turn. */
const OBJECTS_A_TURN = 2_000;

/** What leads through a report: `parts` become its bookmarks, `index` gets its pages. */
type Guide = { readonly parts: readonly ReportPart[]; readonly index: readonly IndexEntry[] };

/** Makes a report out of its printed pages. */
export type Finisher = (printed: Uint8Array, metadata: PdfMetadata, guide: Guide) => Promise<Uint8Array>;

/**
 * Makes ready what finishes reports: in one pass over the printed pages, feet with page numbers, bookmarks, the pages
 * of its index, and what the file says of itself. The same pages and words give the same bytes.
 */
export async function readyFinisher(): Promise<Finisher> {
  const face = await numberFace();
  return async (printed, metadata, { parts, index }) => {
    const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
    await stampFeet(document, face);
    stampIndex(document, face, index);
    setOutline(document, parts);
    setMetadata(document, metadata);
    return document.save({
      addDefaultPage: false,
      updateFieldAppearances: false,
      // Packing the small objects once more takes longer than it saves room.
      useObjectStreams: false,
      objectsPerTick: OBJECTS_A_TURN,
    });
  };
}
