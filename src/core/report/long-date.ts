const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** EDTF level 1 seasons, ISO 8601-2 section 4.8. */
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };
const DATE =
  /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?([?~%])?$/u;
const QUALIFIERS: Readonly<Record<string, string>> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };

/**
 * An EDTF date (level 0, and of level 1: uncertain, unspecified digits, seasons, open intervals) in long English words:
 * "8 March 2023", "March 2023", "the 1990s", "6 March 2023 to 7 March 2023". What it cannot read comes back unchanged.
 */
export function longDate(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return longPoint(edtf);
  if (to === '..' || to === '') return `from ${longPoint(from)}`;
  if (from === '..' || from === '') return `until ${longPoint(to)}`;
  return longRange(from, to);
}

/** Two EDTF dates as one stretch of time, the parts they share said once: "6–7 March 2023". */
export function longRange(from: string, to: string): string {
  if (from === to) return longPoint(from);
  const [a, b] = [longPoint(from), longPoint(to)];
  const [head, tail] = [a.split(' '), b.split(' ')];
  if (head.length === 3 && tail.length === 3 && /^\d{1,2}$/u.test(head[0] ?? '')) {
    if (head[1] === tail[1] && head[2] === tail[2]) return `${head[0]}–${b}`;
    if (head[2] === tail[2]) return `${head[0]} ${head[1]} – ${b}`;
  }
  return `${a} to ${b}`;
}

/** A moment (ISO 8601) to the minute in UTC: "23 November 2026, 14:05 UTC". */
export function longMoment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const text = date.toISOString();
  return `${longPoint(text.slice(0, 10))}, ${text.slice(11, 16)} UTC`;
}

function longPoint(edtf: string): string {
  const match = DATE.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day, time, zone, qualifier] = match;
  const words = [longDay(year, month, day)];
  if (time !== undefined) words.push(`, ${time}${zone === 'Z' ? ' UTC' : zone === undefined ? '' : ` UTC${zone}`}`);
  return `${qualifier === undefined ? '' : (QUALIFIERS[qualifier] ?? '')}${words.join('')}`;
}

function longDay(year: string, month: string | undefined, day: string | undefined): string {
  const inYear = longYear(year);
  if (month === undefined || month === 'XX') return inYear;
  const season = SEASONS[month];
  if (season !== undefined) return `${season} ${inYear}`;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
  return day === undefined || /X/u.test(day) ? `${name} ${inYear}` : `${Number(day)} ${name} ${inYear}`;
}

function longYear(year: string): string {
  if (/^\d{3}X$/u.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/u.test(year)) return `the ${year.slice(0, 2)}00s`;
  if (year.startsWith('-')) return `${Number(year.slice(1)) + 1} BC`;
  return /X/u.test(year) ? year : String(Number(year));
}
