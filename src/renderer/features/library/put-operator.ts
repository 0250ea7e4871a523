/** What is typed and where the caret is: the selected words lie between `start` and `end`. */
export type Typed = { readonly text: string; readonly start: number; readonly end: number };

/** What stands in the box then, and where the caret is. */
export type Put = { readonly text: string; readonly caret: number };

const SPACE = /\s/u;

/** The operators that an example of the help shows: `title: note:` are two, `lang:ur` is `lang:`, plain words are none. */
export function operatorsIn(example: string): readonly string[] {
  if (example.startsWith('"')) return ['"'];
  if (example.startsWith('-')) return ['-'];
  if (example.endsWith('*')) return ['*'];
  return example.split(' ').flatMap((part) => (part.includes(':') ? [part.slice(0, part.indexOf(':') + 1)] : []));
}

/**
 * Puts an operator where the caret is, apart from the words around it. Words that are selected are what it is put to: quotes stand
 * around them, the others before their first word, and `*` is put to the end of the word that the caret is in.
 */
export function putOperator({ text, start, end }: Typed, operator: string): Put {
  if (operator === '*') return putStar(text, end);
  const before = text.slice(0, start);
  const chosen = text.slice(start, end).trim();
  const after = text.slice(end);
  const lead = before === '' || SPACE.test(before.at(-1) ?? '') ? before : `${before} `;
  const tail = after === '' || SPACE.test(after.charAt(0)) ? after : ` ${after}`;
  const isPhrase = operator === '"' || (operator !== '-' && SPACE.test(chosen));
  const words = isPhrase ? `"${chosen.replaceAll('"', '')}"` : chosen;
  const sign = operator === '"' ? '' : operator;
  const put = lead + sign + words;
  // Between quotes that hold nothing yet, else behind what was put.
  return { text: put + tail, caret: put.length - (words === '""' ? 1 : 0) };
}

/** A star at the end of the word around the caret; where there is none, before the caret, which stands where the word is typed. */
function putStar(text: string, at: number): Put {
  const length = text.slice(at).search(SPACE);
  const end = length === -1 ? text.length : at + length;
  const isWord = end > 0 && !SPACE.test(text.charAt(end - 1));
  const has = isWord && text.charAt(end - 1) === '*';
  const put = has ? text : `${text.slice(0, end)}*${text.slice(end)}`;
  return { text: put, caret: has ? end : isWord ? end + 1 : end };
}
