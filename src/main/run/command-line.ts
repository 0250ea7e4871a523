import { resolve } from 'node:path';

/** What the program was started with; all paths are absolute. */
export type CommandLine = {
  readonly library: string | null;
  /** Where the summary and the picture of the named files go; the program quits when they are written. */
  readonly out: string | null;
  /** The file with an order for PDFs; the program quits when they are written. */
  readonly order: string | null;
  readonly hasUserData: boolean;
  readonly files: readonly string[];
};

/**
 * Reads the arguments that follow the executable. `skipsAppPath` is true where the first plain argument is the program
 * itself (a development start). Unknown switches belong to Chromium and are passed over; after `--` all are files.
 */
export function readCommandLine(args: readonly string[], cwd: string, skipsAppPath: boolean): CommandLine {
  let library: string | null = null;
  let out: string | null = null;
  let order: string | null = null;
  let hasUserData = false;
  let plain: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const value = args[index] ?? '';
    if (value === '--') {
      plain = [...plain, ...args.slice(index + 1)];
      break;
    }
    if (value === '-r' || value === '--require') index += 1;
    else if (value.startsWith('--library=')) library = resolve(cwd, value.slice('--library='.length));
    else if (value.startsWith('--sidelight-out=')) out = resolve(cwd, value.slice('--sidelight-out='.length));
    else if (value.startsWith('--sidelight-order=')) order = resolve(cwd, value.slice('--sidelight-order='.length));
    else if (value.startsWith('--user-data-dir=')) hasUserData = true;
    else if (!value.startsWith('-')) plain.push(value);
  }
  const files = skipsAppPath ? plain.slice(1) : plain;
  const paths = files.filter((file) => file !== '').map((file) => resolve(cwd, file));
  return { library, out, order, hasUserData, files: paths };
}
