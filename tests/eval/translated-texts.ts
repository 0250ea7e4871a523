import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** So many texts of a language are enough, of at least so many letters each. */
const MOST = 15;
const LEAST_LETTERS = 2_500;
/** UTF-8 that was read as Latin-1. */
const WRONG = /[\u00c3\u00c2][\u0080-\u00bf]/u;

/** Texts of one language: its manual pages below `folder`, and, where these are too few, the messages that its programs were translated with. */
export function translatedTexts(folder: string, language: string): readonly string[] {
  const pages = textsBelow(join(folder, 'man', language), '.gz', (bytes) => plain(gunzipSync(bytes).toString('utf8')));
  const messages = join(folder, 'locale', language, 'LC_MESSAGES');
  return pages.length >= 12 ? pages : [...pages, ...textsBelow(messages, '.mo', messagesIn)].slice(0, MOST);
}

function textsBelow(root: string, ending: string, read: (bytes: Buffer) => string): readonly string[] {
  const texts: string[] = [];
  const walk = (path: string): void => {
    for (const entry of entriesOf(path)) {
      if (texts.length >= MOST) return;
      if (entry.isDirectory()) walk(join(path, entry.name));
      else if (entry.name.endsWith(ending)) {
        const text = read(readFileSync(join(path, entry.name)));
        // A page that was itself decoded wrongly is no measure, and line ends are LF in any text that is read.
        if (text.length > LEAST_LETTERS && !WRONG.test(text)) texts.push(text.replaceAll('\r', '').normalize('NFC'));
      }
    }
  };
  walk(root);
  return texts;
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The words of a manual page without its commands; none of one that writes its letters as commands. */
function plain(page: string): string {
  if ((page.match(/\\(?:\[['`^:,]\w\]|\(['`^:,]\w)/gu)?.length ?? 0) > 5) return '';
  return page
    .split('\n')
    .filter((line) => !/^[.'\\]/u.test(line) && line.trim() !== '')
    .map((line) =>
      line.replaceAll('\\-', '-').replaceAll(/\\f[BIRP]|\\f\(..|\\m\[[^\]]*\]|\\\(..|\\\[[^\]]*\]|\\[&es ]|\\/gu, ''),
    )
    .join('\n');
}

/** The sentences of a catalogue of messages (GNU gettext) in its language, without the first, which is about itself. */
function messagesIn(bytes: Buffer): string {
  const isLittle = bytes.readUInt32LE(0) === 0x9504_12de;
  const number = (at: number): number => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const texts = Array.from({ length: number(8) }, (_, index) => {
    const at = number(16) + index * 8;
    return bytes.toString('utf8', number(at + 4), number(at + 4) + number(at)).split('\0')[0] ?? '';
  });
  return texts
    .slice(1)
    .filter((text) => text.length > 25 && !text.includes('\ufffd'))
    .join('\n');
}
