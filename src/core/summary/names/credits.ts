import type { Analysis } from '../../text/analysis';
import { readByline, readRoleLine } from '../../text/header/byline';
import { lineAt } from '../../text/header/lines';
import type { Span } from '../../text/span';

/** "(Reporting by Ana Ruiz in Lima; Editing by Tom Lund)", "Photographs by Ana Ruiz": a line of its own. */
const CREDIT =
  /(?<=^|\n)[ \t]{0,8}[([*_]{0,2}(?:(?:Additional |Further )?[Rr]eporting|Editing|Writing|Written|Edited|Compiled|Photographs?|Photos?|Photography|Graphics?|Translated|Translation|Illustrations?|Produced|Fact-checked) by\b[^\n]{2,300}/gu;
/** A line of prose says more of it than who did what. */
const PROSE = /[a-z]{3}[.!?] \p{Lu}|\b(?:was|were|has|have|is|are|said|shows?)\b/u;

/** How many lines at the head of a body may say who wrote it. */
const MOST_LINES = 8;
const LONGEST = 110;

/** The lines that say who wrote, reported, edited or photographed: names in them are no people and no places of the story. */
export function creditLines({ text, body }: Analysis): readonly Span[] {
  const credits = [...text.slice(body.start, body.end).matchAll(CREDIT)].flatMap((match) => {
    const start = body.start + match.index;
    return PROSE.test(match[0]) ? [] : [{ start, end: start + match[0].length }];
  });
  return [...writerLines(text, body), ...credits];
}

/** "Jane Doe, Social affairs correspondent" under a headline that the body begins with. */
function writerLines(text: string, body: Span): readonly Span[] {
  const found: Span[] = [];
  let line = lineAt(text, body.start);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LINES; count += 1) {
    if (line.text.length < LONGEST && (readRoleLine(line.text) ?? writerIn(line.text)) !== null)
      found.push({ start: line.start, end: line.end });
    line = lineAt(text, line.next);
  }
  return found;
}

/** Who asks in a talk stays one of its people. */
function writerIn(line: string): string | null {
  return /interview/iu.test(line) ? null : readByline(line);
}
