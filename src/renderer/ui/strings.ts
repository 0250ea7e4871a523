import type { Language } from '#shared/languages';
import { isLanguage } from '#shared/languages';
import { pseudoCatalogue } from './pseudo';
import { english } from './strings-en';
import { withEnglish } from './translate';
import type { Translation } from './translate';

type Loose<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string extends T
      ? string
      : 'ltr' extends T
        ? T
        : string
    : T extends readonly (infer Entry extends Named)[]
      ? readonly Loose<Entry>[]
      : { readonly [K in keyof T]: Loose<T[K]> };

/** Entries of a list of any length, such as the keys; other lists have as many texts as in English. */
type Named = { readonly does: string } | { readonly where: string };

/** The shape every language's catalogue has. */
export type Strings = Loose<typeof english>;

/** What another language says; what it has no words for stands in English. */
export type StringsTranslation = Translation<Strings>;

const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en' | 'pseudo'>, () => Promise<StringsTranslation>>> = {
  fr: async () => (await import('./fr/strings-fr')).french,
  es: async () => (await import('./es/strings-es')).spanish,
  ar: async () => (await import('./ar/strings-ar')).arabic,
};

/** All words in a language. */
export async function stringsIn(language: Language): Promise<Strings> {
  if (language === 'en') return english;
  if (language === 'pseudo') return pseudoCatalogue<Strings>(english);
  return withEnglish<Strings>(english, await TRANSLATIONS[language]());
}

/** The language that the window was opened in, which its address names. */
function ownLanguage(): Language {
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('language');
  return asked !== null && isLanguage(asked) ? asked : 'en';
}

/** The language in use. */
export const language: Language = ownLanguage();

/** The words of the window in the language in use; another one is spoken after the page was loaded again. */
export const strings: Strings = language === 'en' ? english : await stringsIn(language);
