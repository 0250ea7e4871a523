import { onceFor } from './once-for';
import { strings } from './strings';

const names = onceFor((locale: string) => new Intl.DisplayNames([locale], { type: 'language' }));

/** The name of a language by its BCP 47 tag, in the language of the window; the tag itself where it has no name. */
export const languageName = onceFor((tag: string): string => {
  try {
    return names(strings.locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
});
