import type { StringsTranslation } from '../strings';
import { articles, articlesOf } from './count-ar';

/** The words of the dialog that exports articles in another form than PDF, in Arabic. */
export const formWordsArabic: NonNullable<StringsTranslation['forms']> = {
  title: 'تصدير بشكل آخر',
  form: 'الشكل',
  names: {
    markdown: 'Markdown',
    html: 'صفحة ويب (HTML)',
    docx: 'Word (DOCX)',
    json: 'JSON',
    jsonld: 'تعليقات توضيحية (JSON-LD)',
    csv: 'جداول (CSV)',
    ris: 'مراجع (RIS)',
    bibtex: 'مراجع (BibTeX)',
    csl: 'مراجع (CSL-JSON)',
  },
  hints: {
    html: 'ملف لكل مقال يعرضه أي متصفح، والشواهد والمصدر فيه مرتبطة في الاتجاهين.',
    docx: 'مستند لكل مقال، لمتابعة الكتابة عليه في معالج نصوص.',
    jsonld: 'ملف لكل مقال بصيغة W3C، لأدوات التعليق التوضيحي.',
    ris: 'ملف واحد، لبرامج Zotero وEndNote وMendeley: ما يُعرف عن كل مقال، من دون نصه.',
    bibtex: 'ملف واحد، لبرنامج LaTeX: المحتوى نفسه.',
    csl: 'ملف واحد، لبرنامج Pandoc وأدوات الاستشهاد: المحتوى نفسه.',
    markdown: 'ملف لكل مقال، والخصائص في أعلاه: لبرنامج Obsidian ولأي محرر.',
    json: 'ملف لكل مقال فيه كل شيء، للبرامج. والبنية منشورة.',
    csv: 'مجلد فيه جدول لكل نوع من المعلومات، لجداول البيانات.',
  },
  articles: 'المقالات',
  open: (title) => `هذا المقال: ${title}`,
  marked: (number) => `المحدد في القائمة: ${articles(number)}`,
  shown: (number) => `ما في القائمة: ${articles(number)}`,
  all: (number) => `المكتبة كلها: ${articles(number)}`,
  export: 'تصدير…',
  cancel: 'إلغاء',
  failed: 'تعذّر التصدير',
  savedFile: (fileName, folder) => `تم حفظ ${fileName} في ${folder}`,
  saved: (number, total, folder) =>
    number === total ? `تم حفظ ${articlesOf(number)} في ${folder}` : `المقالات المحفوظة: ${number} من ${total}`,
  cancelled: (number, total) => `أُلغي التصدير؛ المقالات المحفوظة: ${number} من ${total}`,
};
