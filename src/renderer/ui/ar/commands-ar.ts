import type { StringsTranslation } from '../strings';

/** The words of the command palette and of the list of keys in Arabic. */
export const commandWordsArabic: NonNullable<StringsTranslation['commands']> = {
  palette: 'لوحة الأوامر',
  find: 'البحث عن أمر أو مقال',
  commands: 'الأوامر',
  articles: 'المقالات',
  nothing: (query) => `لا شيء باسم «${query}».`,
  theme: (name) => `المظهر: ${name}`,
  keys: 'اختصارات لوحة المفاتيح',
  everywhere: 'في كل مكان',
  own: {
    title: 'لوحة المفاتيح',
    single: 'المفاتيح من دون Ctrl أو Alt تعمل في الألواح، مثل C لتأكيد عنصر',
    hint: 'اختر مفتاحًا لتغييره ثم اضغط الجديد. مفتاح المسح يترك الأمر بلا مفتاح، وEscape يترك كل شيء كما هو.',
    list: 'مفاتيح الأوامر',
    none: 'بلا مفتاح',
    press: (command) => `اضغط مفتاحًا للأمر ${command}`,
    pressShort: 'اضغط مفتاحًا…',
    change: (command, key) => `${command}: ${key}. تغيير`,
    typed: 'يحتاج المفتاح إلى Ctrl، أو أن يكون من F1 إلى F24: غيره يُكتب.',
    system: 'لهذا المفتاح معنى آخر في كل البرامج.',
    taken: (command) => `هذا المفتاح للأمر «${command}». أعطه مفتاحًا آخر أولًا.`,
    usual: 'العودة إلى المفاتيح المعتادة',
  },
  places: [
    {
      where: 'في قائمة المقالات',
      keys: [
        { keys: ['↑', '↓'], does: 'المقال السابق أو التالي' },
        { keys: ['Home', 'End'], does: 'أول مقال أو آخر مقال' },
        { keys: ['A … Z'], does: 'الانتقال إلى عنوان يبدأ بهذه الأحرف' },
        { keys: ['Delete'], does: 'حذف المقال، ويمكن استرجاعه' },
      ],
    },
    {
      where: 'في المصدر',
      keys: [
        { keys: ['N', 'P'], does: 'الشاهد التالي أو السابق' },
        { keys: ['F8', 'Shift+F8'], does: 'الأمر نفسه، من أي مكان' },
        { keys: ['F3', 'Shift+F3'], does: 'الموضع التالي أو السابق الذي عُثر عليه في المقال' },
        { keys: ['Enter'], does: 'عرض ما استُخرج منه' },
        { keys: ['S', 'Shift+S'], does: 'تحديد الجملة التالية أو السابقة' },
        { keys: ['Shift+→', 'Ctrl+Shift+→'], does: 'إطالة التحديد أو تقصيره' },
        { keys: ['1 … 4'], does: 'تمييز الكلمات المحددة' },
        { keys: ['M'], does: 'كتابة ملاحظة عليها' },
        { keys: ['A'], does: 'إضافتها إلى الملخص' },
        { keys: ['Esc'], does: 'مغادرة الشاهد أو إلغاء التحديد' },
      ],
    },
    {
      where: 'على الشريط بجانب المصدر',
      keys: [
        { keys: ['↑', '↓'], does: 'العلامة السابقة أو التالية' },
        { keys: ['Home', 'End'], does: 'أول علامة أو آخر علامة' },
        { keys: ['Enter'], does: 'الدخول إلى النص عندها' },
      ],
    },
    {
      where: 'في الملخص',
      keys: [
        { keys: ['J', 'K'], does: 'العنصر التالي أو السابق، كمفاتيح الأسهم' },
        { keys: ['Home', 'End'], does: 'أول عنصر أو آخر عنصر' },
        { keys: ['Enter'], does: 'الانتقال إلى كلماته في المصدر' },
        { keys: ['C'], does: 'تأكيد، أو سحب التأكيد' },
        { keys: ['D'], does: 'اعتراض، أو سحب الاعتراض' },
        { keys: ['X'], does: 'رفض، أو استعادة' },
        { keys: ['E'], does: 'تحرير' },
        { keys: ['R'], does: 'إعادة تسمية شخص أو منظمة أو مكان أو دمجه أو فصله' },
        { keys: ['M'], does: 'التعليقات عليه' },
        { keys: ['U', 'Shift+U'], does: 'العنصر التالي أو السابق غير المراجَع' },
        { keys: ['I'], does: 'سبب وجوده هنا' },
      ],
    },
  ],
};
