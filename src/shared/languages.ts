/** The languages of the window, each by its own name; `pseudo` is English made long and strange, for tests. */
export const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية', pseudo: 'Ƥşḗŭḓō' } as const;

/** A language the window can speak. */
export type Language = keyof typeof LANGUAGES;

/** What a person may choose; `system` follows the computer. */
export const LANGUAGE_CHOICES = ['system', 'en', 'fr', 'es', 'ar'] as const;

/** The language for a choice on a computer of the given locale ("fr-CA"); English where its language is not spoken here. */
export function languageFor(choice: Language | 'system' | undefined, locale: string): Language {
  if (choice !== undefined && choice !== 'system') return choice;
  const base = locale.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  return isLanguage(base) && base !== 'pseudo' ? base : 'en';
}

/** True for the code of a language the window can speak. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

/** Which way a window in a language is read. */
export function windowDirection(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
