import { zipOf } from './zip';
import type { ZipEntry } from './zip';

/** A sheet of a workbook: its name, what stands in its `sheetData`, and where it has them its columns and its state. */
export type SheetOf = {
  readonly name: string;
  readonly rows: string;
  readonly cols?: string;
  readonly state?: 'hidden' | 'veryHidden';
};

/** What a workbook has beside its sheets. */
type BookOf = {
  readonly strings?: readonly string[];
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly title?: string;
  readonly before?: string;
  readonly extra?: readonly ZipEntry[];
};

const part = (name: string, words: string): ZipEntry => ({ name, bytes: Buffer.from(words) });

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"`;

/** The parts of an Excel workbook; the strings stand as XML within `si`, the styles 1, 2, ... have the formats given. */
export function xlsxParts(sheets: readonly SheetOf[], book: BookOf = {}): readonly ZipEntry[] {
  const { strings = [], formats = [], is1904 = false, title, before = '', extra = [] } = book;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return [
    part('[Content_Types].xml', '<Types/>'),
    part('_rels/.rels', `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    part(
      'xl/workbook.xml',
      `<?xml version="1.0"?>${before}<workbook ${NAMESPACES}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation('s1', 'sharedStrings', 'sharedStrings.xml')}${relation('s2', 'styles', '/xl/styles.xml')}</Relationships>`,
    ),
    ...sheets.map(({ rows, cols = '' }, at) =>
      part(
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0"?>${before}<worksheet ${NAMESPACES}>${cols}<sheetData>${rows}</sheetData></worksheet>`,
      ),
    ),
    part('xl/sharedStrings.xml', `<sst ${NAMESPACES}>${strings.map((words) => `<si>${words}</si>`).join('')}</sst>`),
    part(
      'xl/styles.xml',
      `<styleSheet ${NAMESPACES}><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...(title === undefined ? [] : [part('docProps/core.xml', `<p xmlns:dc="d"><dc:title>${title}</dc:title></p>`)]),
    ...extra,
  ];
}

/** The bytes of an Excel workbook. */
export const xlsx = (sheets: readonly SheetOf[], book?: BookOf): Buffer => zipOf(xlsxParts(sheets, book));

/** A row of cells with words in them; a number stands for one of the strings that cells share. */
export function sheetRow(number: number, cells: readonly (string | number)[], attributes = ''): string {
  const shown = cells.map((cell, at) => {
    const place = `${String.fromCodePoint(65 + at)}${number}`;
    return typeof cell === 'number'
      ? `<c r="${place}" t="s"><v>${cell}</v></c>`
      : cell.startsWith('<c')
        ? cell.replace('<c', `<c r="${place}"`)
        : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}"${attributes}>${shown.join('')}</row>`;
}

/** The bytes of an OpenDocument spreadsheet with these tables, and with `styles` before them. */
export function ods(tables: string, styles = ''): Buffer {
  return zipOf([
    part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    part(
      'content.xml',
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  ]);
}

/** A slide: its title, its paragraphs, the notes of its speaker, and whether it is hidden. */
export type SlideOf = {
  readonly title: string;
  readonly body: readonly string[];
  readonly notes?: string;
  readonly isHidden?: boolean;
  readonly extra?: string;
};

const shape = (place: string, paragraphs: readonly string[]): string =>
  `<p:sp><p:nvSpPr><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs.map((words) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;

/** The parts of a presentation whose slides stand in their order, whatever the numbers of their files. */
export function pptxParts(slides: readonly SlideOf[]): readonly ZipEntry[] {
  const file = (at: number): number => slides.length - at;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return [
    part('[Content_Types].xml', '<Types/>'),
    part(
      'ppt/presentation.xml',
      `<p:presentation xmlns:p="p" xmlns:a="a" xmlns:r="${RELATIONS}"><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ),
    part(
      'ppt/_rels/presentation.xml.rels',
      `<Relationships>${slides.map((_, at) => relation(`rId${at}`, 'slide', `slides/slide${file(at)}.xml`)).join('')}</Relationships>`,
    ),
    ...slides.flatMap(({ title, body, notes, isHidden = false, extra = '' }, at) => [
      part(
        `ppt/slides/slide${file(at)}.xml`,
        `<p:sld xmlns:p="p" xmlns:a="a"${isHidden ? ' show="0"' : ''}><p:cSld><p:spTree>${shape('<p:ph idx="1"/>', body)}${shape('<p:ph type="title"/>', [title])}${extra}${shape('<p:ph type="sldNum"/>', [String(at + 1)])}</p:spTree></p:cSld></p:sld>`,
      ),
      ...(notes === undefined
        ? []
        : [
            part(
              `ppt/slides/_rels/slide${file(at)}.xml.rels`,
              `<Relationships>${relation('rId1', 'notesSlide', `../notesSlides/notesSlide${at}.xml`)}</Relationships>`,
            ),
            part(
              `ppt/notesSlides/notesSlide${at}.xml`,
              `<p:notes xmlns:p="p" xmlns:a="a">${shape('<p:ph type="body"/>', [notes])}${shape('<p:ph type="hdr"/>', ['Header'])}</p:notes>`,
            ),
          ]),
    ]),
  ];
}

/** A table on a slide. */
export function slideTable(rows: readonly (readonly string[])[]): string {
  const cell = (words: string): string => `<a:tc><a:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></a:txBody></a:tc>`;
  return `<p:graphicFrame><a:graphic><a:tbl>${rows.map((row) => `<a:tr>${row.map(cell).join('')}</a:tr>`).join('')}</a:tbl></a:graphic></p:graphicFrame>`;
}
