const TIGHT_BEFORE = /^(?:[.,;:!?)\]}%’”]|'s|’s|n't|n’t|'(?:re|ve|ll|d|m)|')$/iu;
const TIGHT_AFTER = new Set(['(', '[', '{', '$', '£', '€', '“', '‘', '#']);

/**
 * Writes tokens as running text and says where each begins and ends: marks close up to their words, straight quotes by turns.
 * Adds to `text` (the document so far) and returns `{ text, spans }`.
 */
export function detokenise(before, tokens) {
  let text = before;
  let isOpen = false;
  let tight = true;
  const spans = [];
  for (const token of tokens) {
    const isQuote = token === '"' || token === '``' || token === "''";
    const closes = isQuote && isOpen;
    if (!tight && !TIGHT_BEFORE.test(token) && !closes) text += ' ';
    spans.push({ start: text.length, end: text.length + token.length });
    text += token;
    tight = TIGHT_AFTER.has(token) || (isQuote && !isOpen);
    if (isQuote) isOpen = !isOpen;
  }
  return { text, spans };
}

/** Appends a sentence to a document: a new paragraph behind a line without a full stop, else one blank. */
export function joint(text) {
  if (text === '') return '';
  return /[.!?:"”’')]$/u.test(text) ? ' ' : '\n\n';
}
