import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { growingThing } from './growing-thing';
import { valueOfDigits } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d)?|\d+(?:\.\d+)?`;
const ABOUT = '(?:(?:about|around|some|over|more than|nearly|almost|at least|just over|just under) )?';
const MOVED =
  '(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|dropped|drops?|grew|grown|climbed|declined|increased|decreased|jumped|surged|soared|slid|went|doubled|tripled|trebled|quadrupled|halved)';
/** Behind such a number its sentence goes on, or ends: another word may be what it counts. */
const ENDS = String.raw`(?=[;:)]|[.,](?!\d)|\s(?:in|on|from|last|this|by|over|during|since|after|a year|and|but|as|at|when|while|compared|against|the)\b|\s*$)`;
/** "rose sharply to 31 in January". */
const TO = new RegExp(
  String.raw`\b${MOVED}(?: (?:[a-z]+ly|further|again|back|only|even))?(?: from [^.;,\n]{1,24})? to ${ABOUT}(?<number>${DIGITS})${ENDS}`,
  'gi',
);
/** "rose to 31 in January, from 12 in May", "compared with 12 a year earlier". */
const FROM = new RegExp(
  String.raw`\b${MOVED}\b[^.;\n]{0,90}?,? (?:up from|down from|from|compared (?:with|to)|against) ${ABOUT}(?<number>${DIGITS})(?! to\b)${ENDS}`,
  'gi',
);
/** "flat at 27.3 to the dollar": what a currency is worth. */
const RATE = new RegExp(
  String.raw`\b(?:at|to) (?<number>${DIGITS})(?= (?:to|per|against|for) the (?:US |U\.S\. )?(?:dollar|euro|pound|yen|franc|greenback)\b)`,
  'giu',
);
const SIGN = /\b(?:to|from|with|against) (?:[a-z]+ ){0,2}\d/i;
const MONTH_BEHIND = /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Finds the numbers that a count rose or fell to and from, where no noun stands behind them. */
export function findMoved({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [TO, FROM, RATE].flatMap((form) =>
    [...part.matchAll(form)].flatMap((match): readonly FigureDraft[] => {
      const number = match.groups?.['number'] ?? '';
      const at = match.index + match[0].lastIndexOf(number);
      const evidence = { start: body.start + at, end: body.start + at + number.length };
      if (/^(?:1[5-9]|20)\d\d$/u.test(number) || MONTH_BEHIND.test(text.slice(evidence.end, evidence.end + 12)))
        return [];
      const what = form === TO ? growingThing(part.slice(Math.max(0, match.index - 120), match.index)) : null;
      return [{ value: valueOfDigits(number, false), unit: null, text: sliceOf(text, evidence), what, evidence }];
    }),
  );
}
