import { formatOf } from '../formats/format-of';
import { fieldOfColumn } from './columns';

/** The kinds of files with many texts, each with a reader of its own. */
export type Container = 'zip' | 'table' | 'records' | 'mailbox' | 'mail' | 'bibliography' | 'book';

const BY_NAME: Readonly<Record<string, Container>> = {
  zip: 'zip',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  json: 'records',
  jsonl: 'records',
  ndjson: 'records',
  mbox: 'mailbox',
  ris: 'bibliography',
  bib: 'bibliography',
  bibtex: 'bibliography',
};
/** Documents of offices that are archives too, but whose parts are no texts. */
const OFFICE = /^(?:xl|ppt|visio)\//u;
/** How much of a file is looked at, in bytes. */
const PROBE = 8_192;

/** True for a name that says: many texts. */
export function isCollectionName(name: string): boolean {
  return Object.hasOwn(BY_NAME, extensionOf(name));
}

/** What a mail with something attached says somewhere in its parts. */
const ATTACHED = [
  'Content-Disposition: attachment',
  'Content-disposition: attachment',
  'content-disposition: attachment',
  'Content-Type: message/rfc822',
  'Content-type: message/rfc822',
  'content-type: message/rfc822',
];

/** What holds the many texts of this file, by its bytes first; null for a file with one text and for anything unknown. */
export function containerOf(fileName: string, bytes: Uint8Array): Container | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PROBE)).toString('latin1');
  // Marks of byte order, and the zero bytes of UTF-16, say nothing about what a text is.
  const unmarked = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
  const head = unmarked.includes('\0') ? unmarked.replaceAll('\0', '') : unmarked;
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    const format = formatOf(fileName, bytes);
    if (format === 'epub') return 'book';
    return format === null && !isOffice(start) ? 'zip' : null;
  }
  if (isMailbox(head)) return 'mailbox';
  if (isBibliography(head)) return 'bibliography';
  if (isJson(head)) return 'records';
  if (formatOf(fileName, bytes) === 'mail') return hasAttachments(bytes) ? 'mail' : null;
  const named = BY_NAME[extensionOf(fileName)];
  if (named === 'table' && formatOf(fileName, bytes) === null && bytes.length > 0) return 'table';
  return isTable(head) ? 'table' : null;
}

function hasAttachments(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ATTACHED.some((mark) => buffer.includes(mark));
}

function isOffice(head: string): boolean {
  const isOpenDocument = head.slice(30, 100).startsWith('mimetypeapplication/vnd.oasis.opendocument.');
  return isOpenDocument || head.includes('[Content_Types].xml') || OFFICE.test(head.slice(30));
}

/** The first line of a mailbox, and the header of a mail after it. */
function isMailbox(head: string): boolean {
  const [line = '', next = ''] = head.slice(0, 600).split(/\r?\n/u, 2);
  return /^From \S.*\b\d{4}\b/u.test(line.slice(0, 300)) && /^>?[!-9;-~]{1,80}:/u.test(next);
}

/** An entry of RIS, of BibTeX, or a list of CSL's objects: those with the names of authors in two parts, or dates in three. */
function isBibliography(head: string): boolean {
  if (/^\s*TY {2}- /u.test(head) || /^\s*(?:%[^\n]*\n\s*)*@[a-z]{3,20}\s*\{\s*[^\s,{}]+\s*[,=]/iu.test(head))
    return true;
  return (
    isJson(head) && /"(?:date-parts|family|container-title)"\s*:/u.test(head) && /"type"\s*:\s*"[a-z-]+"/u.test(head)
  );
}

/** An object with a key, or a list of those. */
function isJson(head: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*"[^"\r\n]{0,200}"\s*:/u.test(head);
}

/** Under any name, a first line of nothing but known columns, one of them the text, is the head of a table. */
function isTable(head: string): boolean {
  const line = /^(?<line>[^\r\n]{3,500})\r?\n./u.exec(head)?.groups?.['line'] ?? '';
  const delimiter = ['\t', ',', ';', '|'].find((one) => line.includes(one));
  if (delimiter === undefined) return false;
  const fields = line.split(delimiter).map((name) => fieldOfColumn(name.replaceAll('"', '')));
  return fields.length > 1 && fields.includes('text') && fields.every((field) => field !== null);
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
