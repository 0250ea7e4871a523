import type { StringsTranslation } from '../strings';
import { count } from './count-ar';

/** The words of the preview of an import in Arabic. */
export const previewWordsArabic: StringsTranslation = {
  preview: {
    title: 'قبل الاستيراد',
    hint: count(
      'لم يُعثر على أي نص. لم يُستورد شيء بعد.',
      'عُثر على نص واحد. لم يُستورد شيء بعد.',
      'عُثر على نصين. لم يُستورد شيء بعد.',
      'عُثر على # نصوص. لم يُستورد شيء بعد.',
      'عُثر على # نصًا. لم يُستورد شيء بعد.',
      'عُثر على # نص. لم يُستورد شيء بعد.',
    ),
    dates: (written, number) =>
      number === 1
        ? `يمكن قراءة التاريخ ${written} بطريقتين:`
        : `تواريخ يمكن قراءتها بطريقتين، مثل ${written} (عددها ${number}):`,
    dateOrder: 'طريقة قراءة التواريخ',
    undecided: 'ترك بلا تاريخ',
    filter: 'عرض',
    filters: { all: 'الكل', attention: 'يحتاج إلى نظر', new: 'للاستيراد', same: 'موجود من قبل' },
    list: 'النصوص التي عُثر عليها',
    take: (name) => `استيراد ${name}`,
    columns: {
      file: 'الملف',
      title: 'العنوان',
      publishedOn: 'التاريخ',
      place: 'المكان',
      language: 'اللغة',
    },
    field: (field, name) => `${field}: ${name}`,
    status: {
      new: 'جديد',
      same: 'موجود من قبل',
      'same-text': 'الكلمات نفسها موجودة',
      near: 'شبه متطابق',
      changed: 'ملف تغيّر',
      failed: 'لا يمكن قراءته',
      textless: 'بلا نص',
    },
    like: {
      same: (title) => `مطابق لـ«${title}».`,
      'same-text': (title) => `الكلمات نفسها كما في «${title}»، في ملف آخر؛ يُستبعد ما لم تحدده.`,
      near: (title, percent) => `مطابق بنسبة ${percent}% لـ«${title}».`,
      changed: (title, percent) => `نسخة أخرى من «${title}»، مطابقة بنسبة ${percent}%.`,
    },
    guessed: (encoding, percent) =>
      percent === null ? `قُرئ بترميز ${encoding} تخمينًا.` : `قُرئ بترميز ${encoding} تخمينًا (بثقة ${percent}%).`,
    damaged: count(
      'لا مواضع تالفة.',
      'موضع تالف واحد.',
      'موضعان تالفان.',
      '# مواضع تالفة.',
      '# موضعًا تالفًا.',
      '# موضع تالف.',
    ),
    twoDates: (written) => `يمكن قراءة ${written} بطريقتين.`,
    noDate: 'سنة، أو سنة-شهر، أو سنة-شهر-يوم',
    kinds: {
      'text/plain': 'نص',
      'text/markdown': 'Markdown',
      'text/html': 'صفحة ويب',
      'application/pdf': 'PDF',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
      'application/vnd.oasis.opendocument.text': 'ODT',
      'application/xml': 'XML',
      'application/rtf': 'RTF',
      'application/epub+zip': 'EPUB',
      'message/rfc822': 'بريد',
      'text/csv': 'جدول',
      'application/json': 'سجل',
      'application/xhtml+xml': 'فصل',
    },
    readAs: 'القراءة بترميز آخر…',
    readAsLabel: (name) => `طريقة قراءة ${name}…`,
    table: {
      title: (name, others) => (others === 0 ? `أعمدة ${name}` : `أعمدة ${name} وملفات أخرى (${others})`),
      hint: 'بيّن ما يحتويه كل عمود. وتُحفظ الإجابة للجداول التي لها الأعمدة نفسها.',
      unknown: 'تعذّر معرفة العمود الذي يحتوي النص: اختره.',
      column: 'العمود',
      holds: 'المحتوى',
      begins: 'الصفوف الأولى',
      label: (column) => `محتوى ${column}`,
      none: 'لا شيء مستخدم',
      fields: {
        text: 'النص',
        title: 'العنوان',
        date: 'التاريخ',
        place: 'المكان',
        author: 'الكاتب',
        source: 'المصدر',
        updated: 'تاريخ التعديل',
        language: 'اللغة',
      },
      apply: 'القراءة بهذه الأعمدة',
      reading: 'جارٍ القراءة…',
    },
    books: {
      title: 'الكتب',
      question: (name, others, chapters) =>
        others === 0
          ? `عدد فصول ${name}: ${chapters}. يصبح الكتاب`
          : `${name} وكتب أخرى (${others})، أقصى عدد للفصول: ${chapters}. يصبح كل كتاب`,
      one: 'مقالًا واحدًا',
      chapters: 'مقالًا لكل فصل',
    },
    nothingShown: 'لا شيء من هذا النوع.',
    cancel: 'عدم استيراد شيء',
    import: count(
      'استيراد 0 نصوص',
      'استيراد نص واحد',
      'استيراد نصين',
      'استيراد # نصوص',
      'استيراد # نصًا',
      'استيراد # نص',
    ),
    always: 'عرض هذا دائمًا قبل الاستيراد',
  },
};
