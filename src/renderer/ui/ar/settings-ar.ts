import type { StringsTranslation } from '../strings';
import { files } from './count-ar';

/** The words of the settings in Arabic. */
export const settingsWordsArabic: StringsTranslation = {
  settings: {
    title: 'الإعدادات',
    appearance: 'المظهر العام',
    language: 'اللغة',
    languageOfSystem: 'مثل النظام',
    languageWaits: 'تبقى اللغة كما هي الآن: هناك ملاحظات تعذّر حفظها',
    theme: 'المظهر',
    imports: 'الاستيراد',
    always: 'عرض ما عُثر عليه قبل كل استيراد',
    above: 'السؤال قبل استيراد نصوص يزيد عددها على',
    books: 'يصبح الكتاب (EPUB)',
    book: { one: 'مقالًا واحدًا', chapters: 'مقالًا لكل فصل' },
    limits: 'حدود الاستيراد',
    limitsHint: 'يُستبعد ما هو أكبر، ويذكر تقرير الاستيراد ذلك. وتحتاج الملفات الأكبر إلى ذاكرة أكثر.',
    limit: {
      fileMegabytes: 'أكبر ملف يحتوي نصًا واحدًا، بالميغابايت',
      collectionMegabytes: 'أكبر ملف مضغوط أو جدول أو صندوق بريد، بالميغابايت',
      entries: 'أكثر عدد من النصوص في ملف واحد',
      depth: 'أكثر عدد من الملفات المضغوطة المتداخلة',
    },
    watched: 'مجلد مراقَب',
    notWatching:
      'يمكن مراقبة مجلد: فيُستورد ما فيه، وكل ملف يوضع فيه لاحقًا، إلى هذه المكتبة تلقائيًا. لا يُراقب أي مجلد الآن.',
    watching: (folder, parent, taken) =>
      `المجلد «${folder}» في ${parent} مراقَب. ما استُورد منه حتى الآن إلى هذه المكتبة: ${files(taken)}.`,
    watch: 'مراقبة مجلد…',
    watchOther: 'مجلد آخر…',
    stopWatching: 'إيقاف المراقبة',
    range: (least, most) => `عدد من ${least} إلى ${most}.`,
    usual: 'العودة إلى الحدود المعتادة',
  },
};
