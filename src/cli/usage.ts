import { readAs } from '../main/importing/encodings/read-as';
import { readExport } from './export-arguments';
import type { AskedExport } from './export-arguments';

/** How the command line tool is called. */
export const USAGE = `Usage: sidelight summarize [--json] [--encoding NAME] FILE...
       sidelight inspect [--json] [--encoding NAME] FILE...
       sidelight import [--json] [--encoding NAME] [--library DIR] FILE...
       sidelight export --library DIR --format FORM --out PATH [--article ID]... [--collection NAME] [--force]
                        [--language en|fr|es|ar]
       sidelight export --library DIR --format pdf [--template dossier|brief|report] [--paper a4|letter] --out PATH ...
       sidelight export --format bundle [--library DIR] --out FILE [--article ID]...
       sidelight verify [--json] FILE|DIR...

summarize  prints a structured summary of each text
inspect    prints what each file is, its encoding and how sure that is, title, date, place and language
import     brings the texts into a library: DIR, or the one opened last; what is there already stays as it is;
           a bundle (.sidelight.zip) brings its articles with their notes, decisions and tags
export     writes articles of a library, all or those named, as md, html, docx, json, jsonld, csv, ris, bibtex or csl: into the
           file PATH where it has the ending of the form, else into that folder; nothing is replaced without --force.
           As PDFs, which the program prints without a window: a dossier or a one-page brief of each article, the
           dossiers of all in one FILE.pdf with contents, or one report on all, with timeline, quotes and index. The library may be open, and is only read.
           --language says what md, html, docx and pdf have their headings, states and dates in; en where it is not named.
           As a bundle, with all that belongs to them, into one file NAME.sidelight.zip, which is never replaced
verify     checks that every file of a library or of a bundle is as it was written, and says of each
           signed article what changed since; nothing is changed

FILE is a text, a web page, a PDF, Word, ODT, RTF, EPUB or mail file, an archive or a table of texts,
a folder of such files, or (not for import) - for standard input. How large it may be, how many texts it may hold and how deep
they may lie, what the columns of tables are and whether a book is one text, is as it was set in the window.

  --json   one JSON object a line and text: for summarize {"file","article","summary"},
           or {"file","error":{"code","message"}} for a file that cannot be read
  --encoding NAME   reads texts, pages, tables and mails as NAME (windows-1256, shift_jis ...) in place of guessing
  --help   this text

Exit status: 0 all went well, 1 some files could not be read (verify: something is not as it was written or signed),
2 wrong usage.
`;

/** What a command line asks for, or why it asks for nothing that exists. */
export type Arguments =
  | {
      readonly kind: 'summarize' | 'inspect' | 'verify';
      readonly isJson: boolean;
      readonly paths: readonly string[];
      readonly encoding: string | null;
    }
  | {
      readonly kind: 'import';
      readonly isJson: boolean;
      readonly paths: readonly string[];
      readonly library: string | null;
      readonly encoding: string | null;
    }
  | AskedExport
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the arguments after the program's name; everything after `--` is a file. */
export function readArguments(args: readonly string[]): Arguments {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') return { kind: 'help' };
  if (command === undefined) return { kind: 'wrong', reason: 'There is no command.' };
  if (command === 'export') {
    if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help' };
    const asked = readExport(rest);
    return typeof asked === 'string' ? { kind: 'wrong', reason: asked } : asked;
  }
  if (command !== 'summarize' && command !== 'inspect' && command !== 'import' && command !== 'verify') {
    return { kind: 'wrong', reason: `There is no command "${command}".` };
  }
  const paths: string[] = [];
  let isJson = false;
  let isLiteral = false;
  let library: string | null = null;
  let encoding: string | null = null;
  for (let index = 0; index < rest.length; index += 1) {
    const arg = rest[index] ?? '';
    const next = rest[index + 1];
    if (isLiteral || arg === '-' || !arg.startsWith('-')) paths.push(arg);
    else if (arg === '--') isLiteral = true;
    else if (arg === '--json') isJson = true;
    else if (arg.startsWith('--encoding=')) encoding = arg.slice('--encoding='.length).toLowerCase();
    else if (arg === '--encoding' && next !== undefined) {
      encoding = next.toLowerCase();
      index += 1;
    } else if (command === 'import' && arg.startsWith('--library=')) library = arg.slice('--library='.length);
    else if (command === 'import' && arg === '--library' && next !== undefined) {
      library = next;
      index += 1;
    } else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else return { kind: 'wrong', reason: `There is no option "${arg}".` };
  }
  if (paths.length === 0) return { kind: 'wrong', reason: 'No file is named.' };
  if (encoding !== null && readAs(new Uint8Array(), encoding) === null) {
    return { kind: 'wrong', reason: `There is no encoding "${encoding}".` };
  }
  return command === 'import'
    ? { kind: command, isJson, paths, library, encoding }
    : { kind: command, isJson, paths, encoding };
}
