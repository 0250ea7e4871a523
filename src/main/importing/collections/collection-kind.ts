import { zipNames } from '../archive/zip-names';
import { formatOf } from '../formats/format-of';
import { isTagged } from './references/tagged';
import { fieldOfColumn } from './columns';

/** The kinds of files with many texts, each with a reader of its own. */
export type Container =
  | 'zip'
  | 'table'
  | 'records'
  | 'mailbox'
  | 'mail'
  | 'bibliography'
  | 'book'
  | 'workbook'
  | 'notebook';

/** What is no other kind is a table by such a name. */
const TABLE = /\.(?:csv|tsv|tab)$/iu;
/** A text with a header may begin as JSON does. */
const MARKDOWN = /\.(?:md|markdown)$/iu;
/** How much of a file is looked at, in bytes. */
const PROBE = 8_192;

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
    if (format !== null) return null;
    const names = zipNames(bytes);
    if (isWorkbook(start, names)) return 'workbook';
    return isOffice(start, names) ? null : 'zip';
  }
  if (isMailbox(head)) return 'mailbox';
  if (isBibliography(head)) return 'bibliography';
  if (isJson(head) && !MARKDOWN.test(fileName)) return 'records';
  if (isNotebook(head)) return 'notebook';
  if (formatOf(fileName, bytes) === 'mail') return hasAttachments(bytes) ? 'mail' : null;
  if (TABLE.test(fileName) && formatOf(fileName, bytes) === null && bytes.length > 0) return 'table';
  return isTable(head) ? 'table' : null;
}

/** Notes as Evernote gives them out. */
function isNotebook(head: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!DOCTYPE en-export[^>[]{0,300}>\s*)?<en-export[\s>]/u.test(head);
}

function hasAttachments(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ATTACHED.some((mark) => buffer.includes(mark));
}

/** A workbook of Excel, or of any program that writes OpenDocument. */
function isWorkbook(head: string, names: readonly string[]): boolean {
  return (
    names.includes('xl/workbook.xml') || head.startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 30)
  );
}

/** Documents of offices are archives too, but their parts are no texts. */
function isOffice(head: string, names: readonly string[]): boolean {
  const isOpenDocument = head.startsWith('mimetypeapplication/vnd.oasis.opendocument.', 30);
  return isOpenDocument || names.includes('[Content_Types].xml') || /^(?:xl|ppt|visio)\//u.test(names[0] ?? '');
}

/** The first line of a mailbox, and the header of a mail after it. */
function isMailbox(head: string): boolean {
  const [line = '', next = ''] = head.slice(0, 600).split(/\r?\n/u, 2);
  if (/^From ?$/u.test(line))
    return /^(?:X-Mozilla-|Received|Return-Path|Message-ID|From|Date)[!-9;-~]{0,80}:/iu.test(next);
  return /^From \S.*\b\d{4}\b/u.test(line.slice(0, 300)) && /^>?[!-9;-~]{1,80}:/u.test(next);
}

/** An entry of RIS, of BibTeX, or a list of CSL's objects: those with the names of authors in two parts, or dates in three. */
function isBibliography(head: string): boolean {
  if (
    /^\s*TY {2}- /u.test(head) ||
    isTagged(head) ||
    /^\s*(?:%[^\n]*\n\s*)*@[a-z]{3,20}\s*\{\s*[^\s,{}]+\s*[,=]/iu.test(head)
  )
    return true;
  return (
    isJson(head) && /"(?:date-parts|family|container-title)"\s*:/u.test(head) && /"type"\s*:\s*"[a-z-]+"/u.test(head)
  );
}

/** An object with a key, or a list of those. */
function isJson(head: string): boolean {
  return /^\s*(?:window\.YTD\.[\w.]{1,80}\s*=\s*)?(?:\[\s*)?\{\s*"[^"\r\n]{0,200}"\s*:/u.test(head);
}

/** Under any name, a first line of nothing but known columns, one of them the text, is the head of a table. */
function isTable(head: string): boolean {
  const line = /^(?<line>[^\r\n]{3,500})\r?\n./u.exec(head)?.groups?.['line'] ?? '';
  const delimiter = ['\t', ',', ';', '|'].find((one) => line.includes(one));
  if (delimiter === undefined) return false;
  const fields = line.split(delimiter).map((name) => fieldOfColumn(name.replaceAll('"', '')));
  return fields.length > 1 && fields.includes('text') && fields.every((field) => field !== null);
}
