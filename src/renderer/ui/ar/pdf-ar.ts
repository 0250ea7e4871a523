import { reportArabic } from '#core/report/words/report-ar';
import type { StringsTranslation } from '../strings';

/** The words of the dialog that chooses the form of a PDF in Arabic. */
export const pdfArabic: NonNullable<StringsTranslation['pdf']> = {
  title: 'تصدير إلى PDF',
  template: 'الشكل',
  templates: { dossier: 'ملف كامل: كل شيء مع المصدر', brief: 'موجز: أهم النقاط في صفحة واحدة' },
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'US Letter' },
  language: 'لغة التقرير',
  asWindow: 'كلغة النافذة',
  parts: 'أقسام الملف الكامل',
  partNames: {
    ...reportArabic.sections,
    comments: 'التعليقات',
    notes: 'الملاحظات',
    source: 'المصدر، مع أرقام فقراته',
    index: 'فهرس، إذا كان المصدر طويلًا',
  },
  style: 'تنسيق خاص بك (CSS)',
  styleExample: 'h1 { color: #17375e }',
  styleHint: 'يُضاف فوق تنسيق الصفحة. ولا يمكنه جلب أي شيء.',
  preview: 'معاينة',
  page: (number, count) => (count === 0 ? '' : `صفحة ${number} من ${count}`),
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  making: 'جارٍ إعداد الصفحات…',
  export: 'تصدير…',
  cancel: 'إلغاء',
};
