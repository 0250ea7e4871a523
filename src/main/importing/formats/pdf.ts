import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { COPY_AGAIN } from '../archive/read-zip';
import type { Extracted, Extractor, StatedFields } from './extracted';
import { loadPdfJs } from './load-pdf-js';
import type { PdfJs } from './load-pdf-js';
import { columnsOfPage } from './pdf-columns';
import { lineOf } from './pdf-lines';
import type { PdfPage } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';
import { withPairs } from './pdf-pairs';
import { runsOfPage } from './pdf-runs';
import { withTableRows } from './pdf-tables';
import { linesByTags, markedItems } from './pdf-tags';
import type { MarkedItem, PdfTag } from './pdf-tags';
import { upright } from './pdf-upright';

/**
 * The words of a PDF document in paragraphs, without running heads and page numbers, and the title and author it states. Nothing
 * in it is run or fetched, and no text is recognised in pictures.
 */
export const extractPdf: Extractor = async (bytes, { limits }) => {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
    ...characterMaps(),
  });
  try {
    return await read(await task.promise, limits.pages);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') {
      return fail(
        'encrypted',
        'It is protected by a password.',
        'Open it with the password, save it without one, and import that.',
      );
    }
    if (name === 'InvalidPDFException' && isCut(bytes)) {
      return fail('damaged', 'It was cut off, and the list of its pages is missing.', COPY_AGAIN);
    }
    throw error;
  } finally {
    await task.destroy();
  }
};

/** A whole document says near its end that it ends. */
function isCut(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-2_048)).includes('%%EOF');
}

type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;

async function read(document: PdfDocument, mostPages: number): Promise<Result<Extracted>> {
  if (document.numPages > mostPages) {
    return fail('too-large', `It has ${document.numPages} pages; the limit is ${mostPages}.`, 'Import it in parts.');
  }
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    // Damaged tags are as good as none.
    const tags = await page.getStructTree().catch(() => null);
    pages.push(pageOf(markedItems(items), tags));
    page.cleanup();
  }
  const text = paragraphsOf(pages).join('\n\n');
  if (text === '') {
    return fail(
      'no-text',
      'There is no text in this PDF: its pages are pictures.',
      'Run a text recognition over it first, and import its result.',
    );
  }
  const { info } = await document.getMetadata();
  const stated = statedIn(info as Readonly<Record<string, unknown>>);
  return ok({ text, mediaType: 'application/pdf', encoding: 'utf-8', isGuess: false, damaged: 0, stated });
}

function pageOf(marked: readonly MarkedItem[], tags: PdfTag | null): PdfPage {
  const tagged = linesByTags(tags, marked);
  if (tagged !== null) return { columns: [tagged], asides: [] };
  const { page, asides } = upright(marked.map(({ item }) => item));
  const columns = columnsOfPage(withTableRows(withPairs(runsOfPage(page)))).map((column) => column.map(lineOf));
  return { columns, asides: runsOfPage(asides).map(lineOf) };
}

/** What programs put in by themselves is no title. */
const NO_TITLE = /^(?:untitled|microsoft word|powerpoint|document\d*$|.*\.(?:docx?|pdf|indd|tex|dvi|rtf|odt)$)/iu;

function statedIn(info: Readonly<Record<string, unknown>>): StatedFields {
  const word = (key: string): string | undefined => {
    const value = info[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const title = word('Title');
  return {
    title: title !== undefined && NO_TITLE.test(title) ? undefined : title,
    author: word('Author'),
    written: dayOf(word('CreationDate')),
  };
}

/** "D:20240503080000Z" as "2024-05-03". */
function dayOf(moment: string | undefined): string | undefined {
  const { year, month, day } = /^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/u.exec(moment ?? '')?.groups ?? {};
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** The tables that tell which letters old East Asian fonts mean; they lie beside the program, or in its dependency. */
function characterMaps(): { readonly cMapUrl?: string; readonly cMapPacked?: boolean } {
  const places = [join(__dirname, 'cmaps'), join(process.cwd(), 'node_modules', 'pdfjs-dist', 'cmaps')];
  const folder = places.find((place) => existsSync(place));
  return folder === undefined ? {} : { cMapUrl: `${folder}/`, cMapPacked: true };
}
