import type { ZipContents } from '../archive/read-zip';
import { readXmlEvents } from '../formats/xml-events';
import { cellAllowance, MOST_COLUMNS, SheetBuilder } from './sheet';
import type { Sheet, Workbook } from './sheet';

/** No row or cell is repeated more often than this where it holds words. */
const MOST_REPEATS = 1_000;
/** What is no part of the words of a cell: remarks, drawings, the words beside rubies. */
const APART = new Set(['annotation', 'shapes', 'ruby-text', 'forms', 'tracked-changes']);

type Attributes = Readonly<Record<string, string>>;

/** The sheets of an OpenDocument spreadsheet; null when the part with them is missing. */
export function readOds(parts: ZipContents): Workbook | null {
  const content = parts.get('content.xml');
  if (!content) return null;
  const reader = new OdsReader();
  readXmlEvents(content, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (words) => reader.text(words),
    close: (name) => reader.close(name),
  });
  return {
    sheets: reader.sheets,
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  };
}

class OdsReader {
  readonly sheets: Sheet[] = [];
  #hasComments = false;
  readonly #left = cellAllowance();
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #builder: SheetBuilder | null = null;
  #table: Attributes = {};
  #columns = 0;
  #number = 0;
  #row: { readonly repeats: number; readonly isHidden: boolean; readonly cells: Map<number, string> } | null = null;
  #column = 0;
  #cell: Attributes | null = null;
  #lines: string[] = [];
  #apart = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'annotation') this.#hasComments = true;
    if (APART.has(name)) this.#apart += 1;
    if (this.#apart > 0) return;
    if (name === 'style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'table-properties' && attributes['table:display'] === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table' && this.#builder === null) this.#begin(attributes);
    else if (name === 'table-column') {
      const count = repeats(attributes, 'table:number-columns-repeated');
      if (isHidden(attributes)) this.#builder?.hideColumns(this.#columns, this.#columns + count - 1);
      this.#columns += count;
    } else if (name === 'table-row') {
      const count = repeats(attributes, 'table:number-rows-repeated');
      this.#row = { repeats: count, isHidden: isHidden(attributes), cells: new Map() };
      this.#column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#lines = [];
    } else if (name === 'p') this.#lines.push('');
    else if (name === 's') this.text(' '.repeat(Math.min(repeats(attributes, 'text:c'), 100)));
    else if (name === 'tab') this.text(' ');
    else if (name === 'line-break') this.#lines.push('');
  }

  text(words: string): void {
    if (this.#apart > 0 || this.#cell === null || this.#lines.length === 0) return;
    this.#lines[this.#lines.length - 1] += words.replaceAll(/\s+/gu, ' ');
  }

  close(name: string): void {
    if (APART.has(name)) this.#apart -= 1;
    else if (this.#apart > 0) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (name === 'table-row') this.#endRow();
    else if (name === 'table' && this.#builder !== null) {
      const isHidden = this.#hiddenStyles.has(this.#table['table:style-name'] ?? '');
      const told = { isHidden, hasComments: this.#hasComments };
      this.sheets.push(this.#builder.sheet(this.#table['table:name'] ?? '', told));
      this.#builder = null;
    }
  }

  #begin(attributes: Attributes): void {
    this.#table = attributes;
    this.#hasComments = false;
    this.#columns = 0;
    this.#number = 0;
    this.#builder = new SheetBuilder(this.#left);
  }

  #endCell(): void {
    const count = repeats(this.#cell ?? {}, 'table:number-columns-repeated');
    const words = shown(this.#cell ?? {}, this.#lines);
    if (words.trim() !== '') {
      const end = Math.min(this.#column + Math.min(count, MOST_REPEATS), MOST_COLUMNS);
      for (let column = this.#column; column < end; column += 1) this.#row?.cells.set(column, words);
    }
    this.#column += count;
    this.#cell = null;
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || !this.#builder) return;
    const times = row.cells.size > 0 ? Math.min(row.repeats, MOST_REPEATS) : 0;
    for (let each = 1; each <= times; each += 1) this.#builder.add(this.#number + each, row.cells, row.isHidden);
    this.#number += row.repeats;
  }
}

/** What a cell shows; a day is taken as it is kept, since it may be shown in any way. */
function shown(cell: Attributes, lines: readonly string[]): string {
  const date = cell['office:date-value'];
  if (cell['office:value-type'] === 'date' && date !== undefined) return date.replace(/T00:00(?::00(?:\.0+)?)?$/u, '');
  return lines.join('\n');
}

function isHidden(attributes: Attributes): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}

function repeats(attributes: Attributes, name: string): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
