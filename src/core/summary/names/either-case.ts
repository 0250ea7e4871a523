/** A pattern whose alternatives may begin with a capital: "(?:ex-)?maire|préfet" reads "Maire" too. */
export function eitherCase(source: string): string {
  return alternatives(source).map(capped).join('|');
}

function capped(source: string): string {
  if (source.startsWith('(?:')) {
    const close = closing(source);
    const rest = source.slice(close + 1);
    return `(?:${eitherCase(source.slice(3, close))})${rest.startsWith('?') ? `?${capped(rest.slice(1))}` : rest}`;
  }
  const [first = ''] = source;
  return /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]${source.slice(1)}` : source;
}

/** The alternatives of a pattern at its outermost level. */
function alternatives(source: string): readonly string[] {
  const all: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') depth -= 1;
    else if (source[at] === '|' && depth === 0) {
      all.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...all, source.slice(from)];
}

/** Where the group that opens a pattern is closed. */
function closing(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}
