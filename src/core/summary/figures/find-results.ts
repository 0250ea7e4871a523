import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';

/** "Harbour Front 164": who, and what they got. */
const ENTRY =
  /^\s*(?:and )?(?<who>\p{Lu}[\p{L}\p{M}.'’&-]*(?: \p{Lu}[\p{L}\p{M}.'’&-]*){0,3}) (?<number>\d{1,3}(?:,\d{3})*|\d+)(?: (?:seats|votes))?\s*$/u;
/** What a row of results is about; without one of these a chain of names and numbers may be anything. */
const ABOUT = /\b(?:results?|seats?|votes?|standings|scores?|tally|count|returns|poll|ballot)\b/iu;
const NO_WHO = /^(?:Article|Section|Chapter|Day|Page|Room|Line|Route|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;
/** How far before a row its matter is looked for, in code units, and the longest row. */
const REACH = 120;
const LONGEST = 400;

/** Finds the numbers of rows of results ("Result: Harbour Front 164, Green Union 98"): `what` is who got so many. */
export function findResults({ text, body, sentences }: Analysis): readonly FigureDraft[] {
  const found: FigureDraft[] = [];
  for (const { start, end } of sentences) {
    if (start < body.start || end > body.end || end - start > LONGEST) continue;
    const colon = text.slice(start, end).indexOf(':');
    const from = colon < 0 ? start : start + colon + 1;
    const row = text.slice(from, end).replace(/[.;]\s*$/u, '');
    if (!ABOUT.test(text.slice(Math.max(body.start, from - REACH), from))) continue;
    const entries: FigureDraft[] = [];
    let at = from;
    for (const piece of row.split(/[,;](?!\d)/u)) {
      const match = ENTRY.exec(piece);
      const { who = '', number = '' } = match?.groups ?? {};
      if (match !== null && !NO_WHO.test(who)) {
        const offset = at + piece.lastIndexOf(number);
        const evidence = { start: offset, end: offset + number.length };
        entries.push({
          value: Number(number.replaceAll(',', '')),
          unit: null,
          text: sliceOf(text, evidence),
          what: who,
          evidence,
        });
      }
      at += piece.length + 1;
    }
    if (entries.length > 1) found.push(...entries);
  }
  return found;
}
