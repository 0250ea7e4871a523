import type { StringsTranslation } from '../strings';
import { count } from './count-ar';

/** The name of the step in which a summary was drawn anew, in Arabic. */
export const redrawStepArabic = {
  one: (label: string) => `إعادة إعداد ملخص «${label}»`,
  many: count(
    'لم يُعد إعداد أي ملخص',
    'إعادة إعداد ملخص واحد',
    'إعادة إعداد ملخصين',
    'إعادة إعداد # ملخصات',
    'إعادة إعداد # ملخصًا',
    'إعادة إعداد # ملخص',
  ),
};

/** The words about a summary that is drawn anew, in Arabic. */
export const redrawWordsArabic: NonNullable<StringsTranslation['redraw']> = {
  title: 'إعادة إعداد الملخص',
  engines: (before, now) =>
    before === now
      ? `أعدّ هذا الملخصَ محركُ هذا البرنامج، ${now}.`
      : `أعدّ هذا الملخصَ ${before}؛ ومحرك هذا البرنامج ${now}.`,
  hint: 'هذا ما سيتغير. تبقى قراراتك وملاحظاتك وإضافاتك، ويعيد «تراجع» الملخص السابق.',
  same: 'لن يتغير شيء: يجد المحرك ما وجده من قبل.',
  gone: 'سيزول',
  come: 'سيُضاف',
  lost: 'قرارات لن يبقى لها عنصر (تُحفظ، وتُذكر أسفل الملخص)',
  decided: count(
    'لا قرارات على العناصر.',
    'يبقى قرار واحد على عنصره.',
    'يبقى قراران على عنصريهما.',
    'تبقى # قرارات على عناصرها.',
    'يبقى # قرارًا على عناصرها.',
    'يبقى # قرار على عناصرها.',
  ),
  keep: 'إعادة الإعداد',
  drawing: 'جارٍ الإعداد…',
  cancel: 'إلغاء',
  close: 'إغلاق',
  failed: 'تعذّرت إعادة إعداد الملخص',
};
