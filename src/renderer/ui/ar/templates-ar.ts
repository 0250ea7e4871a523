import type { StringsTranslation } from '../strings';

/** The words about templates of notes, in Arabic. */
export const templateWordsArabic: NonNullable<StringsTranslation['templates']> = {
  title: 'قوالب الملاحظات',
  show: 'قوالب الملاحظات',
  keep: 'حفظ كقالب',
  none: 'القالب نص تبدأ به الملاحظات، مثل عناوين مقابلة.',
  hint: 'تُملأ {{title}} و{{date}} و{{place}} بعنوان المقال وتاريخه ومكانه، و{{today}} بيوم الكتابة.',
  name: 'الاسم',
  text: 'النص',
  add: 'قالب جديد',
  insert: 'إدراج',
  insertNamed: (name) => `إدراج «${name}»`,
  change: (name) => `تغيير القالب «${name}»`,
  remove: (name) => `حذف القالب «${name}»`,
};
