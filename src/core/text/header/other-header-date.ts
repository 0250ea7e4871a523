import { numberOfOtherDay, OTHER_MONTHS } from '../other-calendars';

const MONTHS = new Map(
  (['hijri', 'solar'] as const).flatMap((calendar) =>
    [...OTHER_MONTHS[calendar]].map(([name, month]) => [name, { calendar, month }] as const),
  ),
);
const NAMES = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const MARK = String.raw`(?:\s?(?:هـ?\s?\.?\s?ش|هـ|ه|ھ|ہجری|هجرية|هجري|خورشیدی|شمسی|AH)(?![\p{L}\p{M}])\.?)?`;
const WEEKDAY = String.raw`(?:(?:يوم\s)?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد)[،,]?\s)?`;
const DATE = String.raw`${WEEKDAY}(?<day>\d{1,2})\s(?:من\s)?(?<month>${NAMES})[،,]?\s(?<year>1[2-5]\d\d)(?!\d)${MARK}`;
const SAME = String.raw`\s?(?:(?:الموافق|الموافقة|موافق|بمطابق|بہ مطابق|مطابق با|مطابق|برطابق|برابر با)\s(?:لـ?\s?)?(?:(?:يوم|بروز)\s)?|[/(]\s?)`;
const OPENS = new RegExp(`^${DATE}`, 'iu');
const LEADS_ON = new RegExp(`^${SAME}`, 'u');
const BESIDE = new RegExp(String.raw`^(?:\s?(?:م|ء)(?![\p{L}\p{M}]))?(?:${SAME}${DATE}\)?)?`, 'iu');

/** A day of the Islamic or the Solar Hijri calendar that opens a text, as EDTF; `next` is where a date of ours beside it would begin. */
export function readOtherHeaderDate(
  text: string,
): { readonly edtf: string; readonly length: number; readonly next: number | null } | null {
  const match = OPENS.exec(text);
  const { day, month = '', year } = match?.groups ?? {};
  const named = MONTHS.get(month.toLowerCase());
  if (match === null || named === undefined) return null;
  const number = numberOfOtherDay(named.calendar, { year: Number(year), month: named.month, day: Number(day) });
  if (number === null) return null;
  const length = match[0].length;
  const same = LEADS_ON.exec(text.slice(length));
  return {
    edtf: new Date(number * 86_400_000).toISOString().slice(0, 10),
    length,
    next: same === null ? null : length + same[0].length,
  };
}

/** How much of what follows a date of ours belongs to it: the mark of its calendar and the same day in another. */
export function otherDateBeside(text: string): number {
  return BESIDE.exec(text)?.[0].length ?? 0;
}
