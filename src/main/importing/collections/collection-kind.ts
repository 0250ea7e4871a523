import { formatOf } from '../formats/format-of';
import { fieldOfColumn } from './columns';

/** The kinds of files with many texts, each with a reader of its own. */
export type Container = 'zip' | 'table';

const BY_NAME: Readonly<Record<string, Container>> = { zip: 'zip', csv: 'table', tsv: 'table', tab: 'table' };
/** Documents of offices that are archives too, but whose parts are no texts. */
const OFFICE = /^(?:xl|ppt|visio)\//u;
/** How much of a file is looked at, in bytes. */
const PROBE = 8_192;

/** True for a name that says: many texts. */
export function isCollectionName(name: string): boolean {
  return Object.hasOwn(BY_NAME, extensionOf(name));
}

/** What holds the many texts of this file, by its bytes first; null for a file with one text and for anything unknown. */
export function containerOf(fileName: string, bytes: Uint8Array): Container | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PROBE)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    return formatOf(fileName, bytes) === null && !isOffice(head) ? 'zip' : null;
  }
  const named = BY_NAME[extensionOf(fileName)];
  if (named === 'table' && formatOf(fileName, bytes) === null && bytes.length > 0) return 'table';
  return isTable(head) ? 'table' : null;
}

function isOffice(head: string): boolean {
  return head.includes('[Content_Types].xml') || OFFICE.test(head.slice(30));
}

/** Under any name, a first line of nothing but known columns, one of them the text, is the head of a table. */
function isTable(head: string): boolean {
  const line = /^(?:\u00ef\u00bb\u00bf)?(?<line>[^\r\n]{3,500})\r?\n./u.exec(head)?.groups?.['line'] ?? '';
  const delimiter = ['\t', ',', ';', '|'].find((one) => line.includes(one));
  if (delimiter === undefined) return false;
  const fields = line.split(delimiter).map((name) => fieldOfColumn(name.replaceAll('"', '')));
  return fields.length > 1 && fields.includes('text') && fields.every((field) => field !== null);
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
