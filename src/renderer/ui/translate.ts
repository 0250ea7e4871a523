type Texts = { readonly [key: string]: unknown };

/** A catalogue in which anything may be missing. */
export type Translation<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]?: Translation<T[K]> };

/** The words of a translation in the shape of the English ones, which stand where it has none. */
export function withEnglish<T>(english: T, translation: Translation<T>): T {
  if (translation === undefined) return english;
  if (!isTexts(english) || !isTexts(translation)) return translation as T;
  const words = translation as Texts;
  const entries = Object.entries(english).map(([key, own]) => [key, withEnglish(own, words[key] as never)]);
  return Object.fromEntries(entries) as T;
}

/** The places ("library.count") at which a translation has no words of its own. */
export function untranslated(english: unknown, translation: unknown, path = ''): readonly string[] {
  if (translation === undefined) return [path];
  if (!isTexts(english) || !isTexts(translation)) return [];
  return Object.keys(english).flatMap((key) =>
    untranslated(english[key], translation[key], path === '' ? key : `${path}.${key}`),
  );
}

/** Lists are translated as wholes. */
function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
