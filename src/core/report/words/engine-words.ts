import { onceFor } from '../../text/messages/once-for';
import { messageTranslator } from '../../text/messages/translate-messages';
import type { Messages } from '../../text/messages/translate-messages';
import { engineMessagesArabic } from './engine-ar';
import { engineMessagesSpanish } from './engine-es';
import { engineMessagesFrench } from './engine-fr';

const CATALOGUES: Readonly<Record<string, Messages>> = {
  fr: engineMessagesFrench,
  es: engineMessagesSpanish,
  ar: engineMessagesArabic,
};

const translators = onceFor((locale: string) => messageTranslator(CATALOGUES[locale] ?? {}, locale, locale === 'ar'));

/** The units of readings that are words; what else stands after a number (km, baht) is the same in every language. */
const UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'percent']);
/** What a count is of, where the engine has a word for that. */
const COUNTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { people: 'personnes', times: 'fois' },
  es: { people: 'personas', times: 'veces' },
  ar: { people: 'شخص', times: 'مرة' },
};
const shares = onceFor(
  (locale: string) => new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'percent', maximumFractionDigits: 1 }),
);
const unitFormats = onceFor(
  (key: string) =>
    new Intl.NumberFormat(key.slice(0, 2), {
      style: 'unit',
      unit: key.slice(2),
      unitDisplay: 'long',
      maximumFractionDigits: 20,
    }),
);

/** The code of a currency, as the engine gives it. */
const CURRENCY = /^[A-Z]{3}$/u;
const currencyFormats = onceFor(
  (key: string) =>
    new Intl.NumberFormat(`${key.slice(0, 2)}-u-nu-latn`, {
      style: 'currency',
      currency: key.slice(2),
      currencyDisplay: 'name',
      // The plural goes by the value as it is written: 1.2 is no single one. Zeros are not said with it.
      minimumFractionDigits: 0,
      maximumFractionDigits: 20,
    }),
);

/** What the engine says in English (a limit, the rule of a date when `isPart`), in the language of a report; the English where that has no words for it. */
export function engineSaid(locale: string, message: string, isPart = false): string {
  if (locale === 'en') return message;
  return translators(locale)(message, isPart) ?? (locale === 'ar' ? `\u2068${message}\u2069` : message);
}

/** A number with its unit, as the language counts it: "11 years", "5 British pounds", and a share as percent; `written` is the number as the report writes it. */
export function counted(locale: string, value: number, written: string, unit: string): string {
  if (unit === 'share') return shares(locale).format(value).replace('-', '−');
  if (UNITS.has(unit)) return around(written, unitFormats(locale + unit).formatToParts(value));
  if (!CURRENCY.test(unit)) return `${written} ${COUNTS[locale]?.[unit] ?? unit}`;
  return around(written, currencyFormats(locale + unit).formatToParts(value));
}

/** The words of a counted unit; the number itself stays as the report writes it, in its own digits. */
function around(written: string, parts: readonly Intl.NumberFormatPart[]): string {
  const isWord = ({ type }: Intl.NumberFormatPart): boolean =>
    type === 'unit' || type === 'currency' || type === 'literal';
  const number = parts.findIndex((part) => !isWord(part));
  return parts.map((part, index) => (isWord(part) ? part.value : index === number ? written : '')).join('');
}
