import { plural } from '../plural';

/** The locale of the French words. */
export const LOCALE = 'fr-FR';

/** A text for a number, which stands for `#` in it; millions are followed by "de" where no other form is given. */
export const count =
  (one: string, other: string, many: string = afterMillions(other)) =>
  (number: number) =>
    plural(LOCALE, number, { one, many, other });

function afterMillions(other: string): string {
  return other.replace(/# (?=(\p{L}))/u, (_, next: string) => (/[aeiouyhéèêœ]/iu.test(next) ? '# d’' : '# de '));
}
