import { onceFor } from './once-for';
import { strings } from './strings';

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** An EDTF date as a person reads it ("8 Mar 2023", "Mar 2023", "before 8 Mar 2023"); what it cannot read it returns. */
export function formatEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatOne(from);
  const isOpenStart = from === '..' || from === '';
  const isOpenEnd = to === '..' || to === '';
  if (isOpenStart && isOpenEnd) return strings.summary.undated;
  if (isOpenStart) return strings.summary.before(formatOne(to));
  if (isOpenEnd) return strings.summary.after(formatOne(from));
  return formatRange(from, to);
}

/** A range of two EDTF dates, with the parts they share said once ("6–7 Mar 2023"). */
export function formatRange(from: string, to: string): string {
  const [start, end] = [formatEdtf(from), formatEdtf(to)];
  if (start === end) return start;
  const [a, b] = [DATE.exec(from), DATE.exec(to)];
  if (a?.[3] && b?.[3] && a[1] === b[1]) {
    if (a[2] === b[2]) return `${Number(a[3])}–${end}`;
    return `${start.replace(` ${a[1]}`, '')} – ${end}`;
  }
  return `${start} – ${end}`;
}

function formatOne(edtf: string): string {
  const decade = /^(\d{3})X$/u.exec(edtf);
  if (decade) return strings.summary.decade(`${decade[1]}0`);
  const match = DATE.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day] = match;
  const plain = formatParts(year, month, day);
  return /[~?%]$/u.test(edtf) ? strings.summary.about(plain) : plain;
}

function formatParts(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined) return String(Number(year));
  const season = strings.summary.seasons[Number(month) - 21];
  if (season !== undefined) return `${season} ${Number(year)}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return [year, month, day].filter(Boolean).join('-');
  return formatter(day ? 'day' : 'month').format(date);
}

const formatter = onceFor((smallest: 'day' | 'month' | 'minute') => {
  if (smallest === 'minute')
    return new Intl.DateTimeFormat(strings.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(strings.locale, smallest === 'day' ? { ...options, day: 'numeric' } : options);
});

/** Orders two timeline entries: by when they begin; "before D" stands just before D and "after D" behind all of D. */
export function compareEdtf(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function sortKey(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if ((from === '..' || from === '') && to !== undefined) return `${to} 0`;
  if (to === '..' || to === '') return `${from}~`;
  return `${from} 1`;
}

/** An ISO 8601 instant as a short local date and time. */
export function formatInstant(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return formatter('minute').format(date);
}
