import type { StringsTranslation } from '../strings';

/** The words about the places a person has jumped from, in Arabic. */
export const visitWordsArabic: NonNullable<StringsTranslation['visits']> = {
  back: 'الرجوع إلى الموضع السابق',
  forward: 'التقدم إلى الموضع التالي',
  beside: {
    title: 'مقال آخر بجانبه',
    showSummary: 'عرض ملخص المقال المجاور',
    showText: 'عرض نص المقال المجاور',
    swap: 'تبديل المقالين',
    close: 'إغلاق المقال المجاور',
    text: (title) => `النص المجاور: ${title}`,
    hint: 'اختر مقالًا آخر من القائمة، ويبقى هذا بجانبه.',
    resize: 'تغيير حجم النصين',
  },
};

/** The words of the search in the text that is shown, in Arabic. */
export const findWordsArabic: NonNullable<StringsTranslation['find']> = {
  bar: 'بحث في هذا المقال',
  placeholder: 'بحث في هذا المقال',
  next: 'الموضع التالي',
  previous: 'الموضع السابق',
  close: 'إغلاق البحث في هذا المقال',
  at: (number, total) => `${number} من ${total}`,
  atLeast: (number, total) => `${number} من أكثر من ${total}`,
  none: 'لم يُعثر على شيء',
};
