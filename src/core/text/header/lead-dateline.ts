import type { Span } from '../span';
import { findDateline, isDated, type Dateline } from './dateline';
import { lineAt } from './lines';

/** No more lines than this stand between a headline and the dateline of a release, none longer than `LONGEST_LEAD`. */
const MOST_LEAD = 8;
const LONGEST_LEAD = 200;

/**
 * The dateline that opens the first prose below the highlights or the subheading of a release: with its date, or before a
 * dash where the lines over it give that or the place stands with its land ("ALMA, Corvane –") or an agency.
 */
export function leadDateline(text: string, body: Span, isDatedAbove: boolean): Dateline | null {
  let line = lineAt(text, body.start);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LEAD; line = lineAt(text, line.next)) {
    if (line.text.trim() === '') continue;
    count += 1;
    const found = findDateline(text, { start: line.start, end: body.end });
    if (
      found !== null &&
      (isDated(found) ||
        (count > 1 && endsInDash(text, found) && (isDatedAbove || isWithLand(found) || found.agency !== null)))
    )
      return found;
    if (line.text.length > LONGEST_LEAD || /[.!?]["”’]?$/u.test(line.text.trim())) return null;
  }
  return null;
}

function endsInDash(text: string, { place, prefix }: Dateline): boolean {
  return place !== null && /[-—–]$/u.test(text.slice(prefix.start, prefix.end));
}

function isWithLand({ place }: Dateline): boolean {
  return place !== null && /^\P{Ll}{3,}, \p{Lu}/u.test(place);
}
