import { readXmlEvents } from '../formats/xml-events';
import { shownNumber } from './number-formats';
import type { NumberKind } from './number-formats';
import { MOST_COLUMNS, SheetBuilder } from './sheet';
import { unescaped } from './xlsx-strings';

/** What the cells of all sheets of a workbook refer to. */
export type XlsxContext = {
  readonly strings: readonly string[];
  /** How numbers are shown, by the number of the style of a cell. */
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
  readonly left: { cells: number };
};

type Attributes = Readonly<Record<string, string>>;
const ON = new Set(['1', 'true']);

/** Reads the rows of a sheet; of a formula the value that was kept with it. */
export function readXlsxSheet(bytes: Uint8Array, context: XlsxContext): SheetBuilder {
  const { strings, kinds, is1904, left } = context;
  const builder = new SheetBuilder(left);
  let row = { number: 0, isHidden: false, cells: new Map<number, string>() };
  let cell: Attributes = {};
  let column = -1;
  let parts: string[] = [];
  let reads: 'value' | 'words' | null = null;
  let phonetic = 0;
  const shown = (): string => {
    const written = parts.join('');
    switch (cell['t']) {
      case 's':
        return strings[Number(written)] ?? '';
      case 'b':
        return written === '1' ? 'TRUE' : written === '' ? '' : 'FALSE';
      case 'str':
      case 'inlineStr':
        return unescaped(written);
      case 'e':
        return written;
      case 'd':
        return written.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '');
      default:
        return shownNumber(written, kinds[Number(cell['s'] ?? 0)] ?? 'number', is1904);
    }
  };
  readXmlEvents(bytes, {
    open: (name, attributes) => {
      if (name === 'col' && ON.has(attributes['hidden'] ?? ''))
        builder.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
      else if (name === 'row') {
        const number = Number(attributes['r'] ?? row.number + 1);
        row = { number, isHidden: ON.has(attributes['hidden'] ?? ''), cells: new Map() };
        column = -1;
      } else if (name === 'c') {
        cell = attributes;
        column = columnOf(attributes['r']) ?? column + 1;
        parts = [];
      } else if (name === 'rPh') phonetic += 1;
      reads = name === 'v' ? 'value' : name === 't' && phonetic === 0 ? 'words' : null;
    },
    text: (words) => {
      if (reads !== null) parts.push(words);
    },
    close: (name) => {
      if (name === 'c' && parts.length > 0 && column < MOST_COLUMNS) row.cells.set(column, shown());
      else if (name === 'row') builder.add(row.number, row.cells, row.isHidden);
      else if (name === 'rPh') phonetic -= 1;
      reads = null;
    },
  });
  return builder;
}

/** The column of a place such as "AB12", from 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
