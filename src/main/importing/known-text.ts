import { extname } from 'node:path';
import { containerOf } from './collections/collection-kind';
import { EXTENSIONS } from './extensions';
import { formatOf } from './formats/format-of';
import { sniff } from './sniff';

/** What lies beside texts in folders and archives, told by its name so that it is not even opened. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|svg|tiff?|heic|mp[34]|m4[av]|wav|ogg|flac|mov|avi|mkv|webm|css|m?js|woff2?|ttf|otf|eot|exe|dll|so|dylib|db|sqlite|class|pyc|lock)$/iu;

/** What people take for a text, or keep texts in, though it cannot be read: it is tried, so that a report says so. */
const TAKEN_FOR_TEXT =
  /\.(?:docm?|dotx?|xls[xmb]?|ppt[xm]?|pps|msg|pst|od[ps]|pages|numbers|key|wp[ds]|djvu?|mobi|azw3?|tar|tgz|gz|7z|rar)$/iu;

/** What a name alone tells of a file: it may be read, it holds no text, or nothing, so that its bytes have to be asked. */
export function toldByName(name: string): 'text' | 'no-text' | 'unknown' {
  if (NO_TEXT.test(name)) return 'no-text';
  if (TAKEN_FOR_TEXT.test(name)) return 'text';
  return EXTENSIONS.includes(extname(name).slice(1).toLowerCase()) ? 'text' : 'unknown';
}

/** Whether bytes, or the first of them, are of a kind that can be read, whatever the file is called. */
export function holdsText(name: string, bytes: Uint8Array): boolean {
  return formatOf(name, bytes) !== null || containerOf(name, bytes) !== null || sniff(name, bytes, Infinity).ok;
}
