/** A kind of file that cannot be read: its name in a sentence, and what a person can do about it. */
export type UnreadKind = { readonly name: string; readonly action: string };

const AS_TEXT = 'Save it as plain text (.txt), PDF or Word (.docx) and import that.';
const AS_WORD = 'Open it in Word or LibreOffice, save it as Word (.docx) or OpenDocument (.odt), and import that.';
const AS_TABLE = 'Open it in Excel or LibreOffice, save each sheet as CSV (.csv), and import those.';
const AS_PDF = 'Open it in PowerPoint or LibreOffice, save it as PDF, and import that.';
const AS_MAIL = 'Open it in Outlook, save it as plain text (.txt), and import that.';
const EXPORTED = 'Open it in the program it came from, export it as Word (.docx), CSV or PDF, and import that.';
const UNPACKED = 'Unpack it and import the files.';
const RECOGNISED = 'Run a text recognition over it first, and import its result.';
const WRITTEN_DOWN = 'Have what is said in it written down, and import the text.';
const WITHOUT_PASSWORD = 'Open it with the password, save it without one, and import that.';
const ANOTHER = 'Choose a file that holds text.';

/** What the first bytes of files of other kinds are. */
const SIGNATURES: readonly (readonly [readonly number[], UnreadKind])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], unread('a PDF document', AS_TEXT)],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], unread('an RTF document', AS_TEXT)],
  [[0xff, 0x57, 0x50, 0x43], unread('a WordPerfect document', AS_WORD)],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30], unread('a web archive of Safari', AS_TEXT)],
  [[0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d], unread('a DjVu document', RECOGNISED)],
  [[0x89, 0x50, 0x4e, 0x47], unread('a PNG image', RECOGNISED)],
  [[0xff, 0xd8, 0xff], unread('a JPEG image', RECOGNISED)],
  [[0x47, 0x49, 0x46, 0x38], unread('a GIF image', RECOGNISED)],
  [[0x49, 0x49, 0x2a, 0x00], unread('a TIFF image', RECOGNISED)],
  [[0x4d, 0x4d, 0x00, 0x2a], unread('a TIFF image', RECOGNISED)],
  [[0x1f, 0x8b], unread('a compressed archive', UNPACKED)],
  [[0x42, 0x5a, 0x68], unread('a compressed archive', UNPACKED)],
  [[0x37, 0x7a, 0xbc, 0xaf], unread('a compressed archive', UNPACKED)],
  [[0xfd, 0x37, 0x7a, 0x58], unread('a compressed archive', UNPACKED)],
  [[0x52, 0x61, 0x72, 0x21], unread('a RAR archive', UNPACKED)],
  [[0x7f, 0x45, 0x4c, 0x46], unread('a program', ANOTHER)],
  [[0x49, 0x44, 0x33], unread('an audio file', WRITTEN_DOWN)],
  [[0x4f, 0x67, 0x67, 0x53], unread('an Ogg file', WRITTEN_DOWN)],
  [[0x52, 0x49, 0x46, 0x46], unread('a sound, film or image file', WRITTEN_DOWN)],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], unread('a database', ANOTHER)],
];

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** What the old Office documents call the stream with their content; those that may hold others of these come first. */
const STREAMS: readonly (readonly [string, UnreadKind])[] = [
  ['__properties_version1.0', unread('a mail of Outlook (.msg)', AS_MAIL)],
  ['PowerPoint Document', unread('an old PowerPoint presentation (.ppt)', AS_PDF)],
  ['WordDocument', unread('an old Word document (.doc)', AS_WORD)],
  ['Workbook', unread('an old Excel workbook (.xls)', AS_TABLE)],
];
/** What the first entries of newer documents, which are archives, are called. */
const ENTRIES: readonly (readonly [RegExp, UnreadKind])[] = [
  [/opendocument\.presentation/u, unread('an OpenDocument presentation (.odp)', AS_PDF)],
  [/PK[\s\S]{28}xl\//u, unread('a binary Excel workbook (.xlsb)', AS_TABLE)],
  [/Index\/[A-Z]\w{2,40}\.iwa/u, unread('a document of Pages, Numbers or Keynote', EXPORTED)],
];
/** How much of an archive is looked at, in bytes. */
const PROBE = 64 * 1024;

/** What a file is that is no text and of no format that is read, as its bytes tell; null for anything unknown. */
export function unreadKind(bytes: Uint8Array): UnreadKind | null {
  if (beginsWith(bytes, OLD_OFFICE)) return oldOffice(bytes);
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PROBE)).toString('latin1');
    const found = ENTRIES.find(([mark]) => mark.test(head))?.[1];
    return found ?? unread('a ZIP archive or an office document', AS_TEXT);
  }
  if (beginsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return unread('a ZIP archive', ANOTHER);
  return SIGNATURES.find(([signature]) => beginsWith(bytes, signature))?.[1] ?? null;
}

function unread(name: string, action: string): UnreadKind {
  return { name, action };
}

function oldOffice(bytes: Uint8Array): UnreadKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) {
    return unread('an Office document that is protected by a password', WITHOUT_PASSWORD);
  }
  const found = STREAMS.find(([stream]) => has(stream))?.[1];
  return found ?? unread('an old Office document', AS_WORD);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
