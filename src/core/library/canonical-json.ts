import { compareText } from '../text/compare';

/**
 * The one JSON text of a value, as RFC 8785 (JSON Canonicalization Scheme) has it: no white space, keys in the order of
 * their UTF-16 code units, strings and numbers as `JSON.stringify` writes them. Keys that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const parts = entries
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${parts.join(',')}}`;
}
