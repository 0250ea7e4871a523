import { plural } from './plural';

/** The locale of the English words. */
export const LOCALE = 'en-GB';

/** A text for a number, which stands for `#` in it. */
export const count = (one: string, other: string) => (number: number) => plural(LOCALE, number, { one, other });
