import type { StringsTranslation } from '../strings';

/** The words of the window in Spanish. */
export const spanish: StringsTranslation = {
  locale: 'es-ES',
  direction: 'ltr',
};
