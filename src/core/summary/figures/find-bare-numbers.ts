import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
/** "put the toll at 319, up from 204", "the death toll rose from 19 to 27", "a toll of 19". */
const TOLL = new RegExp(
  String.raw`\b(?<what>(?:(?:death|casualty|official|provisional|overall)\s){0,3}(?:toll|tally|headcount))\b[^.;:\n]{0,40}?\b(?:at|to|of|was|is|now|reached|passed|exceeded|above|over)\s+(?:(?:at least|about|around|over|more than|nearly)\s+)?(?<number>${NUMBER})(?![\p{L}\p{N}%])`,
  'giu',
);
const TOLL_SIGN = /\b(?:toll|tally|headcount)\b/i;
/** "the number of people known to have died has passed fifteen hundred", "raised the figure again, to 1,712". */
const COUNT_ROSE = new RegExp(
  String.raw`\b(?:number of (?:\p{Ll}[\p{Ll}-]* ){0,2}(?<whom>people|victims|deaths|dead|injured|missing|cases|casualties|displaced|refugees|patients)|(?:raised|revised|put|lowered) the (?:figure|number|count|total))\b[^.;:\n]{0,80}?\b(?:at|to|passed|reached|exceeded|above|stands? at|stood at|is|was|is now)\s+(?:(?:at least|about|around|over|more than|nearly)\s+)?(?<number>${NUMBER})(?![\p{L}\p{N}%]|\s(?:a|per)\b)`,
  'giu',
);
const COUNT_SIGN = /\bnumber of |\bthe (?:figure|number|count|total)\b/i;
/** "last night it stood at 640": what the count before it was. */
const STOOD = new RegExp(
  String.raw`\b(?:it|the (?:figure|number|count|total)) (?:had )?(?:stood|stands) at (?<number>${NUMBER})(?=[.,;]|\s(?:on|in|by|and)\b)`,
  'giu',
);
const CHANGE = new RegExp(String.raw`\b(?:up|down) from (?<number>${NUMBER})(?![\p{L}\p{N}%]|[.,]\d)`, 'gu');
/** What stands before "up from": a number and a comma. */
const CHANGED = /\d[^.;\n]{0,30},\s$/u;
/** "Six had scabies", ", forty-five needed hospital care": a number that is the subject itself. */
const SUBJECT = new RegExp(
  String.raw`(?:^|[.!?”",;]\s{1,3}|\n\s{0,8}|\b(?:and|but|while|that|of whom|of which)\s)(?<number>${NUMBER_WORDS}|${DIGITS})(?=\s(?:(?:of (?:them|these|those|whom|which)\s)?(?:have|had|has|were|are|was|will|died|need|needed|remain|stay|still|came|went|fled|left|\p{Ll}{3,}ed)\b))`,
  'giu',
);
/** "46, up from 23": what it changed to; "a crowd of 21,340"; "took 48, and the Alliance 22". */
const CHANGED_TO = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?<number>${DIGITS})(?=, (?:up|down) from \d)`, 'gu');
const GATHERED = new RegExp(
  String.raw`\b(?<what>crowd|audience|congregation|attendance|turnout|workforce|membership|readership|garrison|crew|electorate|team|group|convoy|delegation|panel|staff|jury|party) of (?:(?:about|around|some|over|more than|nearly) )?(?<number>${DIGITS})(?![\p{L}\p{N}%])`,
  'giu',
);
/** What stands in such words whatever is counted: a number close behind "of". */
const GATHERED_SIGN = / of (?:about |around |some |over |more than |nearly )?\d/i;
const TAKEN = new RegExp(
  String.raw`\b(?:won|took|gained|lost|polled|secured|received) (?<number>${DIGITS})(?=[,;]|\.(?!\d)| and\b)`,
  'gu',
);
/** "of which the city paid a third". */
const PART =
  /\b(?:pays?|paid|covers?|covered|owns?|owned|holds?|held|lost|gave|received|by|about|around|nearly|almost|over|than|only|roughly|least|to)\s(?<part>(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?|half)(?=\s*(?:[.,;)]|$)|\s(?:could|was|were|had|have|has|is|are|will|would|came|went|said|to|from|in|on|since|over|compared|between|last|this|because|as|after|if|when|while|and|but)\b)/giu;
const PART_SIGN = /third|quarter|fifth|tenth|half/iu;
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const TOPS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 };

/** Finds numbers that name nothing they count: tolls, what they rose or fell from, numbers as subjects, shares at the end of a clause. */
export function findBareNumbers(analysis: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(analysis.language)) return [];
  const { text, body } = analysis;
  const part = text.slice(body.start, body.end);
  const found: FigureDraft[] = [];
  const tolls: { readonly what: string; readonly at: number }[] = [];
  for (const match of TOLL_SIGN.test(part) ? part.matchAll(TOLL) : []) {
    const what = (match.groups?.['what'] ?? 'toll').toLowerCase();
    tolls.push({ what, at: match.index });
    add(match, what, 'people');
  }
  for (const match of COUNT_SIGN.test(part) ? part.matchAll(COUNT_ROSE) : [])
    add(match, match.groups?.['whom'] ?? null, 'people');
  for (const match of COUNT_SIGN.test(part) ? part.matchAll(STOOD) : []) add(match, null, null);
  for (const match of part.matchAll(CHANGE)) {
    if (CHANGED.test(part.slice(Math.max(0, match.index - 40), match.index))) addToll(match);
  }
  for (const match of part.matchAll(CHANGED_TO)) addToll(match);
  for (const match of GATHERED_SIGN.test(part) ? part.matchAll(GATHERED) : [])
    // "the Group of 20" is a name.
    if (!/^Group of (?:7|8|10|20|24|77)\b/u.test(match[0]))
      add(match, (match.groups?.['what'] ?? '').toLowerCase(), 'people');
  for (const match of part.matchAll(TAKEN)) add(match, null, null);
  for (const match of part.matchAll(SUBJECT))
    if (!/^(?:one|a|an|1)$/iu.test(match.groups?.['number'] ?? '')) add(match, null, null);
  for (const match of PART_SIGN.test(part) ? part.matchAll(PART) : []) {
    const words = match.groups?.['part'] ?? '';
    const [top = '', bottom = ''] = words.toLowerCase().split(/[ -]/u);
    const value = words.toLowerCase() === 'half' ? 0.5 : (TOPS[top] ?? 1) / (PARTS[bottom.replace(/s$/u, '')] ?? 1);
    const start = body.start + match.index + match[0].length - words.length;
    const evidence = { start, end: start + words.length };
    found.push({ value: Math.round(10_000 * value) / 10_000, unit: 'share', text: words, what: null, evidence });
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start);

  /** A number that rose or fell is of the toll that its sentence speaks of; in another it may count anything. */
  function addToll(match: RegExpExecArray): void {
    const last = tolls.findLast(({ at }) => at < match.index);
    const isOwn = last !== undefined && !/[.!?]\s|\n/u.test(part.slice(last.at, match.index));
    add(match, isOwn ? last.what : null, isOwn ? 'people' : null);
  }

  function add(match: RegExpExecArray, what: string | null, unit: string | null): void {
    const number = match.groups?.['number'] ?? '';
    const value = /^\d/u.test(number) ? valueOfDigits(number, false) : valueOfWords(number.toLowerCase());
    if (value === null || (/^(?:19|20)\d\d$/u.test(number) && unit === null)) return;
    const start = body.start + match.index + match[0].lastIndexOf(number);
    const evidence = { start, end: start + number.length };
    found.push({ value, unit, text: sliceOf(text, evidence), what, evidence });
  }
}
