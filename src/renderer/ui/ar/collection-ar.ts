import type { StringsTranslation } from '../strings';
import { articles, count } from './count-ar';

/** The words about reports on many articles in Arabic. */
export const collectionArabic: NonNullable<StringsTranslation['collection']> = {
  title: 'تصدير تقرير مجمّع',
  name: 'العنوان',
  noName: 'يلزم التقريرَ عنوان.',
  articles: 'المقالات',
  all: (number) => `المكتبة كلها: ${articles(number)}`,
  parts: 'أقسام التقرير',
  partNames: {
    timeline: 'تسلسل زمني مشترك، مرسومًا وفي جدول',
    quotes: 'كتاب الاقتباسات، بحسب المتكلم',
    texts: 'مصدر كل مقال كاملًا',
    index: 'فهرس الأشخاص والمنظمات',
    sources: 'المصادر، مع بصماتها',
  },
  previewed: (shown, all) => `المقالات المستخدمة في المعاينة: ${shown} من ${all}.`,
  failed: 'تعذّر إنشاء التقرير المجمّع',
  cancelled: 'أُلغي التقرير المجمّع',
  dossiers: { failed: 'تعذّرت كتابة الملفات', cancelled: 'أُلغي تصدير كل الملفات' },
  leftOut: count(
    'قُرئت كل المقالات.',
    'تعذّرت قراءة مقال واحد، وهو مذكور في التقرير.',
    'تعذّرت قراءة مقالين، وهما مذكوران في التقرير.',
    'تعذّرت قراءة # مقالات، وهي مذكورة في التقرير.',
    'تعذّرت قراءة # مقالًا، وهي مذكورة في التقرير.',
    'تعذّرت قراءة # مقال، وهي مذكورة في التقرير.',
  ),
};
