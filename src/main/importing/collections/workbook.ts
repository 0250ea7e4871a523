import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { COPY_AGAIN, readZip } from '../archive/read-zip';
import { leftOutNote } from '../formats/left-out-note';
import { parseXml, wordsOf } from '../formats/parse-xml';
import type { StatedFields } from '../formats/extracted';
import { sizeInWords } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { Sheet, Workbook } from '../sheets/sheet';
import type { Collection, Piece, ReadOptions } from './collection';
import { pieceName } from './piece-name';
import { rowPieces, tableIn } from './sheet-table';
import type { SheetTable } from './sheet-table';
import { sheetWords } from './sheet-words';

/** The parts of a workbook that are read; its macros, pictures and diagrams never are. */
const WANTED =
  /^(?:xl\/(?:[^/]+\.xml|_rels\/[^/]+|worksheets\/(?:[^/]+\.xml|_rels\/[^/]+))|content\.xml|meta\.xml|docProps\/core\.xml)$/u;
const SAVE_AGAIN = 'Open it in Excel or LibreOffice and save it again as .xlsx.';
const CUT = 'It was cut off: sheets or rows may be missing.';
/** What programs call a sheet that nobody has named. */
const UNNAMED =
  /^(?:sheet|tabelle|feuil|feuille|hoja|planilha|foglio|blad|ark|arkusz|лист|工作表|シート|ورقة)\s?\d{0,4}$/iu;

/**
 * A workbook (Excel, OpenDocument) as a collection: a row of a sheet that is a table of texts is an article, as in a CSV file; any other sheet
 * is one article with its rows. What is hidden is left out, and a piece of its own says so.
 */
export async function openWorkbook(file: SourceFile, options: ReadOptions): Promise<Result<Collection>> {
  const { fileName, bytes } = file;
  const zip = await readZip(bytes, options.limits, (name) => WANTED.test(name));
  if (!zip.ok) return refused(fileName, zip.error.code, zip.error.message, zip.error.action);
  const { parts, isCut } = zip.value;
  try {
    const workbook = parts.has('content.xml')
      ? (await import('../sheets/ods')).readOds(parts)
      : (await import('../sheets/xlsx')).readXlsx(parts);
    if (isCut && !workbook?.sheets.some(({ rows }) => rows.length > 0)) {
      return refused(fileName, 'archive-damaged', 'It was cut off, and the part with its text is missing.', COPY_AGAIN);
    }
    if (!workbook) return refused(fileName, 'no-text', 'It has no sheets that can be read.', SAVE_AGAIN);
    const tables = new Map(workbook.sheets.map((sheet) => [sheet, sheet.isHidden ? null : tableIn(sheet, options)]));
    const [first = null, ...more] = [...tables.values()].filter((table) => table !== null);
    const notes = isCut ? [CUT] : [];
    const core = parts.get('docProps/core.xml') ?? parts.get('meta.xml');
    const book: Book = { file, workbook, tables, options, notes, stated: core ? statedIn(core) : {} };
    const columns = first !== null && more.length === 0 ? first.columns : null;
    return ok({ kind: 'workbook', count: null, columns, chapters: null, pieces: piecesOf(book, columns !== null) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is damaged';
    return refused(fileName, 'damaged', `It cannot be read: ${reason}.`, SAVE_AGAIN);
  }
}

type Book = {
  readonly file: SourceFile;
  readonly workbook: Workbook;
  /** The tables of texts among the sheets; null for a sheet that is none. */
  readonly tables: ReadonlyMap<Sheet, SheetTable | null>;
  readonly options: ReadOptions;
  readonly notes: readonly string[];
  readonly stated: StatedFields;
};

// oxlint-disable-next-line require-await -- a collection is drawn asynchronously, whatever it is made of
async function* piecesOf(book: Book, isOneTable: boolean): AsyncGenerator<Piece> {
  const { file, tables, options } = book;
  const container = file.fileName;
  for (const [sheet, table] of tables) {
    const within = [sheet.name];
    const isEmpty = sheet.rows.length === 0 && sheet.hiddenRows === 0 && sheet.hiddenColumns === 0;
    if (isEmpty) continue;
    if (sheet.isHidden) {
      const message = `The sheet ${sheet.name} of ${container} is hidden, and was left out.`;
      yield { origin: { container, within }, file: fail('left-out', message), notes: [] };
      continue;
    }
    const notes = [...book.notes, ...hiddenNotes(sheet), ...(sheet.hasComments ? [leftOutNote('comments')] : [])];
    if (table === null) {
      yield { origin: { container, within }, file: articleOf(book, sheet, notes), notes: [] };
      continue;
    }
    for (const note of [...notes, ...table.notes]) {
      yield { origin: { container, within }, file: fail('left-out', note), notes: [] };
    }
    let opened = isOneTable ? {} : { opened: [{ place: sheet.name, columns: table.columns, chapters: null }] };
    for (const piece of rowPieces(file, sheet.name, table, options)) {
      yield { ...piece, ...opened };
      opened = {};
    }
  }
}

/** A sheet that is no table of texts, with its rows as they stand. */
function articleOf(
  { file, workbook, options, stated }: Book,
  sheet: Sheet,
  notes: readonly string[],
): Result<SourceFile> {
  const { fileBytes } = options.limits;
  const text = sheetWords(sheet, fileBytes);
  if (text === null) {
    const message = `${sheet.name} is more than ${sizeInWords(fileBytes)}; that is the limit.`;
    return fail('too-large', message, 'Split it and import the parts.');
  }
  if (text === '') return fail('left-out', `The sheet ${sheet.name} of ${file.fileName} shows no words.`);
  const isOnly = workbook.sheets.filter(({ rows, isHidden }) => rows.length > 0 && !isHidden).length === 1;
  const own = UNNAMED.test(sheet.name.trim()) ? undefined : sheet.name;
  const title = isOnly ? (stated.title ?? own) : own;
  const mediaType = isOnly ? workbook.mediaType : 'text/plain';
  const facts = { mediaType, encoding: 'utf-8', isGuess: false, damaged: 0 };
  const drawn = { text, ...facts, notes, stated: { ...stated, title } };
  // A workbook of one sheet is kept as it is; of several each keeps its own lines.
  const bytes = isOnly ? file.bytes : Buffer.from(text);
  const fileName = isOnly ? file.fileName : pieceName(file.fileName, sheet.name, '.txt');
  return ok({ fileName, bytes, modifiedAt: file.modifiedAt, drawn });
}

function hiddenNotes({ hiddenRows, hiddenColumns }: Sheet): readonly string[] {
  return [
    ...(hiddenRows === 1 ? ['1 hidden row was left out.'] : []),
    ...(hiddenRows > 1 ? [`${hiddenRows} hidden rows were left out.`] : []),
    ...(hiddenColumns === 1 ? ['1 hidden column was left out.'] : []),
    ...(hiddenColumns > 1 ? [`${hiddenColumns} hidden columns were left out.`] : []),
  ];
}

function refused(fileName: string, code: string, message: string, action?: string): Result<never> {
  return fail(code, `${fileName} is a workbook. ${message}`, action);
}

function statedIn(properties: Uint8Array): StatedFields {
  const document = parseXml(properties);
  return {
    title: wordsOf(document, 'dc:title'),
    author: wordsOf(document, 'meta:initial-creator') ?? wordsOf(document, 'dc:creator'),
    written: wordsOf(document, 'dcterms:created') ?? wordsOf(document, 'meta:creation-date'),
  };
}
