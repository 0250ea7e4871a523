import type { StringsTranslation } from '../strings';

/** The words of the window in Arabic. */
export const arabic: StringsTranslation = {
  locale: 'ar',
  direction: 'rtl',
};
