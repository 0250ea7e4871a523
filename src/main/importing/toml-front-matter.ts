import type { FrontMatter } from '#core/text/header/header';
import { UNSAFE_KEYS } from './unsafe-keys';

/** A front matter block longer than this, in code units, is no header. */
const LONGEST = 64 * 1024;
const FENCED = /^\+\+\+[ \t]*\n(?<toml>[\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/u;
const PAIR = /^(?<key>[A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*(?<value>\S.*)$/u;

/**
 * Reads the TOML front matter at the start of a text: its plain values of one line (tables and nested ones are left out) and where
 * the text after it begins, or null when there is none.
 */
export function readTomlFrontMatter(text: string): FrontMatter | null {
  const match = FENCED.exec(text.slice(0, LONGEST));
  const lines = match?.groups?.['toml']?.split('\n');
  if (!match || !lines) return null;
  const values = new Map<string, string | readonly string[]>();
  for (const line of lines) {
    // What follows belongs to a table of its own.
    if (/^\s*\[/u.test(line)) break;
    const { key = '', value = '' } = PAIR.exec(line.trim())?.groups ?? {};
    const read = valueOf(value);
    if (key !== '' && !UNSAFE_KEYS.has(key) && read !== null) values.set(key, read);
  }
  return values.size === 0 ? null : { values: Object.fromEntries(values), end: match[0].length };
}

const QUOTED = /"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>[^']*)'/gu;

/** A string, a list of strings, or a bare value such as a date. */
function valueOf(value: string): string | readonly string[] | null {
  const strings = [...value.matchAll(QUOTED)].map(
    ({ groups }) => groups?.['single'] ?? unescaped(groups?.['double'] ?? ''),
  );
  if (value.startsWith('[')) return strings;
  if (/^["']/u.test(value)) return strings[0] ?? null;
  return /^[^#{]+/u.exec(value)?.[0].trim() ?? null;
}

function unescaped(words: string): string {
  return words.replaceAll(/\\(?:u(?<code>[\dA-Fa-f]{4})|(?<plain>.))/gu, (_, code?: string, plain?: string) =>
    code === undefined
      ? ({ n: '\n', t: '\t' }[plain ?? ''] ?? plain ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
