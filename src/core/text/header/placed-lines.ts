import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import type { Line } from './lines';
import { isSpot } from './over-names';

/** "Alma, June 23", "Alma, June 23 (Coastwire):" on a line of its own. */
const PLACED_DAY =
  /^(?<place>\p{Lu}[^,.!?:;\n]{1,30}), (?<day>(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))(?: \((?<agency>\p{Lu}[\p{L} ]{1,30})\))?\s?[:.]?$/u;

/**
 * Consumes a line that is a place and a day without its year, as papers set it over a report; gives the offset to go on at, or
 * null. Where another line of the text is such a one they head entries.
 */
export function readPlacedDay(text: string, line: Line, fields: Fields): number | null {
  const { place, day = '', agency } = PLACED_DAY.exec(line.text.trim())?.groups ?? {};
  if (place === undefined || !isSpot(place) || readHeaderDate(day)?.length !== day.length) return null;
  const others = text.slice(line.end).split('\n', 400);
  if (others.some((other) => other.length < 80 && PLACED_DAY.test(other.trim()))) return null;
  const start = line.start + line.text.indexOf(place);
  fields.place ??= { place, evidence: { start, end: start + place.length } };
  fields.outlet ??= agency ?? null;
  return line.next;
}
