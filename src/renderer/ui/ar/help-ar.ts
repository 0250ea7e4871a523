import type { StringsTranslation } from '../strings';
import { tourWordsArabic } from './tour-ar';

/** The words of the guide and of what the program says about itself, in Arabic. */
export const helpWordsArabic: NonNullable<StringsTranslation['help']> = {
  title: 'الدليل',
  find: 'البحث في الدليل',
  contents: 'العناوين',
  inEnglish: 'بالإنجليزية',
  nothing: (query) => `لا يذكر الدليل شيئًا عن «${query}».`,
  tour: tourWordsArabic,
  about: {
    title: 'حول Sidelight',
    text: 'دفتر بحث يعمل بلا اتصال. ولا يستخدم الشبكة أبدًا.',
    version: 'الإصدار',
    engine: 'محرك التلخيص',
    runs: 'يعمل على',
    licence: 'الترخيص',
    made: 'صُنع باستخدام',
    madeHint: 'يُستخدم كل من هذه المكونات بموجب ترخيصه.',
    copy: 'نسخ أرقام الإصدارات',
  },
};
