import { dayNumber, parseDay, type Day } from '../../text/calendar';
import { readHeaderDate } from '../../text/header/header-date';
import type { Span } from '../../text/span';
import type { EntryDay } from './entry-days';

/** A line over a talk that says when it was taken down, with or without a year: "Recorded in Alma on 6 June". */
const RECORDED =
  /(?<=^|\n)[*_(]{0,2}(?:recorded|interviewed|filmed|taped|transcribed|conducted)(?: (?:in|at|from|by|near|aboard) [^.!?:;\n\d]{2,60}?)?(?:,|,? on| \|)? (?<date>(?:\p{L}{3,6}day,? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2})(?:,? \d{4})?)\.?[*_)]{0,2}(?=\n|$)/iu;
/** Such a line stands at the head of a text, within so many code units. */
const HEAD = 600;

/** The talk that a text is, counted from the day its head says it was recorded where the text came out on another; null for any other text. */
export function recordedTalk(text: string, body: Span, publishedOn: string | null): EntryDay | null {
  const published = publishedOn === null ? null : parseDay(publishedOn);
  const match = RECORDED.exec(text.slice(0, HEAD));
  const read = published === null ? null : readHeaderDate(match?.groups?.['date'] ?? '');
  if (published === null || match === null || read === null) return null;
  const day = read.edtf === null ? lastBefore(read.monthDay, published) : parseDay(read.edtf);
  if (day === null || dayNumber(day) >= dayNumber(published)) return null;
  return { at: Math.max(body.start - 1, match.index + match[0].length), until: text.length, day, isMessage: false };
}

/** The last such day of a month that does not lie behind the day a text came out on. */
function lastBefore(monthDay: string | null, published: Day): Day | null {
  if (monthDay === null) return null;
  const [same, before] = [published.year, published.year - 1].map((year) => parseDay(`${String(year)}-${monthDay}`));
  return same && dayNumber(same) <= dayNumber(published) ? same : (before ?? null);
}
