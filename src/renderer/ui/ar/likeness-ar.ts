import type { StringsTranslation } from '../strings';
import { count, LOCALE } from './count-ar';

const wordCount = count('0 كلمات', 'كلمة واحدة', 'كلمتان', '# كلمات', '# كلمة', '# كلمة');

/** The words about articles that are like each other, and about what differs between them, in Arabic. */
export const likenessWordsArabic: StringsTranslation = {
  // The window runs from right to left, so that the first of two texts stands on the right.
  likeness: {
    strip: 'مقالات مشابهة لهذا المقال',
    kinds: {
      'same-text': 'الكلمات نفسها في ملف آخر:',
      near: 'شبه متطابق:',
      earlier: 'نسخة أقدم من هذا الملف:',
      later: 'نسخة أحدث من هذا الملف:',
    },
    share: (percent) => `${percent}%`,
    compare: 'مقارنة',
    compareLabel: (title) => `مقارنة مع «${title}»`,
    more: (number) => `المزيد (${number.toLocaleString(LOCALE)})`,
    fewer: 'أقل',
    title: 'أوجه الاختلاف',
    loading: 'جارٍ المقارنة…',
    failed: 'تعذّرت مقارنة المقالين',
    summary: (same, left, right) => `${same}، ${left} في الأيمن فقط، ${right} في الأيسر فقط.`,
    nothing: 'النصان متطابقان كلمة بكلمة.',
    coarse: 'تختلف بعض الأجزاء اختلافًا كبيرًا، فلم تُقارن كلماتها واحدة واحدة.',
    words: (number) => `المشترك: ${wordCount(number)}`,
    onlyWords: wordCount,
    place: (index, total) => `${index} من ${total}`,
    places: count('لا اختلاف', 'اختلاف واحد', 'اختلافان', '# اختلافات', '# اختلافًا', '# اختلاف'),
    next: 'الاختلاف التالي',
    previous: 'الاختلاف السابق',
    same: count(
      'لا فقرات متطابقة',
      'فقرة متطابقة واحدة',
      'فقرتان متطابقتان',
      '# فقرات متطابقة',
      '# فقرة متطابقة',
      '# فقرة متطابقة',
    ),
    showSame: count(
      'لا فقرات متطابقة',
      'عرض فقرة متطابقة واحدة',
      'عرض فقرتين متطابقتين',
      'عرض # فقرات متطابقة',
      'عرض # فقرة متطابقة',
      'عرض # فقرة متطابقة',
    ),
    left: 'الأيمن',
    right: 'الأيسر',
    onlyLeft: 'في الأيمن فقط',
    onlyRight: 'في الأيسر فقط',
    text: 'النصان جنبًا إلى جنب',
    missing: 'لا شيء هنا',
  },
};
