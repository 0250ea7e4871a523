import { plural } from '../plural';

/** The locale of the Spanish words. */
export const LOCALE = 'es-ES';

/** A text for a number, which stands for `#` in it; millions are followed by "de" where no other form is given. */
export const count =
  (one: string, other: string, many: string = other.replace(/# (?=\p{L})/u, '# de ')) =>
  (number: number) =>
    plural(LOCALE, number, { one, many, other });
