import type { Analysis, Token } from '../../text/analysis';
import { perWord } from '../../text/per-word';
import type { Span } from '../../text/span';
import { COMMON_WORDS } from './lexicon/common-words';
import { HONORIFICS, RANKS } from './lexicon/titles';
import { settingOf, startsCapital, type Setting } from './setting';
import { partsOf } from './word-parts';

/**
 * A token as the names pass reads it: `text` is the word without its possessive ending (the span too), abbreviations
 * hold their full stop, a capitalised part of a hyphenated adjective ("Paris-based") stands alone.
 * `isOpening` is true where the capital letter may be due to the place in the sentence alone.
 * `isJoined` is true when only blanks stand between the piece and the one before it in the same sentence.
 */
export type Piece = Span & {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isPossessive: boolean;
  readonly isOpening: boolean;
  readonly isJoined: boolean;
  readonly sentence: number;
  readonly setting: Setting;
};

const CAPITAL_INSIDE = /^(?:al|el|ul|d|l)[-'’]\p{Lu}/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}.&'’-]*\p{Lu}[\p{N}.]*$|^\p{Lu}\p{N}+$/u;
const POSSESSIVE = /(?:['’]s|(?<=[\p{L}]{2}s)['’])$/iu;
const OPENS_SPEECH = new Set(['"', '“', '‘', ':', '•', '*', '–', '—', '(', '[']);

/** A word in small letters, with straight apostrophes. */
export const lowerOf = perWord((word) => word.toLowerCase().replaceAll('’', "'"));

/** Cuts the tokens of a text into pieces. */
export function piecesOf(analysis: Analysis): readonly Piece[] {
  const pieces: Piece[] = [];
  const labels = answerLabels(analysis.text);
  for (const [index, sentence] of analysis.sentences.entries()) {
    const tokens = analysis.tokens.slice(sentence.firstToken, sentence.endToken);
    readSentence(analysis.text, tokens, index, pieces, labels);
  }
  return pieces;
}

/** The letters that mark questions and answers at the head of lines ("Q. Why?"), in a text with several of them. */
function answerLabels(text: string): ReadonlySet<number> {
  const found = [...text.matchAll(/(?<=^|\n)[QA](?=[.:)]\s)/gu)].map(({ index }) => index);
  return new Set(found.length > 3 ? found : []);
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  pieces: Piece[],
  labels: ReadonlySet<number>,
): void {
  const setting = settingOf(tokens);
  let previous = pieces.at(-1);
  let isOpening = previous === undefined || !goesOn(previous, tokens[0]);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const isWord = token.kind === 'word';
    for (const part of partsOf(text, token, tokens[i + 1])) {
      const word = isWord && /['’]/u.test(part.text) ? part.text.replace(POSSESSIVE, '') : part.text;
      const isInner = !isOpening || part.start > token.start;
      const isLabel = labels.has(part.start);
      const isCapital = isWord && !isLabel && (startsCapital(word) || CAPITAL_INSIDE.test(word));
      previous = {
        start: part.start,
        end: part.start + word.length,
        text: word,
        lower: lowerOf(word),
        isWord,
        isCapital,
        isUpper: isCapital && UPPER.test(word),
        isPossessive: word.length < part.text.length,
        isOpening: isOpening && isWord,
        isJoined:
          isInner && previous !== undefined && !previous.isPossessive && isBlank(text, previous.end, part.start),
        sentence,
        setting,
      };
      pieces.push(previous);
      if (part.takesNext) i += 1;
    }
    if (isWord) isOpening = labels.has(token.start);
    else if (OPENS_SPEECH.has(token.text) || (token.text === '-' && i < 1)) isOpening = true;
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  if (to <= from) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 0xa0) return false;
  }
  return true;
}

/** After "Dr." or an initial the sentence goes on, whatever the cutting into sentences says. */
function goesOn(before: Piece, next: Token | undefined): boolean {
  if (next === undefined || !before.isWord || !before.text.endsWith('.')) return false;
  const bare = before.lower.slice(0, -1);
  if (HONORIFICS.has(bare) || RANKS.has(bare)) return true;
  return (
    next.kind === 'word' && !COMMON_WORDS.has(next.text.toLowerCase()) && /^\p{Lu}(?:\.\p{L})*\.$/u.test(before.text)
  );
}
