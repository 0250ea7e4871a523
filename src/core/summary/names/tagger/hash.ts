/** A small number that stands for a string; the same string always gives the same number. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** A number that stands for a pattern (`sort`) filled with one or two values. */
export function mixed(sort: number, a: number, b = 0): number {
  return finish(Math.imul(Math.imul(sort + 0x9e37, 0x85ebca6b) ^ a, 0xc2b2ae35) ^ Math.imul(b + sort, 0x27d4eb2f));
}

function finish(value: number): number {
  let hash = value ^ (value >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return hash ^ (hash >>> 15);
}
