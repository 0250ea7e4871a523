import type { StringsTranslation } from '../strings';
import { articlesOf, LOCALE } from './count-ar';

/** The words about the order of the list and articles handled together, in Arabic. */
export const organiseWordsArabic: NonNullable<StringsTranslation['organise']> = {
  view: {
    menu: 'الترتيب والتجميع',
    sortBy: 'الترتيب حسب',
    sorts: {
      imported: 'الاستيراد، الأحدث أولًا',
      date: 'التاريخ، الأحدث أولًا',
      title: 'العنوان',
      place: 'المكان',
    },
    order: 'الاتجاه',
    reversed: 'عكس الترتيب',
    groupBy: 'التجميع حسب',
    groups: { none: 'بلا مجموعات', month: 'الشهر', place: 'المكان', language: 'اللغة' },
    noMonth: 'بلا تاريخ',
    noPlace: 'بلا مكان',
  },
  marked: {
    bar: 'المقالات المحددة',
    count: (number) => `المحدد: ${number.toLocaleString(LOCALE)}`,
    clear: 'إلغاء التحديد',
    remove: (number) => `حذف ${articlesOf(number)}`,
  },
};
