import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const ABOUT = '(?:(?:about|around|some|over|more than|nearly|almost|at least|up to|only|just|still|now) )?';
const CLOSES = String.raw`(?=[.,;)](?!\d)|\s(?:since|in|on|by|at|before|now|then|and|but|so far|last|this|when|after|left)\b)`;

/** A pattern with what a text holds wherever it can match, and the unit of what it finds. */
type Form = { readonly sign: RegExp; readonly pattern: RegExp; readonly unit?: string };

const FORMS: readonly Form[] = [
  // "There were 52.", "There have been 1,204 since"
  {
    sign: /\bthere (?:are|were|was|have|had|has) /iu,
    pattern: new RegExp(
      String.raw`\bthere (?:are|were|was|(?:have|had|has) been) ${ABOUT}(?<number>${NUMBER})${CLOSES}`,
      'giu',
    ),
  },
  // "28 (61%) are male"
  {
    sign: /\d \(\d/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,-])(?<number>${DIGITS})(?= \(\d{1,3}(?:\.\d{1,2})?(?:\s?%| per ?cent)\))`,
      'gu',
    ),
  },
  // "7,412 in March, against 2,980 in February"
  {
    sign: /\b(?:against|versus|compared (?:with|to)) /u,
    pattern: new RegExp(
      String.raw`(?<=, )(?:against|versus|compared (?:with|to)) ${ABOUT}(?<number>${NUMBER})(?= (?:in|at|on|an?|the|last|during|before|when|earlier|previously)\b)`,
      'gu',
    ),
  },
  // "14,200 in February, 9,650 in April"
  {
    sign: /\d{1,3},\d{3} in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})/iu,
    pattern:
      /(?<![\p{L}\p{N}.,$£€-])(?<number>\d{1,3}(?:,\d{3})+)(?= in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})(?![\p{L}\p{N}]))/gu,
  },
  // "3,100 more are at the port", "nine more than the law allows"
  {
    sign: / more (?:are|were|is|have|had|remain|will|than)\b/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,$£€-])(?<number>${NUMBER})(?= more (?:are|were|have|had|remain|will|than (?:the|in|last|a|an|was|were|had)) )`,
      'giu',
    ),
  },
  // "four or more nights"
  {
    sign: / or more /u,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(?<number>${NUMBER})(?= or more \p{Ll}{3,})`, 'giu'),
  },
  // "at least a dozen amount to neglect"
  {
    sign: /\bdozen /u,
    pattern:
      /(?<=\b(?:at least|about|around|more than|nearly|almost|some|fewer than|over) )(?<number>(?:a|two|three|four|half a) dozen)(?= \p{Ll})/giu,
  },
  // "2,900 people at sea and 410 ashore"
  {
    sign: / and \d[\d,]* (?:ashore|abroad|elsewhere|overseas|offshore|online)/u,
    pattern: new RegExp(
      String.raw`(?<=\d[^.;\n]{0,40} and )${ABOUT}(?<number>${DIGITS})(?= (?:ashore|abroad|elsewhere|overseas|offshore|online)\b)`,
      'gu',
    ),
    unit: 'people',
  },
  // "70 on board", "66 on deck", "then 6 missing"
  {
    sign: /\d (?:on board|aboard|on deck|missing|dead|injured|wounded|alive|unaccounted)/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:/#-])${ABOUT}(?<number>${DIGITS})(?= (?:on board|aboard|on deck|missing|dead|injured|wounded|alive|unaccounted for)(?=[.,;:!?)\n]| (?:and|but|so|when|in|at|after)(?![\p{L}])|$))`,
      'gu',
    ),
    unit: 'people',
  },
  // "nine others were killed", "the other seven were led away"
  {
    sign: / other(?:s? (?:were|was|are|had|have|died|fled|escaped|survived|remain)\b| (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen))/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:/#-])(?:(?<number>${NUMBER})(?= others? (?:were|was|are|had|have|died|fled|escaped|survived|remain))|(?<=\bthe other )(?<rest>${NUMBER})(?= (?:were|are|had|have|died|fled|escaped|survived|remain)\b))`,
      'giu',
    ),
  },
  // "25,300 homes were lost and 12,100 damaged"
  {
    sign: / and \d[\d,]* \p{Ll}+ed\b/u,
    pattern: new RegExp(
      String.raw`(?<=\d[^.;\n]{3,60} and )${ABOUT}(?<number>${DIGITS})(?= (?:\p{Ll}+ly )?(?:damaged|destroyed|injured|wounded|killed|displaced|detained|arrested|flooded|closed|suspended|affected|infected|rescued|evacuated|missing)(?=[.,;]|\s(?:in|by|on|since|and|so far)\b))`,
      'gu',
    ),
  },
  // "The total number affected last year was 118,300."
  {
    sign: /\btotal number\b/u,
    pattern: new RegExp(
      String.raw`\btotal number [^.;:\n]{2,80}? (?:was|is|were|stood at|stands at|reached|came to) ${ABOUT}(?<number>${NUMBER})(?=[.,;)](?!\d)|\s*$)`,
      'gmu',
    ),
  },
  // "of whom at least 1,240 died"
  {
    sign: /(?:died|drowned|perished|survived|fled|starved)\b(?<=(?:\d|two|three|four|five|six|seven|eight|nine|ten|een|ty|elve|dozen|hundred|thousand|million) (?:(?:have|had|has) )?\p{Ll}+)/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:/#-])${ABOUT}(?<number>${NUMBER})(?= (?:(?:have|had|has) )?(?:died|drowned|perished|survived|fled|starved)\b)`,
      'giu',
    ),
  },
  // "had given the toll as 19", "put the toll at 31"
  {
    sign: /\b(?:as|at) \d/u,
    pattern: new RegExp(
      String.raw`\b(?:tolls?|number of (?:dead|injured|missing|wounded)|death toll|total|figure|turnout|crowd) (?:as|at) ${ABOUT}(?<number>${DIGITS})(?=[.,;)](?!\d)|\s(?:and|but|on|by|in|so|while|after)\b|\s*$)`,
      'gmu',
    ),
  },
  // "The coalition acknowledges 41."
  {
    sign: /\b(?:acknowledge|confirm|report|register|record|count|admit)/u,
    pattern: new RegExp(
      String.raw`\b(?:acknowledge[sd]?|confirm(?:s|ed)|reported|registered|recorded|counted|admit(?:s|ted)) ${ABOUT}(?<number>${DIGITS})(?=[.;](?!\d)|, (?!\d)|\s(?:and|but|so far|by)\b)`,
      'gu',
    ),
  },
  // "leaves out 19 that are"
  {
    sign: / that (?:are|were|have|had) /u,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(?<number>${NUMBER})(?= that (?:are|were|have|had)\b)`, 'giu'),
  },
  // "Most came to Alma (28,400) and"
  {
    sign: /\(\d{1,3},\d{3}/u,
    pattern: /(?<=\p{L} \()(?<number>\d{1,3}(?:,\d{3})+)(?=\))/gu,
  },
  // "the standard is 15.", "her own count was six."
  {
    sign: /\b(?:standard|target|norm|limit|minimum|maximum|goal|average|count|tally|quota) (?:is|was|remains) /u,
    pattern: new RegExp(
      String.raw`\b(?:standard|target|norm|limit|minimum|maximum|goal|average|count|tally|quota) (?:is|was|remains) ${ABOUT}(?<number>${NUMBER})(?=[.,;)](?!\d)|\s*$)`,
      'gmu',
    ),
  },
  // "a slab sells for 5,000 francs; here it brings 18,000."
  {
    sign: /\b(?:brings|brought|fetche[sd]|costs?|earns?|earned|pays|paid for|sells for|sold for|had|owe[sd]|charge[sd]|borrowed) /u,
    pattern: new RegExp(
      String.raw`\b(?:brings|brought|fetche[sd]|costs?|earns?|earned|pays|paid for|sells for|sold for|had|owe[sd]|charge[sd]|borrowed) ${ABOUT}(?<number>${DIGITS})(?=[.,;](?!\d))`,
      'gu',
    ),
  },
  // "Four of the wounded"
  {
    sign: / of the (?:wounded|injured|dead|missing|displaced|accused|elderly|sick)/u,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,-])(?<number>${NUMBER})(?= of the (?:wounded|injured|dead|missing|displaced|accused|elderly|sick)\b)`,
      'giu',
    ),
    unit: 'people',
  },
];

/** "Alma 9 cases", in a row of places behind "33 cases": a number behind a name, of what was counted before. */
const IN_ROW = new RegExp(
  String.raw`(?:, |\band )\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24})? (?<number>${DIGITS}) (?<noun>\p{Ll}{4,20})(?![\p{L}-])`,
  'gu',
);
const COUNTED = /\d (?<noun>\p{Ll}{4,20})(?![\p{L}-])/gu;
const ROW = 200;
/** "about a quarter more likely", "half as likely", "a quarter less than". */
const LIKELIER =
  /(?<![\p{L}\p{N}-])(?:(?:about|around|nearly|almost|over|more than|some|roughly) )?(?<part>(?:a|one|two) (?:third|quarter|fifth)s?|half)(?= (?:more|less|as) (?:likely|often|expensive|common|high|many|much)| (?:more|less|fewer|higher|lower|bigger|smaller) than\b)/giu;
const LIKELIER_SIGN = /(?:thirds?|quarters?|fifths?|half) (?:more|less|as|fewer|higher|lower|bigger|smaller) /iu;
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, half: 2 };

/** Finds numbers whose noun is left out or stands elsewhere: behind "there were", before a share in brackets, in a row of places. */
export function findLeftNumbers({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  const found: FigureDraft[] = [];
  for (const { sign, pattern, unit } of FORMS) {
    if (!sign.test(part)) continue;
    for (const match of part.matchAll(pattern)) add(match, null, unit ?? null);
  }
  for (const match of part.matchAll(IN_ROW)) {
    const noun = match.groups?.['noun'] ?? '';
    const before = part.slice(Math.max(0, match.index - ROW), match.index);
    if (isCounted(before, noun)) add(match, noun, null);
  }
  for (const match of LIKELIER_SIGN.test(part) ? part.matchAll(LIKELIER) : []) {
    const words = (match.groups?.['part'] ?? '').toLowerCase();
    const bottom = PARTS[words.split(' ').at(-1)?.replace(/s$/u, '') ?? ''] ?? 2;
    const start = body.start + match.index;
    const evidence = { start, end: start + match[0].length };
    const value = Math.round((10_000 * (words.startsWith('two') ? 2 : 1)) / bottom) / 10_000;
    found.push({ value, unit: 'share', text: sliceOf(text, evidence), what: null, evidence });
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start);

  function add(match: RegExpExecArray, what: string | null, unit: string | null): void {
    const number = match.groups?.['number'] ?? match.groups?.['rest'] ?? '';
    const value = /^\d/u.test(number) ? valueOfDigits(number, false) : valueOfWords(number.toLowerCase());
    if (value === null || value < 2 || (/^(?:19|20)\d\d$/u.test(number) && what === null)) return;
    const start = body.start + match.index + match[0].lastIndexOf(number);
    const end = start + number.length;
    const isOther = match.groups?.['rest'] !== undefined;
    const others = / others?\b/uy;
    others.lastIndex = end;
    const evidence = {
      start: isOther ? start - 'other '.length : start,
      end: end + (others.exec(text)?.[0].length ?? 0),
    };
    found.push({ value, unit, text: sliceOf(text, evidence), what, evidence });
  }
}

/** True where words count the same thing: "33 cases" before "9 cases". */
function isCounted(before: string, noun: string): boolean {
  const bare = noun.replace(/s$/u, '');
  return [...before.matchAll(COUNTED)].some(({ groups }) => groups?.['noun']?.replace(/s$/u, '') === bare);
}
