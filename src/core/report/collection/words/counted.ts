import { grouped } from '../../words/grouped';

/** The forms of a counted phrase, by the categories of Intl.PluralRules; `#` stands for the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What counts in a language: a phrase in the form that its grammar has for a number. */
export function counter(locale: string, thousands: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', grouped(count, thousands));
}
