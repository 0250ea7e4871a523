import type { StringsTranslation } from '../strings';

/** The words about what of the summary is shown, in Arabic. */
export const summaryViewWordsArabic: NonNullable<StringsTranslation['summaryView']> = {
  unreviewedOnly: 'عرض غير المراجَع فقط',
  all: 'عرض كل العناصر',
  allReviewed: 'تمت مراجعة كل ما هنا.',
  sections: 'الأقسام المعروضة',
  everySection: 'عرض كل الأقسام',
  noSection: 'طي كل الأقسام',
};

/** The words about how the source is set, in Arabic. */
export const readingViewWordsArabic: NonNullable<StringsTranslation['readingView']> = {
  open: 'طريقة عرض النص',
  size: 'حجم الخط',
  sizes: { small: 'صغير', normal: 'عادي', large: 'كبير', larger: 'كبير جدًا' },
  face: 'نوع الخط',
  faces: { serif: 'مذيّل', sans: 'غير مذيّل' },
  numbers: 'ترقيم الفقرات',
  direction: 'اتجاه هذا النص',
  directions: { auto: 'بحسب كل فقرة', ltr: 'من اليسار إلى اليمين', rtl: 'من اليمين إلى اليسار' },
  turn: { ltr: 'عرض هذه الفقرة من اليسار إلى اليمين', rtl: 'عرض هذه الفقرة من اليمين إلى اليسار' },
};
