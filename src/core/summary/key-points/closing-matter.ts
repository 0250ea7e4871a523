import type { Analysis } from '../../text/analysis';

/** Headings of what a release or report says about itself at its end: who the company is, whom to ask, what lawyers want said. */
const CLOSING =
  /^(?:about (?:the )?\p{Lu}[^.!?:]{1,60}|(?:cautionary )?(?:note|statement) (?:on|regarding|about|concerning) forward[- ]looking\b.*|forward[- ]looking statements?|safe harbou?r\b.*|notes? (?:to|for) editors?|disclaimer|(?:media|press|investor|public)(?: relations)? contacts?|contacts?|enquiries|(?:for )?(?:more|further) information(?:,? please contact)?|background for editors)$/iu;
const RUN_IN = /^forward[- ]looking statements?:\s/iu;
/** It stands behind at least this share of a text. */
const EARLIEST = 0.4;

/** Where the closing matter of a release begins (its heading), or the end of the body where there is none. */
export function closingFrom({ text, body }: Analysis): number {
  const from = body.start + EARLIEST * (body.end - body.start);
  for (let at = body.start; at < body.end;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? body.end : Math.min(newline, body.end);
    const line = text
      .slice(at, Math.min(end, at + 140))
      .replaceAll(/[#*_]/gu, '')
      .trim();
    const heading = line.endsWith(':') ? line.slice(0, -1) : line;
    if (at >= from && (CLOSING.test(heading) || RUN_IN.test(line))) return at;
    at = end + 1;
  }
  return body.end;
}
