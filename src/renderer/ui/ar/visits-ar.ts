import type { StringsTranslation } from '../strings';

/** The words about the places a person has jumped from, in Arabic. */
export const visitWordsArabic: NonNullable<StringsTranslation['visits']> = {
  back: 'الرجوع إلى الموضع السابق',
  forward: 'التقدم إلى الموضع التالي',
};
