import type { StringsTranslation } from '../strings';
import { count } from './count-ar';

/** The words of notes of the library as a whole, and of links, in Arabic. */
export const libraryNoteWordsArabic: NonNullable<StringsTranslation['libraryNotes']> = {
  title: 'ملاحظات المكتبة',
  empty: 'الملاحظة هنا لا تتبع أي مقال: سؤال للمتابعة، أو قائمة، أو خطة. لإنشاء رابط منها اكتب [[ ثم عنوانًا أو اسمًا.',
  hint: 'هذه الملاحظات لا تتبع أي مقال.',
  open: 'فتح ملاحظات المكتبة',
  asItReads: 'كما تُقرأ',
  asTyped: 'تظهر هذه الملاحظة كما كُتبت: فيها من علامات Markdown أكثر مما يمكن تمييزه.',
  linkedFrom: 'مرتبط من',
  linksHere: 'ملاحظات ترتبط بهذا المقال',
  untitled: 'ملاحظة بلا عنوان',
  unknown: (target) => `لا شيء باسم «${target}»`,
  unknownHint: 'يقود الرابط إلى ملاحظة بسطرها الأول، أو إلى مقال بعنوانه، أو إلى شخص باسمه.',
  renamed: (from, to) => `أصبح اسم «${from}» «${to}»`,
  linksBefore: count(
    'لا ترتبط بها أي ملاحظة باسمها السابق.',
    'ترتبط بها ملاحظة واحدة باسمها السابق.',
    'ترتبط بها ملاحظتان باسمها السابق.',
    'ترتبط بها # ملاحظات باسمها السابق.',
    'ترتبط بها # ملاحظة باسمها السابق.',
    'ترتبط بها # ملاحظة باسمها السابق.',
  ),
  relink: 'تحديث الروابط',
  relinkFailed: 'تعذّر تحديث الروابط',
  make: 'إنشاء ملاحظة',
  kinds: { note: 'ملاحظة', article: 'مقال', person: 'شخص' },
  failed: 'تعذّر إنشاء الملاحظة',
  found: count(
    'لا ملاحظات للمكتبة',
    'ملاحظة واحدة للمكتبة',
    'ملاحظتان للمكتبة',
    '# ملاحظات للمكتبة',
    '# ملاحظة للمكتبة',
    '# ملاحظة للمكتبة',
  ),
  history: 'سجل ملاحظات المكتبة',
};
