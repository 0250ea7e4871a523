import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { fail, ok, type Result } from '#core/result';
import { compareText } from '#core/text/compare';
import { holdsText, toldByName } from './known-text';

const DEEPEST = 32;
/** How much is looked at of a file whose name does not tell its kind, in bytes. */
const PROBE = 8_192;

/** So many kinds of files without text are told. */
const MOST_KINDS = 6;

/** A path that was asked for: the files it stands for, or why it stands for none. */
export type ListedPath = { readonly path: string; readonly files: Result<readonly string[]> };

/**
 * Expands files and folders to files, in the order given and sorted by name inside a folder; hidden files are left out, a
 * folder reached twice through links is read once. A path that is missing or cannot be read is an error of its own, and so is each folder
 * within one that cannot be opened, each link that leads out, and, together, the files of a folder that hold no text.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly ListedPath[]> {
  const listed: ListedPath[] = [];
  for (const path of paths) {
    const refused: ListedPath[] = [];
    listed.push({ path, files: await expand(path, refused) }, ...refused);
  }
  return listed;
}

/** The refusal of a link: whoever made a folder may have put some into it that name other files of this computer. */
export function leadsOut(link: string): Result<never> {
  return fail(
    'unsafe-entry',
    `${basename(link)} is a link that leads out of the folder and was left out.`,
    'Import the file it names.',
  );
}

/** Of names of old systems that are not in UTF-8 the program is only told letters that stand for others, by which nothing is found. */
function badName(name: string): Result<never> {
  return fail('bad-name', `The name of ${name} has letters in an old encoding.`, 'Rename it, then import it again.');
}

/** What is said of the files of a folder that hold no text, as pictures and programs do. */
function withoutText(paths: readonly string[]): Result<never> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const kind = extname(path).toLowerCase() || basename(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const told = kinds.slice(0, MOST_KINDS).map(([kind, count]) => `${kind} ${count}`);
  const list = [...told, ...(kinds.length > MOST_KINDS ? ['…'] : [])].join(', ');
  return fail('left-out', `Files without text were left out: ${paths.length} (${list}).`);
}

async function expand(path: string, refused: ListedPath[]): Promise<Result<readonly string[]>> {
  try {
    const status = await stat(path);
    if (status.isFile()) return ok([path]);
    if (!status.isDirectory())
      return fail('unsupported-kind', `${path} is neither a file nor a folder.`, 'Choose a file.');
    const textless: string[] = [];
    const files = await walk(path, { root: await realpath(path), seen: new Set(), refused, textless }, 0);
    if (files.length > 0) {
      if (textless.length > 0) refused.push({ path, files: withoutText(textless) });
      return ok(files);
    }
    return fail(
      'no-files',
      `There are no files that can be read in ${path}.`,
      'Choose a folder that holds texts, web pages, PDF or office documents.',
    );
  } catch (error) {
    return explain(path, error);
  }
}

type Walk = {
  readonly root: string;
  readonly seen: Set<string>;
  readonly refused: ListedPath[];
  readonly textless: string[];
};

async function walk(folder: string, on: Walk, depth: number): Promise<string[]> {
  const real = await realpath(folder);
  if (on.seen.has(real) || depth > DEEPEST) return [];
  on.seen.add(real);
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((one, other) => compareText(one.name, other.name))) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (entry.isSymbolicLink() && (await isOutside(path, on.root))) {
      on.refused.push({ path, files: leadsOut(path) });
      continue;
    }
    const status = await stat(path).catch(() => null);
    if (status === null && name.includes('\ufffd')) on.refused.push({ path, files: badName(name) });
    if (status?.isDirectory()) for (const file of await walkWithin(path, on, depth + 1)) files.push(file);
    else if (status?.isFile()) ((await isWanted(path)) ? files : on.textless).push(path);
  }
  return files;
}

/** As walk, for a folder within another: that it cannot be opened does not keep the rest out. */
async function walkWithin(folder: string, on: Walk, depth: number): Promise<readonly string[]> {
  try {
    return await walk(folder, on, depth);
  } catch (error) {
    on.refused.push({ path: folder, files: explain(folder, error) });
    return [];
  }
}

/** Whether a link names something that is not in the folder; one that names nothing does not. */
async function isOutside(link: string, root: string): Promise<boolean> {
  const real = await realpath(link).catch(() => null);
  return real !== null && real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** A file of a kind that is known by its name; one whose name says nothing is looked into. */
async function isWanted(path: string): Promise<boolean> {
  const told = toldByName(path);
  if (told !== 'unknown') return told === 'text';
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(PROBE), 0, PROBE, 0);
      return holdsText(basename(path), buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    // It stays in, so that the report says why it could not be read.
    return true;
  }
}

/** Turns a file system error into a sentence a person can act on. */
export function explain(path: string, error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const name = basename(path);
  if (code === 'ENOENT' && name.includes('\ufffd')) return badName(name);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('not-found', `There is no file or folder ${path}.`, 'Check the name and try again.');
    case 'EACCES':
    case 'EPERM':
      return fail('no-access', `${name} may not be read.`, 'Change its permissions and try again.');
    default:
      return fail('unreadable', `${name} could not be read (${code}).`, 'Check the disk it is on and try again.');
  }
}
