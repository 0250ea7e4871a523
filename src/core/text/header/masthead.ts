import { isPaper, stationOf } from './byline';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import { lineAt, writtenLineAt, type Line } from './lines';
import { isPerson, mayBePerson, namedIn } from './over-names';

/** A headline is so short that it is told from the prose behind it. */
const LONGEST_HEADLINE = 140;
const LONGEST_DATE = 80;

/**
 * Consumes the first line of a text where it is a masthead and no headline: the paper over its date and a headline, or who wrote
 * with the paper ("Jane Doe, Coastal Times", or on two lines). Gives the offset to go on at, or null.
 */
export function readMasthead(text: string, line: Line, fields: Fields): number | null {
  if (fields.title !== null || text.slice(0, line.start).trim() !== '') return null;
  const words = line.text.trim();
  const below = writtenLineAt(text, line.next);
  if (below === null || words.length > LONGEST_HEADLINE) return null;
  const named = namedIn(words);
  if (named !== null && named.byline !== null && named.outlet !== null) {
    fields.byline ??= named.byline;
    fields.outlet ??= named.outlet;
    return line.next;
  }
  if (mayBePerson(words) && isPaper(below.text.trim()) && lineAt(text, line.next)?.start === below.start) {
    fields.byline ??= words;
    return line.next;
  }
  // "Jane Doe" over a date: who wrote, unless the text goes on to tell of her.
  if (isPerson(words) && isDate(below.text.trim()) && !text.includes(words, below.end)) {
    fields.byline ??= words;
    return line.next;
  }
  const paper = isPaper(words) ? words : stationOf(words);
  if (paper === null || !isOverHeadline(text, below)) return null;
  fields.outlet ??= paper;
  return line.next;
}

/** A date, and then a short line that is no sentence before longer prose. */
function isOverHeadline(text: string, below: Line): boolean {
  if (!isDate(below.text.trim())) return false;
  const headline = writtenLineAt(text, below.next);
  if (headline === null || headline.text.length > LONGEST_HEADLINE || /[.!?:]$/u.test(headline.text.trim()))
    return false;
  const prose = writtenLineAt(text, headline.next);
  return prose !== null && !/^(?:by|from) /iu.test(headline.text.trim());
}

function isDate(words: string): boolean {
  return words.length <= LONGEST_DATE && readHeaderDate(words)?.length === words.length;
}
