import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';

/** Verbs and nouns of change before "from X to Y": two amounts, and no range. */
const MOVED =
  /\b(?:ro?se|risen|rising|fell|fallen|falling|fall|dropp?(?:ed|ing)?|gr[eo]wn?|growing|climb(?:ed|ing)?|declin(?:ed?|ing)|increas(?:ed?|ing)|decreas(?:ed?|ing)|jump(?:ed)?|surged?|soared|slid|slipped|sank|shrank|shrunk|went|gone|cut|raised|reduced|lowered|revised|trimmed|extended|doubled|halved|up|down)\b[^.;\n]{0,40}?\bfrom\s$/iu;
const LINK = /^(?<first>[^\n]{1,40}?)\s?\bto\s(?<second>[^\n]{1,40})$/u;

/** "slipped from 2,100 to 1,950 shillings" is what it was and what it is, each an amount of its own; a range stays one. */
export function splitMove(text: string, figure: FigureDraft): readonly FigureDraft[] {
  const { valueEnd, evidence } = figure;
  if (valueEnd === undefined || valueEnd === null) return [figure];
  const words = LINK.exec(figure.text)?.groups;
  const before = text.slice(Math.max(0, evidence.start - 60), evidence.start);
  if (words === undefined || !MOVED.test(before)) return [figure];
  const first = { start: evidence.start, end: evidence.start + (words['first'] ?? '').length };
  const second = { start: evidence.end - (words['second'] ?? '').length, end: evidence.end };
  const one = { value: figure.value, unit: figure.unit, what: figure.what };
  return [
    { ...one, text: sliceOf(text, first), evidence: first },
    { ...one, value: valueEnd, text: sliceOf(text, second), evidence: second },
  ];
}
