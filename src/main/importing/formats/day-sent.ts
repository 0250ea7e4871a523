import type { Email } from 'postal-mime';

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const WRITTEN = /(?<![\d:])(?<day>\d{1,2})[ -](?<month>[A-Z][a-z]{2})[a-z]{0,6}[ -](?<year>\d{4})(?!\d)/u;

/**
 * The day on which a mail was sent, as its sender wrote it: in the time of another place it may be the day before or after. Of a mail
 * that does not say it, the day on which it was received.
 */
export function daySent({ headers, date }: Pick<Email, 'headers' | 'date'>): string | undefined {
  const valueOf = (name: string): string | undefined => headers.find(({ key }) => key === name)?.value;
  const sent = valueOf('date');
  return (
    dayIn(sent ?? '') ??
    date?.slice(0, 10) ??
    (sent === undefined ? dayIn(valueOf('received')?.split(';').at(-1)) : null) ??
    undefined
  );
}

function dayIn(written = ''): string | null {
  const { day = '', month = '', year } = WRITTEN.exec(written)?.groups ?? {};
  const place = MONTHS.indexOf(month);
  if (year === undefined || place % 3 !== 0) return null;
  return [year, String(place / 3 + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
