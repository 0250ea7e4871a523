import type { Candidate, Range } from '../candidate';
import type { Piece } from '../pieces';
import type { Vocabulary } from '../vocabulary';
import { mixed } from './hash';
import { ruleMarksOf } from './rule-marks';
import { wordViewsOf, type Spelling, type WordViews } from './word-views';

/** Gives the features of the word at `at`, a member of `chain`, as numbers; the list is used again by the next call. */
type FeatureReader = {
  readonly all: (at: number, chain: Range) => Int32Array;
  /** As `all`, with those features alone up to date (see TOGETHER) that more than one word has a part in. */
  readonly together: (at: number, chain: Range) => Int32Array;
  readonly near: WordViews['near'];
};

const FEATURES = 41;

/** The places beside a word, itself first, in which another word says something on its own. */
export const BESIDE: readonly number[] = [0, -1, -2, 1, 2];

/** Where the features of these places stand among all. */
const ALONE: readonly (readonly number[])[] = [[0, 9, 12, 13, 14, 15, 19], [1, 20], [3], [2, 21], [4]];

/** Where the others stand. */
export const TOGETHER = Int32Array.from(
  Array.from({ length: FEATURES }, (_, at) => at).filter((at) => !ALONE.some((places) => places.includes(at))),
);

/** The features that one spelling gives on its own, for each of the places beside a word (see BESIDE). */
export function featuresAlone(word: Spelling): readonly (readonly number[])[] {
  const own = [
    mixed(1, word.word),
    mixed(10, word.shape),
    mixed(13, word.prefix),
    mixed(14, word.suffix2),
    mixed(15, word.suffix3),
    mixed(16, word.suffix4),
    mixed(20, word.lists),
  ];
  return [
    own,
    [mixed(2, word.word), mixed(21, word.lists)],
    [mixed(4, word.word)],
    [mixed(3, word.word), mixed(22, word.lists)],
    [mixed(5, word.word)],
  ];
}

/** Kind and place in the name, without how sure the rules are. */
const KIND_AND_PART = 15;

/** Makes the reader of the features of one text: words and lists around, shapes, endings, what the rules and the rest of the text say. */
export function featureReader(
  pieces: readonly Piece[],
  words: Vocabulary,
  candidates: readonly Candidate[],
): FeatureReader {
  const views = wordViewsOf(pieces, words, candidates);
  const marks = ruleMarksOf(pieces.length, candidates);
  const found = new Int32Array(FEATURES);
  const mark = (at: number): number => {
    const value = marks[at] ?? 0;
    return value === 0 ? 0 : 1 + ((value - 1) & KIND_AND_PART);
  };
  const together = (at: number, chain: Range): Int32Array => {
    const own = views.near(at, at);
    const before = views.near(at, at - 1);
    const second = views.near(at, at - 2);
    const after = views.near(at, at + 1);
    const third = views.near(at, at + 2);
    const standing = views.standing(at);
    const rule = mark(at);
    const sure = marks[at] ?? 0;
    const first = views.near(chain.from, chain.from);
    const last = views.near(chain.to - 1, chain.to - 1);
    found[5] = mixed(6, before.word, own.word);
    found[6] = mixed(7, own.word, after.word);
    found[7] = mixed(8, second.word, before.word);
    found[8] = mixed(9, after.word, third.word);
    found[10] = mixed(11, own.shape, before.shape);
    found[11] = mixed(12, own.shape, after.shape);
    found[16] = mixed(17, standing & 0xff);
    found[17] = mixed(18, standing >> 8);
    found[18] = mixed(19, standing >> 8, rule);
    found[22] = mixed(23, own.lists, before.lists);
    found[23] = mixed(24, own.lists, after.lists);
    found[24] = mixed(25, rule);
    found[25] = mixed(26, sure);
    found[26] = mixed(27, sure, own.lists);
    found[27] = mixed(28, rule, own.word);
    found[28] = mixed(29, rule, mark(at - 1));
    found[29] = mixed(30, rule, mark(at + 1));
    found[30] = mixed(31, rule, before.word);
    found[31] = mixed(32, rule, after.word);
    found[32] = mixed(33, last.lists, at === chain.to - 1 ? 1 : 0);
    found[33] = mixed(34, last.word, at === chain.to - 1 ? 1 : 0);
    found[34] = mixed(35, first.lists, at === chain.from ? 1 : 0);
    found[35] = mixed(36, Math.min(6, chain.to - chain.from), Math.min(3, at - chain.from));
    found[36] = mixed(37, rule, standing & 0xff);
    found[37] = mixed(38, rule, own.suffix3);
    found[38] = mixed(39, rule, own.shape);
    found[39] = mixed(40, sure, before.lists);
    found[40] = mixed(41, sure, after.lists);
    return found;
  };
  return {
    near: views.near,
    together,
    all(at, chain) {
      together(at, chain);
      for (const [beside, places] of ALONE.entries()) {
        const features = featuresAlone(views.near(at, at + (BESIDE[beside] ?? 0)))[beside] ?? [];
        for (const [index, place] of places.entries()) found[place] = features[index] ?? 0;
      }
      return found;
    },
  };
}
