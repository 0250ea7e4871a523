import type { StringsTranslation } from '../strings';
import { articles, count, notes } from './count-ar';

/** The words about bundles in Arabic. */
export const bundleWordsArabic: NonNullable<StringsTranslation['bundles']> = {
  exporting: (done, total) => `جارٍ كتابة الحزمة، ${percent(done, total)}`,
  unpacking: (done, total) => `جارٍ إنشاء مكتبة من الحزمة، ${percent(done, total)}`,
  cancel: 'إلغاء',
  exported: (fileName, folder) => `تم حفظ ${fileName} في ${folder}`,
  holds: (articleCount, deleted, noteCount) =>
    `المحتوى: ${articles(articleCount)}، ${notes(noteCount)}${deleted > 0 ? `، في سلة المحذوفات: ${deleted}` : ''}، مع الملفات الأصلية.`,
  missing: count(
    'لم ينقص أي ملف.',
    'ملف مقال واحد مفقود أو تالف في المكتبة، وليس في الحزمة.',
    'ملفا مقالين مفقودان أو تالفان في المكتبة، وليسا في الحزمة.',
    '# ملفات مقالات مفقودة أو تالفة في المكتبة، وليست في الحزمة.',
    '# ملف مقال مفقودة أو تالفة في المكتبة، وليست في الحزمة.',
    '# ملف مقال مفقودة أو تالفة في المكتبة، وليست في الحزمة.',
  ),
  notExported: 'لم تُكتب الحزمة',
  show: 'عرض في المجلد',
  made: (name) => `تم إنشاء المكتبة «${name}» من الحزمة`,
  open: 'فتحها',
  notMade: 'لم تُنشأ مكتبة من الحزمة',
};

function percent(done: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((100 * done) / total)}%`;
}
