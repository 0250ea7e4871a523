import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { FrontMatter } from '#core/text/header/header';
import { fieldOf } from '#core/text/header/labels';
import { UNSAFE_KEYS } from './unsafe-keys';

/** A front matter block longer than this, in code units, is no header. */
const LONGEST = 64 * 1024;
const FENCED = /^---[ \t]*\n(?<yaml>[\s\S]*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/**
 * Reads the YAML front matter at the start of a text: its plain values (nested ones are left out) and where the text
 * after it begins, or null when there is none or it is not valid YAML. No tags, no merge keys, no aliases are followed.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = FENCED.exec(text.slice(0, LONGEST));
  const yaml = match?.groups?.['yaml'];
  if (!match || yaml === undefined) return null;
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    merge: false,
    customTags: null,
    strict: true,
    logLevel: 'silent',
    uniqueKeys: true,
  });
  if (document.errors.length > 0 || !isMap(document.contents) || !hasHeaderKeys(document.contents)) return null;
  return { values: plainValues(document.contents), end: match[0].length };
}

/** Prose between two rules may be valid YAML by chance: a header has a key that is known, or plain identifiers only. */
function hasHeaderKeys(map: YAMLMap): boolean {
  const keys = map.items.map(({ key }) => (isScalar(key) && typeof key.value === 'string' ? key.value : ''));
  return keys.some((key) => fieldOf(key) !== null) || keys.every((key) => /^[a-z_][A-Za-z0-9_-]*$/u.test(key));
}

function plainValues(map: YAMLMap): Readonly<Record<string, string | readonly string[]>> {
  const values = new Map<string, string | readonly string[]>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : null;
    if (name === null || UNSAFE_KEYS.has(name)) continue;
    if (isScalar(value) && typeof value.value === 'string') values.set(name, value.value);
    if (isSeq(value)) {
      const items = value.items.flatMap((item) =>
        isScalar(item) && typeof item.value === 'string' ? [item.value] : [],
      );
      values.set(name, items);
    }
  }
  return Object.fromEntries(values);
}
