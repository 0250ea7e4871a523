import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse as weigh } from 'scslre';
import { expect, it } from 'vitest';
import { parseAst } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where texts of strangers are read: nothing here may take a time that grows out of proportion. */
const FOLDERS = ['src/core', 'src/main/importing'];

type Pattern = { readonly source: string; readonly flags: string; readonly file: string };

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
).sort();

/** The patterns written out in a file. */
function literalsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isPattern(node.regex)) {
      found.push({ source: node.regex.pattern, flags: node.regex.flags, file });
      return;
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: 'ts' }));
  return found;
}

function isPattern(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** The patterns that files put together from strings as they are loaded. */
async function builtIn(paths: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args);
      // What a library builds for itself is its own affair.
      const maker = new Error().stack?.split('\n')[2] ?? '';
      if (!maker.includes('node_modules')) found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (file of paths) await import(pathToFileURL(join(ROOT, file)).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

function told({ source, flags, file }: Pattern): string {
  return `${file}: /${source.length > 200 ? `${source.slice(0, 200)}...` : source}/${flags}`;
}

it('no pattern goes back over a text time and again', async () => {
  const patterns = [...files.flatMap(literalsIn), ...(await builtIn(files))];
  expect(patterns.length).toBeGreaterThan(500);
  const heavy = patterns.filter((pattern) => weigh(pattern, { reportTypes: { Move: false } }).reports.length > 0);
  expect([...new Set(heavy.map(told))]).toEqual([]);
}, 60_000);
