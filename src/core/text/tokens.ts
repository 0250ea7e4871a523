import type { Span } from './span';
import type { TokenKind } from './analysis';

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.\u200c\u200d](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{Nl}\p{No}]|[^\s\p{L}\p{N}]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A run of unspaced letters without any mark is cut in pieces of this length first, for the sake of time. */
const PIECE = 1_000;

/** A token before it knows its sentence. */
export type RawToken = Span & { readonly text: string; readonly kind: TokenKind };

/**
 * Makes the tokeniser of one language: words, numbers and single marks of a span, in order, each verbatim.
 * Words of scripts without spaces (Chinese, Japanese, Thai and their kin) are cut by the dictionary of the runtime.
 */
export function tokeniser(language: string): (text: string, span: Span) => RawToken[] {
  const words = new Intl.Segmenter(/^[a-z]{2,3}(?:-|$)/u.test(language) ? language : 'und', { granularity: 'word' });
  return (text, span) => {
    const tokens: RawToken[] = [];
    for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
      const start = span.start + match.index;
      const kind = kindOf(match[0]);
      if (kind !== 'word' || !UNSPACED.test(match[0])) {
        tokens.push({ start, end: start + match[0].length, text: match[0], kind });
        continue;
      }
      for (let from = 0; from < match[0].length; from += PIECE) {
        for (const part of words.segment(match[0].slice(from, from + PIECE))) {
          const at = start + from + part.index;
          tokens.push({ start: at, end: at + part.segment.length, text: part.segment, kind: kindOf(part.segment) });
        }
      }
    }
    return tokens;
  };
}

function kindOf(text: string): TokenKind {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}
