import type { Figure } from '#core/summary/summary';
import { onceFor } from '../../ui/once-for';
import { strings } from '../../ui/strings';

/** A figure in two parts, so that numbers can stand one below the other. */
export type FigureParts = { readonly amount: string; readonly rest: string };

/** What may stand before the digits of an amount and belongs to it: a sign, a currency, an opening mark. */
const AMOUNT = /^(?<before>.*?)(?<amount>[\p{Sc}+\-−±~≈<>]*\d[\d.,   ’'/:]*(?:\s?%|\s?\p{Sc})?)(?<after>.*)$/su;

const numbers = onceFor((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/**
 * A figure that begins with its number is cut behind it. Any other ("about 40 percent", "ten years") stays whole as
 * `rest`, with the value in digits beside it where it is known.
 */
export function splitFigure({ text, value }: Pick<Figure, 'text' | 'value'>): FigureParts {
  const match = AMOUNT.exec(text);
  const before = match?.groups?.['before'] ?? '';
  const after = match?.groups?.['after'] ?? '';
  if (match && before.trim() === '' && !/^\s*[-–]?\d/u.test(after)) {
    return { amount: (match.groups?.['amount'] ?? '').trim(), rest: after.trim() };
  }
  if (value === null) return { amount: '', rest: text };
  return { amount: numbers(strings.locale).format(value), rest: text };
}
