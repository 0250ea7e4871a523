import type { StringsTranslation } from '../strings';

/** The words about pictures in notes, in Arabic. */
export const pictureWordsArabic: NonNullable<StringsTranslation['pictures']> = {
  insert: 'إدراج صورة',
  pasted: 'صورة',
  notInserted: 'لم تُدرج الصورة',
  named: (words) => (words === '' ? 'صورة' : `صورة: ${words}`),
  loading: (words) => (words === '' ? 'صورة…' : `صورة: ${words}…`),
  missing: (words) => (words === '' ? 'صورة: ملفها مفقود' : `صورة: ${words} (ملفها مفقود)`),
  damaged: (words) => (words === '' ? 'صورة: ملفها تالف' : `صورة: ${words} (ملفها تالف)`),
  refusals: {
    'image-svg': (name) =>
      `«${name}» رسم SVG قد يحوي برنامجًا ولا يُعرض. الملاحظة كما كانت. احفظه بصيغة PNG وأدرج ذلك الملف.`,
    'image-strange': (name) =>
      `«${name}» ليس صورة من نوع تعرضه الملاحظات، أيًّا كان اسمه. الملاحظة كما كانت. اختر صورة PNG أو JPEG أو GIF أو WebP.`,
    'image-damaged': (name) =>
      `«${name}» صورة ناقصة أو تالفة. الملاحظة كما كانت. افتحها في برنامج آخر واحفظها من جديد، أو خذ نسخة أخرى.`,
    'image-too-large': (name) =>
      `«${name}» أكبر من 10 ميغابايت. الملاحظة كما كانت. احفظها بحجم أصغر، بصيغة JPEG مثلًا، ثم أدرجها.`,
    'image-too-many-points': (name) =>
      `«${name}» فيها أكثر من 100 مليون نقطة وتحتاج ذاكرة كبيرة جدًّا. الملاحظة كما كانت. احفظها بعرض وارتفاع أصغر ثم أدرجها.`,
  },
};
