/** Where one value of JSON lies in the text it stands in. */
export type JsonPlace = { readonly start: number; readonly end: number };

const SPACE = /[\s,]/u;

/**
 * The places of the values of a list, or of values that follow one another, from an offset on up to the bracket that closes
 * them. Nothing is parsed: a damaged value ends where its brackets do, and the last one may be cut off by the end of the text.
 */
export function* valuesFrom(raw: string, from: number): Generator<JsonPlace> {
  let at = from;
  for (;;) {
    while (at < raw.length && SPACE.test(raw[at] ?? '')) at += 1;
    if (at >= raw.length || raw[at] === ']' || raw[at] === '}') return;
    const end = endOfValue(raw, at);
    yield { start: at, end };
    at = end;
  }
}

/** The end of the value that begins at an offset. */
function endOfValue(raw: string, start: number): number {
  let depth = 0;
  for (let at = start; at < raw.length; at += 1) {
    const character = raw[at];
    if (character === '"') {
      at = endOfString(raw, at) - 1;
      if (depth === 0) return at + 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      if (depth <= 1) return depth === 1 ? at + 1 : Math.max(at, start + 1);
      depth -= 1;
    } else if (depth === 0 && at > start && (character === ',' || character === '\n')) return at;
  }
  return raw.length;
}

function endOfString(raw: string, start: number): number {
  for (let at = raw.indexOf('"', start + 1); at >= 0; at = raw.indexOf('"', at + 1)) {
    let slashes = 0;
    while (raw[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return raw.length;
}

/**
 * Where the list of records begins: that of the whole text, or the longest list of objects that a key of the outermost object
 * holds. Null where there is neither: the text is then one record.
 */
export function startOfList(raw: string): number | null {
  // The archives of a social network name their lists as programs do.
  const first = /^\s*(?:window\.[\w.]{1,80}\s*=\s*)?/u.exec(raw)?.[0].length ?? 0;
  if (raw[first] === '[') return first + 1;
  if (raw[first] !== '{') return null;
  let at = first + 1;
  let longest: { readonly start: number; readonly length: number } | null = null;
  for (;;) {
    while (at < raw.length && SPACE.test(raw[at] ?? '')) at += 1;
    if (raw[at] !== '"') return longest?.start ?? null;
    at = endOfString(raw, at);
    const value = raw.slice(at, at + 1000).search(/[^\s:]/u);
    if (value < 0) return longest?.start ?? null;
    at += value;
    const isList = /^\[\s*\{/u.test(raw.slice(at, at + 1000));
    const start = at + 1;
    at = endOfValue(raw, at);
    if (isList && at - start > (longest?.length ?? 0)) longest = { start, length: at - start };
  }
}
