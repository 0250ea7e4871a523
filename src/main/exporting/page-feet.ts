import { PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { reportWords } from '#core/report/words/report-languages';
import type { ReportWords } from '#core/report/words/report-words';
import { FACE_NAME } from './number-face';
import type { NumberFace } from './number-face';
import { addContent, addContentBefore, addResource, takeContent } from './page-content';

/** The baseline of the page number, in points from the lower edge; level with the title on the sheet. */
const NUMBER = { baseline: 31.53, size: 7 } as const;
const MM = 72 / 25.4;
/** Half the width of the words, which stand in the middle of every sheet: the page number ends there. */
const HALF = 87 * MM;
/** On the sheet the foot ends 29 mm from the top; on a page it goes to 9 mm from the bottom. */
const KEPT = 38 * MM;
/** The ink of the foot, as `--ink-soft` has it in the light theme. */
const INK = '0.337 0.325 0.294';
const TITLE = PDFName.of('FootTitle');

/**
 * Takes the last page, a sheet with the title as a foot, off the document and lays it over each other page, with
 * "Page 1 of 12" beside it, as the words of the report say it. Feet are marked as artifacts, so that a reader of a tagged PDF is not told them in the
 * middle of a sentence. A part `within` a longer report is numbered on from the pages before it.
 */
export async function stampFeet(
  document: PDFDocument,
  { addTo, codesOf, widthOf }: NumberFace,
  within: { readonly before: number; readonly total: number } | null = null,
  { page: said, direction }: Pick<ReportWords, 'page' | 'direction'> = reportWords(),
): Promise<void> {
  const pages = document.getPages();
  const sheet = pages.at(-1);
  const count = pages.length - 1;
  if (!sheet || count === 0) throw new Error('The sheet with the foot is missing');
  const { width, height } = sheet.getSize();
  const right = width / 2 + HALF;
  const down = (height - KEPT).toFixed(2);
  const { context } = document;
  const title = takeContent(context, sheet.node) ?? (await document.embedPage(sheet)).ref;
  document.removePage(count);
  const open = context.register(context.stream('q'));
  const face = addTo(document);
  for (const [index, { node }] of pages.slice(0, count).entries()) {
    const number = said((within?.before ?? 0) + index + 1, within?.total ?? count);
    const left = direction === 'rtl' ? width / 2 - HALF : right - widthOf(number, NUMBER.size);
    const words = `${left.toFixed(2)} ${NUMBER.baseline} Td <${codesOf(number)}> Tj`;
    const foot = `q 1 0 0 1 0 -${down} cm ${TITLE.toString()} Do Q BT ${INK} rg ${FACE_NAME.toString()} ${NUMBER.size} Tf ${words} ET`;
    addResource(node, 'XObject', TITLE, title);
    addResource(node, 'Font', FACE_NAME, face);
    // What the page itself draws in is shut, or it would turn the foot over.
    addContentBefore(node, open);
    addContent(node, context.register(context.stream(`Q /Artifact BMC ${foot} EMC`)));
  }
}
