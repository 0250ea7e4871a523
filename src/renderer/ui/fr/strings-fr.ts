import type { StringsTranslation } from '../strings';

/** The words of the window in French. */
export const french: StringsTranslation = {
  locale: 'fr-FR',
  direction: 'ltr',
};
