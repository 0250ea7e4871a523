import { zipNames } from '../archive/zip-names';
import { encodingByMark } from '../encodings/byte-order-mark';
import { isChat } from './chat';
import { areSubtitles } from './subtitles';
import { wideEncoding } from '../wide';

/** The formats whose words have to be drawn out of something else. */
export type Format =
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'odt'
  | 'epub'
  | 'rtf'
  | 'mail'
  | 'pdf'
  | 'pptx'
  | 'subtitles'
  | 'chat'
  | 'webarchive'
  | 'word-xml'
  | 'xml';

/** How much of a file is looked at, in bytes. */
const PROBE = 8_192;

/** The format of a file by its first bytes, where these do not decide by its name; null for plain text and for anything else. */
export function formatOf(fileName: string, bytes: Uint8Array): Format | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PROBE)).toString('latin1');
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('bplist00') && extension === 'webarchive') return 'webarchive';
  if (head.startsWith('PK\u0003\u0004')) return zipFormat(head, extension, bytes);
  const page =
    head.includes('\0') && isWide(bytes) ? head.replaceAll('\0', '').slice(head.charCodeAt(0) > 0xfd ? 2 : 0) : head;
  const start = page.replace(
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*/u,
    '',
  );
  if (/^<!doctype\s+html|^<html[\s>]/iu.test(start)) return 'html';
  if (['html', 'htm', 'xhtml'].includes(extension) && /<(?:p|div|body|article|h1|br|span)\b/iu.test(page))
    return 'html';
  if (/^<office:document\s/u.test(start) && start.includes('opendocument')) return 'odt';
  if (areSubtitles(page)) return 'subtitles';
  if (isChat(Buffer.from(page, 'latin1').toString('utf8'))) return 'chat';
  const xml = xmlFormat(page, start, extension);
  if (xml !== null) return xml;
  if (!isMail(head, extension)) return null;
  return isSavedPage(head, extension) ? 'mhtml' : 'mail';
}

/** XML says so at its beginning, or in its name where it begins with an element. */
function xmlFormat(page: string, start: string, extension: string): Format | null {
  const isXml =
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/u.test(page) ||
    /^<(?:[\w-]{1,40}:)?[\w-]{1,40}\s[^>]{0,2000}\bxmlns(?::[\w-]{1,40})?=/u.test(start) ||
    (extension === 'xml' && /^\s*<[!?\p{L}_]/u.test(page));
  if (!isXml) return null;
  const root = start.replace(/^(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!doctype[^>]{0,1000}>\s*)*/iu, '');
  if (/^<plist[\s>]/u.test(root) && root.includes('<key>WebMainResource</key>')) return 'webarchive';
  if (/^<w:wordDocument[\s>]|^<pkg:package[\s>]/u.test(root)) return 'word-xml';
  return /^<office:document\s/u.test(root) && start.includes('opendocument') ? 'odt' : 'xml';
}

function isWide(bytes: Uint8Array): boolean {
  return encodingByMark(bytes)?.startsWith('utf-16') === true || wideEncoding(bytes) !== null;
}

/** The first entry of an OpenDocument or EPUB archive states its type; those of Word and PowerPoint are told by their parts. */
function zipFormat(head: string, extension: string, bytes: Uint8Array): Format | null {
  if (head.startsWith('mimetypeapplication/epub+zip', 30)) return 'epub';
  if (head.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30)) return 'odt';
  const names = zipNames(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/u.test(name))) return 'docx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  if (names.includes('xl/workbook.xml')) return null;
  if (extension === 'docx' || extension === 'odt' || extension === 'epub') return extension;
  if (names.includes('META-INF/container.xml') && names.some((name) => name.endsWith('.opf'))) return 'epub';
  return null;
}

/** A text may begin with From: and Subject: lines; only a mail has those that no person writes. */
function isMail(head: string, extension: string): boolean {
  const header = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'imu').test(header);
  if (!/^[!-9;-~]+:|^From /u.test(header)) return false;
  return (
    has('MIME-Version') ||
    has('Message-ID') ||
    has('Received') ||
    (['eml', 'mht', 'mhtml'].includes(extension) && has('From'))
  );
}

/** Browsers save a page with its pictures as a mail. */
function isSavedPage(head: string, extension: string): boolean {
  const header = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  if (!/^Content-Type:\s*(?:multipart\/related|text\/html)/imu.test(header)) return false;
  return (
    ['mht', 'mhtml'].includes(extension) || /^Snapshot-Content-Location:|^From:\s*["']?<?Saved by /imu.test(header)
  );
}
