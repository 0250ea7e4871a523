import { perWord } from '../../../text/per-word';
import type { Candidate } from '../candidate';
import { lowerOf, type Piece } from '../pieces';
import type { Vocabulary } from '../vocabulary';
import { hashOf } from './hash';
import type { Model } from './model';
import { lexiconBits } from './lexicon-bits';
import { TAGGED_KINDS } from './tags';

/** What the tagger sees of one word wherever it stands, as numbers; the same for the same spelling. */
export type Spelling = {
  readonly word: number;
  readonly lists: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** What the weights last used say of it, kept from one text to the next. */
  readonly learnt: { model: Model | null; sums: Float64Array };
};

/** The views of the words of a text, made when they are asked for: most words stand near no name. */
export type WordViews = {
  /** The word at `at`; beyond the text, and beyond the sentence of the word at `from`, there is none. */
  readonly near: (from: number, at: number) => Spelling;
  /** How the word stands in its sentence and what the rest of the text does with it. */
  readonly standing: (at: number) => number;
};

function nothingLearnt(): Spelling['learnt'] {
  return { model: null, sums: NO_SUMS };
}

const NO_SUMS = new Float64Array(0);

/** What stands beyond either end of a sentence. */
const NO_WORD: Spelling = {
  word: 1,
  lists: 0,
  shape: 1,
  prefix: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  learnt: nothingLearnt(),
};

const SETTINGS = { plain: 0, title: 1, upper: 2 } as const;

/** Prepares the views of the words of a text. */
export function wordViewsOf(pieces: readonly Piece[], words: Vocabulary, candidates: readonly Candidate[]): WordViews {
  const spellings = pieces.map((): Spelling | null => null);
  const inNames = kindsOfWords(candidates);
  return {
    near(from, at) {
      const piece = pieces[at];
      if (piece === undefined || piece.sentence !== pieces[from]?.sentence) return NO_WORD;
      let spelling = spellings[at] ?? null;
      if (spelling === null) {
        spelling = spellingOf(piece.text);
        spellings[at] = spelling;
      }
      return spelling;
    },
    standing(at) {
      const piece = pieces[at];
      if (piece === undefined) return 0;
      const isCapital = piece.isWord && piece.isCapital;
      return (
        (piece.isOpening ? 1 : 0) |
        (piece.isUpper ? 2 : 0) |
        (piece.isPossessive ? 4 : 0) |
        (piece.isJoined ? 8 : 0) |
        (SETTINGS[piece.setting] << 4) |
        (isCapital && words.small.has(piece.lower) ? 64 : 0) |
        (isCapital && words.capital.has(piece.lower) ? 128 : 0) |
        ((isCapital ? (inNames.get(piece.lower) ?? 0) : 0) << 8)
      );
    },
  };
}

const spellingOf = perWord((text): Spelling => {
  const lower = lowerOf(text);
  const { length } = lower;
  return {
    word: hashOf(lower),
    lists: lexiconBits(lower),
    shape: hashOf(shapeOf(text)),
    prefix: hashOf(lower, 0, Math.min(3, length)),
    suffix2: hashOf(lower, Math.max(0, length - 2)),
    suffix3: hashOf(lower, Math.max(0, length - 3)),
    suffix4: hashOf(lower, Math.max(0, length - 4)),
    learnt: nothingLearnt(),
  };
});

/** "Al-Ruiz" has the shape "Xx-Xx", "F16" has "X0". */
export function shapeOf(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length && shape.length < 8; i += 1) {
    const letter = word.charAt(i);
    const sign = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '0' : letter;
    if (shape.at(-1) !== sign || (sign === 'X' && i === 1)) shape += sign;
  }
  return shape;
}

/** For each word of the names of several words that the rules found: the kinds of these names, one bit each for its end and its inside. */
function kindsOfWords(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind, name } of candidates) {
    const at = kind === 'unknown' ? -1 : TAGGED_KINDS.indexOf(kind);
    if (at < 0 || !name.includes(' ')) continue;
    const parts = name.toLowerCase().split(' ');
    for (const [index, part] of parts.entries()) {
      const bit = 1 << (at * 2 + (index === parts.length - 1 ? 1 : 0));
      kinds.set(part, (kinds.get(part) ?? 0) | bit);
    }
  }
  return kinds;
}
