import { BorderStyle, LineRuleType, ShadingType } from 'docx';
import type { IBordersOptions, IRunOptions, IStylesOptions, ITableOptions } from 'docx';
import type { ReportDocument } from '#core/report/report-document';
import type { ReportWords } from '#core/report/words/report-words';
import { languageOf } from './docx-frame';

/** What is said beside the words: as soft as in the PDF. */
export const SOFT = '5B616D';
/** The typeface of what is set letter for letter. */
export const FIXED = 'Consolas';
/** The styles of paragraphs that the library has none of. */
export const STYLE = {
  body: 'BodyText',
  quotation: 'Quote',
  code: 'Code',
  cell: 'TableText',
  list: 'ListParagraph',
  footnote: 'FootnoteText',
} as const;
/** The tint of what is set apart. */
export const TINT = { type: ShadingType.CLEAR, color: 'auto', fill: 'F1F2F4' } as const;

const BESIDE = { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B8BCC4' } as const;

/** The line beside what is quoted, where its lines begin. */
export function quotedLine(isFromRight: boolean): IBordersOptions {
  return isFromRight ? { right: BESIDE } : { left: BESIDE };
}

const ACCENT = '17624C';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8BCC4' } as const;

/** Hairlines between the rows of a table, and room around its words. */
export const TABLE_LOOK: Pick<ITableOptions, 'borders' | 'margins' | 'tableLook'> = {
  borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
  margins: { top: 40, bottom: 40, left: 100, right: 100 },
  tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
};

/** The typefaces that Word has for writings which Calibri has no letters of. */
const EAST_ASIAN: readonly (readonly [RegExp, string])[] = [
  [/^zh\b.*(?:hant|tw|hk|mo)/iu, 'Microsoft JhengHei'],
  [/^zh\b/u, 'Microsoft YaHei'],
  [/^ja\b/u, 'Yu Gothic'],
  [/^ko\b/u, 'Malgun Gothic'],
];
const FROM_THE_RIGHT = 'Arial';

/** How the document looks, by styles that a person can change in one place: headings keep to what they head, and lines have air. */
export function stylesOf({ language }: Pick<ReportDocument, 'language'>, frame: ReportWords): IStylesOptions {
  const heading = (outlineLevel: number, size: number, before: number, color = ACCENT) => ({
    run: { color, bold: true, italics: false, size },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: fontsOf(language), size: 22, ...languagesOf(language, frame) },
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 44, bold: true }, paragraph: { keepNext: true, spacing: { after: 200 } } },
      heading1: heading(0, 30, 360),
      heading2: heading(1, 25, 240),
      heading3: heading(2, 22, 200),
      heading4: heading(3, 22, 160, SOFT),
      listParagraph: { paragraph: { spacing: { before: 20, after: 40 } } },
    },
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font', semiHidden: true }],
    paragraphStyles: [
      { ...named(STYLE.body, 'Body Text'), paragraph: { spacing: { before: 60, after: 100 } } },
      {
        ...named(STYLE.quotation, 'Quote'),
        paragraph: { spacing: { before: 60, after: 100 } },
      },
      named(STYLE.cell, 'Table Text'),
      { ...named(STYLE.code, 'Code'), run: { font: FIXED, size: 20 }, paragraph: { shading: TINT } },
    ],
  };
}

function named(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true } as const;
}

function fontsOf(language: string) {
  const eastAsia = EAST_ASIAN.find(([form]) => form.test(language))?.[1] ?? 'Calibri';
  return { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia, cs: FROM_THE_RIGHT };
}

/** The language of the text, and, where it is in letters of its own, beside it that of the words around it. */
function languagesOf(language: string, frame: ReportWords): Pick<IRunOptions, 'language'> {
  return { language: { ...languageOf(frame.locale).language, ...languageOf(language).language } };
}
