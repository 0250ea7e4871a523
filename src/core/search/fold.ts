/** One word as search knows it: its folded form, and where its letters stand in the text (UTF-16 offsets). */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/** Marks that change how a letter is read aloud, not which letter it is; the vowel signs of Indic scripts are kept. */
const MARKS: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x0300, 0x036f],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** A character with all that is written onto it: marks, half-width voicing marks, the later letters of a Hangul syllable. */
const CLUSTER = /[\s\S][\p{M}\uFF9E\uFF9F\u1160-\u11FF]*/uy;
const WORD_LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces: each character is a word of its own, so that any part of a run is found. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Bopomofo}]/u;

const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '\u0671': '\u0627',
  '\u0649': '\u064A',
  '\u06CC': '\u064A',
  '\u06A9': '\u0643',
  '\u06AA': '\u0643',
  '\u06C1': '\u0647',
  '\u06BE': '\u0647',
  '\u06D5': '\u0647',
  '\u0629': '\u0647',
};

type Piece = { readonly text: string; readonly kind: 'word' | 'alone' | 'gap' };

/** What a text is made of is few different clusters; they are folded once. The cache is emptied before it grows large. */
const known = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 20_000;

/**
 * The words of a text in order, folded: without case, accents, width and the different forms of one letter in Arabic and
 * Urdu. Index, query and plain scan all go through here, so that they cannot differ.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (word !== '') tokens.push({ text: word, start, end });
    word = '';
  };
  const extend = (letters: string, from: number, to: number): void => {
    if (word === '') start = from;
    word += letters;
    end = to;
  };
  for (let at = 0; at < text.length;) {
    const ascii = asciiWord(text, at);
    if (ascii > at) {
      extend(text.slice(at, ascii).toLowerCase(), at, ascii);
      at = ascii;
      continue;
    }
    if (isPlain(text, at)) {
      close();
      if (text.charCodeAt(at) > 127) tokens.push({ text: text.charAt(at), start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const cluster = clusterAt(text, at);
    for (const piece of piecesOf(cluster)) {
      if (piece.kind !== 'word') close();
      if (piece.kind !== 'gap') extend(piece.text, at, at + cluster.length);
      if (piece.kind === 'alone') close();
    }
    at += cluster.length;
  }
  close();
  return tokens;
}

/** Whether a text cut here has the words that the whole has: at white space, and between two characters of Chinese. */
export function mayBeCut(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) ? at > 0 && isHan(text.charCodeAt(at - 1)) : /\s/u.test(text.charAt(at));
}

/** Whether a folded word is one character of a script written without spaces. */
export function isAlone(word: string): boolean {
  return word.charCodeAt(0) > 127 && UNSPACED.test(word);
}

function clusterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const isWhole = code < 0xd800 || code > 0xdfff;
  if (isWhole && isBase(text.charCodeAt(at + 1))) return text.charAt(at);
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(text)?.[0] ?? text.charAt(at);
}

/** Whether a character is surely not written onto the one before it: said of most, since to ask a pattern takes longer. */
function isBase(code: number): boolean {
  if (code < 0x0300) return true;
  if (code < 0x0700) return (code >= 0x0370 && code < 0x0483) || (code >= 0x0620 && code < 0x064b);
  return (code >= 0x0e01 && code < 0x0e31) || (code >= 0x3041 && code < 0x3097) || (code >= 0x30a1 && code < 0x30fb);
}

/** The end of the run of plain letters and digits from `at`; a letter that something may be written onto is left out. */
function asciiWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isAsciiWord(text.charCodeAt(end))) end += 1;
  return end < text.length && end > at && text.charCodeAt(end) > 127 ? end - 1 : end;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A plain sign (a gap), or a character of Chinese (a word of its own), that nothing is written onto: most of most texts. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128 ? isAsciiWord(code) : !isHan(code)) return false;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return next < 128 || isHan(next);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function piecesOf(cluster: string): readonly Piece[] {
  const before = known.get(cluster);
  if (before) return before;
  const open = cluster.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = Array.from(open)
    .filter((letter) => !isMark(letter.codePointAt(0) ?? 0))
    .join('')
    .normalize('NFC');
  const pieces = Array.from(bare, (letter): Piece => {
    const text = digit(letter) ?? SAME[letter] ?? letter;
    if (!WORD_LETTER.test(text)) return { text, kind: 'gap' };
    return { text, kind: UNSPACED.test(text) ? 'alone' : 'word' };
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(cluster, pieces);
  return pieces;
}

function isMark(code: number): boolean {
  return MARKS.some(([first, last]) => code >= first && code <= last);
}

function digit(letter: string): string | null {
  const code = letter.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  return code >= 0x06f0 && code <= 0x06f9 ? String(code - 0x06f0) : null;
}
