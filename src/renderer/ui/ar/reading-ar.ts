import type { StringsTranslation } from '../strings';
import { count } from './count-ar';
import { redrawWordsArabic } from './redraw-ar';

/** The words of the choice in which encoding an article is read, in Arabic. */
export const readingWordsArabic: StringsTranslation = {
  redraw: redrawWordsArabic,
  reading: {
    title: 'القراءة بترميز…',
    open: 'قراءة الملف بترميز آخر',
    why: {
      proven: (encoding) => `تدل بايتات الملف على أنه مكتوب بترميز ${encoding}.`,
      guessed: (encoding) => `قُرئ بترميز ${encoding} تخمينًا: فالملف لا يذكر ترميزه.`,
      chosen: (encoding) => `يُقرأ بترميز ${encoding} كما اختير له.`,
    },
    hint: 'اختر الترميز الذي تظهر به الكلمات أدناه صحيحة. يُحتفظ بالملف كما استُورد، ويتبعه النص والملخص وتصويباتك.',
    likely: 'مرجّحة',
    others: 'كل ما عداها',
    list: 'الترميزات',
    sure: (percent) => (percent >= 100 ? 'مؤكد' : `بثقة ${percent}%`),
    current: 'الحالي',
    damaged: count(
      'لا مواضع تالفة هنا',
      'موضع واحد هنا ليس نصًا',
      'موضعان هنا ليسا نصًا',
      '# مواضع هنا ليست نصًا',
      '# موضعًا هنا ليس نصًا',
      '# موضع هنا ليس نصًا',
    ),
    noSample: 'لا أحرف ظاهرة.',
    scripts: {
      unicode: 'كل الكتابات',
      western: 'أوروبا الغربية',
      central: 'أوروبا الوسطى',
      cyrillic: 'السيريلية',
      arabic: 'العربية',
      hebrew: 'العبرية',
      greek: 'اليونانية',
      turkish: 'التركية',
      baltic: 'البلطيقية',
      nordic: 'الشمالية',
      vietnamese: 'الفيتنامية',
      thai: 'التايلاندية',
      japanese: 'اليابانية',
      chinese: 'الصينية',
      korean: 'الكورية',
    },
    apply: (encoding) => `القراءة بترميز ${encoding}`,
    reading: 'جارٍ القراءة…',
    cancel: 'إلغاء',
    failed: 'تعذّرت قراءة الملف بترميز آخر',
    lostTitle: 'ما لا موضع له في النص الجديد',
    lostHint: (encoding, moved) =>
      `قُرئ الملف بترميز ${encoding}. ${moved}؛ أما القرارات أدناه فتتعلق بكلمات ليس لها عنصر في الملخص الجديد. وهي محفوظة، وتعود بالتراجع.`,
    moved: count(
      'لم ينتقل أي قرار',
      'انتقل قرار واحد مع كلماته',
      'انتقل قراران مع كلماتهما',
      'انتقلت # قرارات مع كلماتها',
      'انتقل # قرارًا مع كلماتها',
      'انتقل # قرار مع كلماتها',
    ),
  },
};
