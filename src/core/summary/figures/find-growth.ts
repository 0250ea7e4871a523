import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { grownThing, growingThing } from './growing-thing';

/** Verbs that say how many times more something became, by how they begin. */
const VERBS: Readonly<Record<string, number>> = {
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  quintupl: 5,
  halv: 0.5,
};
const ABOUT = '(?:(?:about|almost|nearly|roughly|more than|over|virtually|all but|effectively) )?';
/** "has more than doubled", "would halve", "doubling the number": told, to come, or in passing. */
const GROWTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<words>${ABOUT}(?:(?<past>(?:doubl|tripl|trebl|quadrupl|quintupl|halv)ed)|(?<ing>(?:doubl|tripl|trebl|quadrupl|quintupl|halv)ing)|(?<=\b(?:to|will|would|could|may|might|should|must|can|it|they|prices|costs|numbers) ${ABOUT})(?<base>doubles?|triples?|trebles?|quadruples?|quintuples?|halves?)|(?<third>(?:doubl|tripl|trebl|quadrupl|quintupl|halv)es(?= (?:the|its|their|his|her|our) \p{Ll}))))(?![\p{L}\p{N}-])`,
  'giu',
);
const SIGN = /(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|ing)/i;
/** "doubled back", "doubled as a school", "doubled over": no growth. */
const OTHER = /^ (?:back|over|up|down|as an?|for (?:him|her|an? actor)|beds?|rooms?|glaz|barrel|time)/u;
/** "a tripled garrison" tells of a thing, and so does "the doubled price". */
const OF_THING = /\b(?:an?|the|this|that|its|his|her|their|[’']s?) $/u;
/** How far the thing that grew is looked for, in code units. */
const REACH = 120;

/** Finds growth that a verb tells ("the number has tripled"): the value is how many times as much, the unit "times". */
export function findGrowth({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [...part.matchAll(GROWTH)].flatMap((match): readonly FigureDraft[] => {
    const { words = '', past, ing, base, third } = match.groups ?? {};
    const start = body.start + match.index;
    const evidence = { start, end: start + words.length };
    const before = part.slice(Math.max(0, match.index - REACH), match.index);
    if (OTHER.test(text.slice(evidence.end, evidence.end + 14)) || OF_THING.test(before)) return [];
    const verb = (past ?? ing ?? base ?? third ?? '').toLowerCase();
    const value = VERBS[Object.keys(VERBS).find((stem) => verb.startsWith(stem)) ?? ''];
    if (value === undefined) return [];
    const what = grownThing(text.slice(evidence.end, evidence.end + REACH)) ?? growingThing(before);
    return [{ value, unit: 'times', text: sliceOf(text, evidence), what, evidence }];
  });
}
