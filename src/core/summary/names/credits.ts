import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';

/** "(Reporting by Ana Ruiz in Lima; Editing by Tom Lund)", "Photographs by Ana Ruiz": a line of its own. */
const CREDIT =
  /(?<=^|\n)[ \t]{0,8}[([*_]{0,2}(?:(?:Additional |Further )?[Rr]eporting|Editing|Writing|Written|Edited|Compiled|Photographs?|Photos?|Photography|Graphics?|Translated|Translation|Illustrations?|Produced|Fact-checked) by\b[^\n]{2,300}/gu;
/** A line of prose says more of it than who did what. */
const PROSE = /[a-z]{3}[.!?] \p{Lu}|\b(?:was|were|has|have|is|are|said|shows?)\b/u;

/** The lines that say who reported, edited or photographed: names in them are no people of the story. */
export function creditLines({ text, body }: Analysis): readonly Span[] {
  return [...text.slice(body.start, body.end).matchAll(CREDIT)].flatMap((match) => {
    const start = body.start + match.index;
    return PROSE.test(match[0]) ? [] : [{ start, end: start + match[0].length }];
  });
}
