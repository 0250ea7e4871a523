import type { Candidate, Range } from '../candidate';
import type { Piece } from '../pieces';
import type { Vocabulary } from '../vocabulary';
import { mixed } from './hash';
import { ruleMarksOf } from './rule-marks';
import { wordViewsOf } from './word-views';

/** Gives the features of the word at `at`, a member of `chain`, as numbers; the list is used again by the next call. */
export type FeatureReader = (at: number, chain: Range) => readonly number[];

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
  const found: number[] = [];
  const mark = (at: number): number => {
    const value = marks[at] ?? 0;
    return value === 0 ? 0 : 1 + ((value - 1) & KIND_AND_PART);
  };
  return (at, chain) => {
    found.length = 0;
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
    found.push(
      mixed(1, own.word),
      mixed(2, before.word),
      mixed(3, after.word),
      mixed(4, second.word),
      mixed(5, third.word),
      mixed(6, before.word, own.word),
      mixed(7, own.word, after.word),
      mixed(8, second.word, before.word),
      mixed(9, after.word, third.word),
      mixed(10, own.shape),
      mixed(11, own.shape, before.shape),
      mixed(12, own.shape, after.shape),
      mixed(13, own.prefix),
      mixed(14, own.suffix2),
      mixed(15, own.suffix3),
      mixed(16, own.suffix4),
      mixed(17, standing & 0xff),
      mixed(18, standing >> 8),
      mixed(19, standing >> 8, rule),
      mixed(20, own.lists),
      mixed(21, before.lists),
      mixed(22, after.lists),
      mixed(23, own.lists, before.lists),
      mixed(24, own.lists, after.lists),
      mixed(25, rule),
      mixed(26, sure),
      mixed(27, sure, own.lists),
      mixed(28, rule, own.word),
      mixed(29, rule, mark(at - 1)),
      mixed(30, rule, mark(at + 1)),
      mixed(31, rule, before.word),
      mixed(32, rule, after.word),
      mixed(33, last.lists, at === chain.to - 1 ? 1 : 0),
      mixed(34, last.word, at === chain.to - 1 ? 1 : 0),
      mixed(35, first.lists, at === chain.from ? 1 : 0),
      mixed(36, Math.min(6, chain.to - chain.from), Math.min(3, at - chain.from)),
      mixed(37, rule, standing & 0xff),
      mixed(38, rule, own.suffix3),
      mixed(39, rule, own.shape),
      mixed(40, sure, before.lists),
      mixed(41, sure, after.lists),
    );
    return found;
  };
}
