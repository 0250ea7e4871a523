import type { Range } from '../candidate';
import { MATTER_ENDING } from '../lexicon/common-words';
import { isCountry, isDemonym } from '../lexicon/gazetteer';
import { TITLE_HEADS } from '../lexicon/titles';
import type { Piece } from '../pieces';

/** "Water and Irrigation Minister": what an office is for stands in capitals before it, also joined by "and". */
export function growOverMatter(pieces: readonly Piece[], title: Range): Range {
  if (!OFFICES.test(lastHead(pieces, title))) return title;
  let { from } = title;
  // "Water and Irrigation Minister": the second matter may be a word of the title.
  const opens = title.to - title.from > 1 && isMatter(pieces[title.from]?.lower ?? '') ? 1 : 0;
  for (let steps = 0; steps < 4 && pieces[from]?.isJoined === true; steps += 1) {
    const before = pieces[from - 1];
    if (before === undefined || before.isPossessive || isDemonym(before.lower) || isCountry(before.text)) break;
    const isAnd = /^(?:and|&)$/u.test(before.lower) && steps + opens > 0 && pieces[from - 2]?.isCapital === true;
    if (!isAnd && !(before.isCapital && !before.isUpper && isMatter(before.lower))) break;
    from -= isAnd ? 2 : 1;
    if (isAnd && !isMatter(pieces[from]?.lower ?? '')) return title;
  }
  return { from, to: title.to };
}

const OFFICES =
  /^(?:minister|secretary|undersecretary|under-secretary|commissioner|director|officer|spokes(?:man|woman|person))$/u;
const PORTFOLIO =
  /^(?:works|workers|roads|housing|lands?|mines|mining|labou?r|farming|food|forests?|rivers|waters?|ports?|cities|towns|family|families|veterans|trade|tourism|sports?|arts|wildlife|infrastructure|gender|livestock|irrigation|power|petroleum|railways?|highways|budget|revenue|taxes|tax|elections?|prisons?|police|schools?|universities|skills|jobs|employment|welfare|religious|internal|external|interior|home|foreign|public)$/u;

function isMatter(lower: string): boolean {
  return MATTER_ENDING.test(lower) || PORTFOLIO.test(lower);
}

/** The word of a title that names the office: the last before its "of" or "for". */
function lastHead(pieces: readonly Piece[], title: Range): string {
  let head = '';
  for (let at = title.from; at < title.to; at += 1) {
    const lower = pieces[at]?.lower ?? '';
    if (/^(?:of|for)$/u.test(lower)) break;
    if (TITLE_HEADS.has(lower)) head = lower;
  }
  return head;
}
