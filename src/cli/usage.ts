/** How the command line tool is called. */
export const USAGE = `Usage: sidelight summarize [--json] FILE...

Prints a structured summary of each text. FILE is a text, a web page, a PDF, Word, ODT,
RTF, EPUB or mail file, a folder of such files, or - for standard input.

  --json   one JSON object a line and file: {"file","article","summary"},
           or {"file","error":{"code","message"}} for a file that cannot be read
  --help   this text

Exit status: 0 all files summarized, 1 some could not be, 2 wrong usage.
`;

/** What a command line asks for, or why it asks for nothing that exists. */
export type Arguments =
  | { readonly kind: 'summarize'; readonly isJson: boolean; readonly paths: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the arguments after the program's name; everything after `--` is a file. */
export function readArguments(args: readonly string[]): Arguments {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') return { kind: 'help' };
  if (command === undefined) return { kind: 'wrong', reason: 'There is no command.' };
  if (command !== 'summarize') return { kind: 'wrong', reason: `There is no command "${command}".` };
  const paths: string[] = [];
  let isJson = false;
  let isLiteral = false;
  for (const arg of rest) {
    if (isLiteral || arg === '-' || !arg.startsWith('-')) paths.push(arg);
    else if (arg === '--') isLiteral = true;
    else if (arg === '--json') isJson = true;
    else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else return { kind: 'wrong', reason: `There is no option "${arg}".` };
  }
  if (paths.length === 0) return { kind: 'wrong', reason: 'No file is named.' };
  return { kind: 'summarize', isJson, paths };
}
