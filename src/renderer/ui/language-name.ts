import { strings } from './strings';

/** The name of a language by its BCP 47 tag, in the language of the window; the tag itself where it has no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([strings.locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
