import type { Analysis, Token } from '../../text/analysis';
import type { Span } from '../../text/span';
import { COMPANY_ENDINGS } from './lexicon/organization-words';
import { COMMON_WORDS } from './lexicon/common-words';
import { HONORIFICS, RANKS } from './lexicon/titles';

/** How a sentence is set: running text, a headline with every word capitalised, or capitals throughout. */
export type Setting = 'plain' | 'title' | 'upper';

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

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|d|l|O)[-'’]\p{Lu})/u;
const UPPER = /^\p{Lu}[\p{Lu}\p{N}.&'’-]*\p{Lu}[\p{N}.]*$|^\p{Lu}\p{N}+$/u;
const POSSESSIVE = /(?:['’]s|(?<=[\p{L}]{2}s)['’])$/iu;
const STOPPED = /^(?:\p{Lu}|\p{Lu}(?:\.\p{L})+)$/u;
const OPENS_SPEECH = new Set(['"', '“', '‘', ':', '•', '*', '–', '—', '(', '[']);

/** Cuts the tokens of a text into pieces. */
export function piecesOf(analysis: Analysis): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const tokens = analysis.tokens.slice(sentence.firstToken, sentence.endToken);
    readSentence(analysis.text, tokens, index, pieces);
  }
  return pieces;
}

function readSentence(text: string, tokens: readonly Token[], sentence: number, pieces: Piece[]): void {
  const setting = settingOf(tokens);
  const before = pieces.at(-1);
  let isOpening = !(before !== undefined && goesOn(before, tokens[0]));
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    for (const part of partsOf(text, token, tokens[i + 1])) {
      const previous = pieces.at(-1);
      const isJoined =
        previous !== undefined &&
        /^[ \t\u00a0]+$|^ ?\n ?$/u.test(text.slice(previous.end, part.start)) &&
        (!isOpening || part.start > token.start);
      const word = part.text.replace(POSSESSIVE, '');
      const isPossessive = word.length < part.text.length;
      pieces.push({
        start: part.start,
        end: part.start + word.length,
        text: word,
        lower: word.toLowerCase().replaceAll('’', "'"),
        isWord: token.kind === 'word',
        isCapital: token.kind === 'word' && CAPITAL.test(word),
        isUpper: UPPER.test(word),
        isPossessive,
        isOpening: isOpening && token.kind === 'word',
        isJoined: isJoined && !(previous?.isPossessive ?? false),
        sentence,
        setting,
      });
      if (part.skip) i += 1;
      if (token.kind === 'word') isOpening = false;
      else if (OPENS_SPEECH.has(token.text) || (token.text === '-' && i < 1)) isOpening = true;
    }
  }
}

function goesOn(before: Piece, next: Token | undefined): boolean {
  if (next === undefined || !before.text.endsWith('.') || !before.isWord) return false;
  if (HONORIFICS.has(before.lower.slice(0, -1)) || RANKS.has(before.lower.slice(0, -1))) return true;
  return next.kind === 'word' && !COMMON_WORDS.has(next.text.toLowerCase()) && STOPPED.test(before.text.slice(0, -1));
}

type Part = { readonly start: number; readonly text: string; readonly skip: boolean };

function partsOf(text: string, token: Token, next: Token | undefined): readonly Part[] {
  if (token.kind !== 'word') return [{ start: token.start, text: token.text, skip: false }];
  if (next !== undefined && next.text === '.' && next.start === token.end && takesStop(token.text)) {
    return [{ start: token.start, text: text.slice(token.start, next.end), skip: true }];
  }
  const hyphen = /^(\p{Lu}[\p{L}.'’]+)-(\p{Ll}.*)$/u.exec(token.text);
  if (hyphen !== null && hyphen[1] !== undefined && hyphen[2] !== undefined && DESCRIBES.test(hyphen[2])) {
    return [
      { start: token.start, text: hyphen[1], skip: false },
      { start: token.start + hyphen[1].length + 1, text: hyphen[2], skip: false },
    ];
  }
  const prefix = /^((?:anti|pro|ex|non|post|pre|mid|then)-)(\p{Lu}.*)$/iu.exec(token.text);
  if (prefix !== null && prefix[1] !== undefined && prefix[2] !== undefined) {
    return [
      {
        start: token.start,
        text: prefix[1].slice(0, -1).toLowerCase() === 'mid' ? 'mid' : prefix[1].slice(0, -1),
        skip: false,
      },
      { start: token.start + prefix[1].length, text: prefix[2], skip: false },
    ];
  }
  return [{ start: token.start, text: token.text, skip: false }];
}

const DESCRIBES =
  /^(?:[a-z]+ed|based|led|born|wide|held|run|style|born|based|era|linked|trained|friendly|speaking|owned|made|area|brokered|bound|listed|like|built|affiliated|related|educated|dominated|sponsored|born)$/u;

function takesStop(word: string): boolean {
  const lower = word.toLowerCase();
  return STOPPED.test(word) || COMPANY_ENDINGS.has(lower) || SHORTENED.has(lower);
}

const SHORTENED = new Set(
  'mr mrs ms dr st prof gen lt col maj capt sgt cpl adm gov sen rep rev hon jr sr bros mt ft calif pa mass conn fla tex minn wis ariz ala'.split(
    ' ',
  ),
);

/** A headline is one long chain of capitalised words; a list of names is cut by commas and figures. */
function settingOf(tokens: readonly Token[]): Setting {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let chain = 0;
  let longest = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') {
      if (!/^['’"“”:]$/u.test(text)) chain = 0;
      continue;
    }
    if (text.length > 1) words += 1;
    if (text.length > 1 && text === text.toUpperCase()) upper += 1;
    if (/^\p{Lu}/u.test(text)) {
      capital += 1;
      chain += 1;
      longest = Math.max(longest, chain);
    } else if (!SMALL_IN_HEADLINE.has(text)) chain = 0;
  }
  if (words > 1 && upper >= words * 0.75) return 'upper';
  const last = tokens.at(-1)?.text ?? '';
  return longest > 4 && capital >= words * 0.65 && !/[.!?"”]/u.test(last) ? 'title' : 'plain';
}

const SMALL_IN_HEADLINE = new Set('a an the of in on at to for and by with from as or vs is over after'.split(' '));
