import { canonicalJson } from './canonical-json';

/** True for two values that are the same JSON, whatever the order of their keys. */
export function isEqual(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
