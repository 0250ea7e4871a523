import { plural } from '../plural';

/** The locale of the Arabic words. */
export const LOCALE = 'ar';

/**
 * A text for a number, which stands for `#` in it: for none, one and two, which words say; for 3–10, for 11–99, and for
 * the hundreds.
 */
export const count =
  (zero: string, one: string, two: string, few: string, many: string, other: string) => (number: number) =>
    plural(LOCALE, number, { zero, one, two, few, many, other });

/** Articles, counted. */
export const articles = count('لا مقالات', 'مقال واحد', 'مقالان', '# مقالات', '# مقالًا', '# مقال');
/** Articles, counted in the genitive, as after a verbal noun. */
export const articlesOf = count('0 مقالات', 'مقال واحد', 'مقالين', '# مقالات', '# مقالًا', '# مقال');
/** Items, counted in the genitive. */
export const itemsOf = count('0 عناصر', 'عنصر واحد', 'عنصرين', '# عناصر', '# عنصرًا', '# عنصر');
/** Notes, counted. */
export const notes = count('لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان', '# ملاحظات', '# ملاحظة', '# ملاحظة');
/** Files, counted. */
export const files = count('لا ملفات', 'ملف واحد', 'ملفان', '# ملفات', '# ملفًا', '# ملف');
