import type { StringsTranslation } from '../strings';
import { count } from './count-ar';
import { redrawManyWordsArabic } from './redraw-many-ar';

/** The name of the step in which a summary was drawn anew, in Arabic. */
export const redrawStepArabic = {
  one: (label: string) => `استخراج ملخص «${label}» من جديد`,
  many: count(
    'لم يُستخرج أي ملخص',
    'استخراج ملخص واحد من جديد',
    'استخراج ملخصين من جديد',
    'استخراج # ملخصات من جديد',
    'استخراج # ملخصًا من جديد',
    'استخراج # ملخص من جديد',
  ),
};

/** The words about a summary that is drawn anew, in Arabic. */
export const redrawWordsArabic: NonNullable<StringsTranslation['redraw']> = {
  title: 'استخراج الملخص من جديد',
  engines: (before, now) =>
    before === now
      ? `استخرج هذا الملخصَ محركُ هذا البرنامج، ${now}.`
      : `استخرج هذا الملخصَ ${before}؛ ومحرك هذا البرنامج ${now}.`,
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
  keep: 'استخراج من جديد',
  drawing: 'جارٍ الاستخراج…',
  cancel: 'إلغاء',
  close: 'إغلاق',
  many: redrawManyWordsArabic,
  failed: 'تعذّر استخراج الملخص من جديد',
};
