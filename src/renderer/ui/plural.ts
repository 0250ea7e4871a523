import { onceFor } from './once-for';

/** The forms of a counted phrase, by the categories of Intl.PluralRules; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules = onceFor((locale: string) => new Intl.PluralRules(locale));
const numbers = onceFor((locale: string) => new Intl.NumberFormat(locale));

/** A counted phrase in the grammar and the digits of a language. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[rules(locale).select(count)] ?? forms.other;
  return form.replace('#', numbers(locale).format(count));
}
