import type { FrontMatter } from '#core/text/header/header';
import { UNSAFE_KEYS } from './unsafe-keys';

/** A front matter block longer than this, in code units, is no header. */
const LONGEST = 64 * 1024;
const OPENS = /^\{[ \t]*$/u;
const SHUTS = /^\}[ \t]*$/u;
/** What follows an object in a list of records, of which it would be the first. */
const RECORDS = /^[,[{]/u;

/** Reads the JSON front matter at the start of a text, an object before the first words: its strings and lists of strings; null when there is none. */
export function readJsonFrontMatter(text: string): FrontMatter | null {
  const block = blockOf(text.slice(0, LONGEST));
  if (block === null) return null;
  try {
    const values = Object.entries(JSON.parse(block) as Record<string, unknown>).flatMap(([key, value]) => {
      const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
      return !UNSAFE_KEYS.has(key) && (typeof value === 'string' || isList) ? [[key, value] as const] : [];
    });
    return { values: Object.fromEntries(values) as FrontMatter['values'], end: block.length };
  } catch {
    return null;
  }
}

/** The lines from one that only opens an object to the one that shuts it, all between set in, with words below them; null when there are none. */
function blockOf(text: string): string | null {
  const lines = text.split('\n');
  if (!OPENS.test(lines[0] ?? '')) return null;
  const shut = lines.findIndex((line, index) => index > 0 && !/^[ \t]+/u.test(line));
  if (shut < 2 || !SHUTS.test(lines[shut] ?? '')) return null;
  const below = lines
    .slice(shut + 1)
    .join('\n')
    .trimStart();
  if (below === '' || RECORDS.test(below)) return null;
  return `${lines.slice(0, shut + 1).join('\n')}\n`;
}
