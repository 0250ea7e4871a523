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
};
