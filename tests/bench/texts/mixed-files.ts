import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { numberedText } from './make-library';
import { asArchive, asLines, asMail, asMailbox, asMarkdown, asPage, asPdf, asTable, asText, asWord } from './text-as';
import type { Words } from './text-as';

/** A file of a mixed folder: its path below it, its bytes, and how many texts are in it. */
type MixedFile = { readonly path: string; readonly bytes: Uint8Array; readonly texts: number };

/** What was written: the paths in the order of an import, and how many texts there are in all. */
export type MixedFolder = { readonly paths: readonly string[]; readonly texts: number; readonly bytes: number };

/** How many files lie in one folder. */
const IN_FOLDER = 500;
/** How many texts a file with many holds. */
const IN_ONE = 3;
/** The encodings that texts of a language came in for thirty years. */
const ENCODINGS: Readonly<Record<Words['language'], readonly string[]>> = {
  en: ['utf-8', 'windows-1252', 'utf-16le'],
  ar: ['utf-8', 'windows-1256', 'utf-16be'],
  zh: ['utf-8', 'gb18030', 'utf-16le'],
};

/** Writes a folder of `count` files of all kinds; the same seed gives the same bytes. */
export async function writeMixedFiles(folder: string, count: number, seed: number): Promise<MixedFolder> {
  const paths: string[] = [];
  let texts = 0;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const file = await mixedFile(seed, index);
    const path = join(folder, `part-${String(Math.floor(index / IN_FOLDER)).padStart(3, '0')}`, file.path);
    if (index % IN_FOLDER === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
    paths.push(path);
    texts += file.texts;
    bytes += file.bytes.length;
  }
  return { paths, texts, bytes };
}

/** Of forty files 16 are texts, 6 pages, 4 each Markdown, Word and mail, 2 PDF, and one or two hold many texts. */
async function mixedFile(seed: number, index: number): Promise<MixedFile> {
  const words = (place = 0): Words => numberedText(seed, index * IN_ONE + place);
  const english = (): Words => numberedText(seed, (index * IN_ONE - ((index * IN_ONE) % 10)) * 10 + (index % 3));
  const many = (): readonly Words[] => Array.from({ length: IN_ONE }, (_, place) => words(place));
  const name = (ending: string): string => `file-${String(index).padStart(6, '0')}.${ending}`;
  const one = (ending: string, bytes: Uint8Array): MixedFile => ({ path: name(ending), bytes, texts: 1 });
  const some = (ending: string, bytes: Uint8Array): MixedFile => ({ path: name(ending), bytes, texts: IN_ONE });
  const kind = index % 40;
  if (kind < 16) {
    const text = words();
    const encodings = ENCODINGS[text.language];
    return one('txt', asText(text, encodings[Math.floor(index / 40) % encodings.length]));
  }
  if (kind < 20) return one('md', asMarkdown(words()));
  if (kind < 26) return one('html', asPage(words()));
  if (kind < 30) return one('docx', asWord(words()));
  if (kind < 34) return one('eml', asMail(words()));
  if (kind < 36) return one('pdf', await asPdf(english()));
  if (kind === 36) return some('csv', asTable(many()));
  if (kind === 37) return some('zip', asArchive(many()));
  if (kind === 38) return some('mbox', asMailbox(many()));
  return some('jsonl', asLines(many()));
}
