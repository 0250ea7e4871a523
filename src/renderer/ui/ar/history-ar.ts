import type { StringsTranslation } from '../strings';
import { articlesOf, count, itemsOf } from './count-ar';
import { organiseStepsArabic } from './organise-steps-ar';
import { redrawStepArabic } from './redraw-ar';

const samplesOf = count(
  '0 مقالات نموذجية',
  'مقال نموذجي واحد',
  'مقالين نموذجيين',
  '# مقالات نموذجية',
  '# مقالًا نموذجيًا',
  '# مقال نموذجي',
);
const notesOf = count('0 ملاحظات', 'ملاحظة واحدة', 'ملاحظتين', '# ملاحظات', '# ملاحظة', '# ملاحظة');
const commentsOf = count('0 تعليقات', 'تعليق واحد', 'تعليقين', '# تعليقات', '# تعليقًا', '# تعليق');
const signoffsOf = count('0 اعتمادات', 'اعتماد واحد', 'اعتمادين', '# اعتمادات', '# اعتمادًا', '# اعتماد');
const decisionsOf = count('0 قرارات', 'قرار واحد', 'قرارين', '# قرارات', '# قرارًا', '# قرار');
const placesOf = count('0 مواضع', 'موضع واحد', 'موضعين', '# مواضع', '# موضعًا', '# موضع');
const highlightsOf = count('0 تمييزات', 'تمييز واحد', 'تمييزين', '# تمييزات', '# تمييزًا', '# تمييز');
const entriesOf = count('0 مدخلات', 'مدخل واحد', 'مدخلين', '# مدخلات', '# مدخلًا', '# مدخل');
const namesOf = count('0 أسماء', 'اسم واحد', 'اسمين', '# أسماء', '# اسمًا', '# اسم');
const rulesOf = count('0 قواعد', 'قاعدة واحدة', 'قاعدتين', '# قواعد', '# قاعدة', '# قاعدة');
const versionsOf = count('0 نسخ', 'نسخة واحدة', 'نسختين', '# نسخ', '# نسخة', '# نسخة');

/** The words about steps, earlier versions and deleted articles in Arabic; steps are named by verbal nouns. */
export const historyArabic: StringsTranslation = {
  steps: {
    import: { one: (label) => `استيراد «${label}»`, many: (number) => `استيراد ${articlesOf(number)}` },
    delete: { one: (label) => `حذف «${label}»`, many: (number) => `حذف ${articlesOf(number)}` },
    restore: { one: (label) => `استرجاع «${label}»`, many: (number) => `استرجاع ${articlesOf(number)}` },
    'remove-samples': { one: null, many: (number) => `إزالة ${samplesOf(number)}` },
    'write-note': { one: (label) => `كتابة ملاحظة على «${label}»`, many: (number) => `كتابة ${notesOf(number)}` },
    'delete-note': { one: () => 'حذف الملاحظة', many: (number) => `حذف ${notesOf(number)}` },
    confirm: { one: (label) => `تأكيد «${label}»`, many: (number) => `تأكيد ${itemsOf(number)}` },
    dispute: { one: (label) => `اعتراض على «${label}»`, many: (number) => `اعتراض على ${itemsOf(number)}` },
    comment: { one: (label) => `تعليق على «${label}»`, many: (number) => `كتابة ${commentsOf(number)}` },
    'delete-comment': { one: () => 'حذف التعليق', many: (number) => `حذف ${commentsOf(number)}` },
    'sign-off': { one: (label) => `اعتماد «${label}»`, many: (number) => `اعتماد ${articlesOf(number)}` },
    'withdraw-sign-off': {
      one: (label) => `سحب اعتماد «${label}»`,
      many: (number) => `سحب ${signoffsOf(number)}`,
    },
    reject: { one: (label) => `رفض «${label}»`, many: (number) => `رفض ${itemsOf(number)}` },
    edit: { one: (label) => `تحرير «${label}»`, many: (number) => `تحرير ${itemsOf(number)}` },
    clear: { one: (label) => `سحب القرار بشأن «${label}»`, many: (number) => `سحب ${decisionsOf(number)}` },
    highlight: { one: (label) => `تمييز «${label}»`, many: (number) => `تمييز ${placesOf(number)}` },
    'remove-highlight': {
      one: (label) => `إزالة التمييز عن «${label}»`,
      many: (number) => `إزالة ${highlightsOf(number)}`,
    },
    'add-item': { one: (label) => `إضافة «${label}»`, many: (number) => `إضافة ${itemsOf(number)}` },
    'remove-item': { one: (label) => `إزالة «${label}»`, many: (number) => `إزالة ${itemsOf(number)}` },
    merge: { one: (label) => `دمج في «${label}»`, many: (number) => `دمج ${entriesOf(number)}` },
    split: { one: (label) => `فصل «${label}»`, many: (number) => `فصل ${namesOf(number)}` },
    correct: { one: (label) => `تصحيح «${label}»`, many: (number) => `تصحيح ${itemsOf(number)}` },
    'write-rule': { one: (label) => `كتابة قاعدة لـ«${label}»`, many: (number) => `كتابة ${rulesOf(number)}` },
    'delete-rule': { one: (label) => `حذف القاعدة الخاصة بـ«${label}»`, many: (number) => `حذف ${rulesOf(number)}` },
    ...organiseStepsArabic,
    'bring-back': {
      one: (label) => `استرجاع نسخة سابقة في «${label}»`,
      many: (number) => `استرجاع ${versionsOf(number)}`,
    },
    'read-as': {
      one: (label) => `قراءة «${label}» بترميز آخر`,
      many: (number) => `قراءة ${articlesOf(number)} بترميز آخر`,
    },
    redraw: redrawStepArabic,
  },
  history: {
    title: 'السجل',
    show: 'سجل الملاحظات والقرارات',
    hint: 'كل نسخ الملاحظات والقرارات المتعلقة بهذا المقال، الأحدث أولًا. لا يضيع شيء باسترجاع إحداها: فالاسترجاع خطوة قائمة بذاتها.',
    empty: 'لم تُكتب بعد أي ملاحظة أو قرار بشأن هذا المقال.',
    libraryTitle: 'سجل المكتبة',
    libraryHint:
      'كل نسخ ما يخص المكتبة كلها: ملاحظاتها ووسومها ومجموعاتها وقواعدها وأبحاثها المحفوظة وقوالب ملاحظاتها، الأحدث أولًا. لا يضيع شيء باسترجاع إحداها: فالاسترجاع خطوة قائمة بذاتها.',
    noneOfKind: 'لم يُكتب بعد شيء من هذا النوع.',
    of: 'عرض',
    all: 'الكل',
    decision: 'قرار',
    older: 'عرض النسخ الأقدم',
    note: 'ملاحظة',
    noteDeleted: 'ملاحظة محذوفة',
    emptyNote: 'ملاحظة فارغة',
    confirmed: 'مؤكَّد',
    disputed: 'معترَض عليه',
    rejected: 'مرفوض',
    edited: 'محرَّر',
    cleared: 'قرار مسحوب',
    kept: {
      tag: 'وسم',
      collection: 'مجموعة',
      judgement: 'حكم',
      comment: 'تعليق',
      signoff: 'اعتماد',
      highlight: 'تمييز',
      addition: 'عنصر مضاف',
      rule: 'قاعدة أسماء',
      tagging: 'وسم موضوع',
      membership: 'في مجموعة',
      search: 'بحث محفوظ',
      template: 'قالب ملاحظة',
      image: 'صورة محفوظة',
    },
    keptDeleted: {
      tag: 'وسم محذوف',
      collection: 'مجموعة محذوفة',
      judgement: 'حكم مسحوب',
      comment: 'تعليق محذوف',
      signoff: 'اعتماد مسحوب',
      highlight: 'تمييز محذوف',
      addition: 'عنصر مضاف أزيل',
      rule: 'قاعدة محذوفة',
      tagging: 'وسم مُزال',
      membership: 'خارج مجموعة',
      search: 'بحث محفوظ محذوف',
      template: 'قالب ملاحظة محذوف',
      image: 'صورة مُزالة',
    },
    restore: 'استرجاع',
    restoreLabel: (what, when) => `استرجاع: ${what}، ${when}`,
    current: 'الحالي',
    failed: 'تعذّرت قراءة السجل',
    restoreFailed: 'تعذّر استرجاع هذه النسخة',
  },
  bin: {
    title: 'المقالات المحذوفة',
    hint: 'تبقى المقالات المحذوفة هنا مع ملاحظاتها إلى أن تُزال نهائيًا.',
    empty: 'لم يُحذف شيء.',
    latest: (shown, all) => `يظهر أحدث ${shown} من أصل ${all}.`,
    deletedAt: (when) => `تاريخ الحذف: ${when}`,
    restore: 'استرجاع',
    restoreLabel: (title) => `استرجاع «${title}»`,
    removeAll: 'إزالة نهائية…',
    sure: (number) =>
      `هل تريد إزالة ${articlesOf(number)} نهائيًا، مع الملاحظات والنصوص والملفات المستوردة؟ لا يمكن التراجع عن ذلك. تحتفظ النسخ الاحتياطية السابقة بالعناوين والملاحظات، لكنها لا تعيد المقالات.`,
    remove: 'إزالة نهائية',
    keep: 'إبقاء',
    removed: (number) => `تمت إزالة ${articlesOf(number)} نهائيًا`,
    wordsLeft: 'لا يزال السجل يحتوي كلمات منها، وستزول عند التشغيل التالي.',
    filesLeft: count(
      'لا ملفات متبقية على القرص.',
      'تعذّرت إزالة ملف واحد من القرص.',
      'تعذّرت إزالة ملفين من القرص.',
      'تعذّرت إزالة # ملفات من القرص.',
      'تعذّرت إزالة # ملفًا من القرص.',
      'تعذّرت إزالة # ملف من القرص.',
    ),
    failed: 'تعذّرت إزالة المقالات المحذوفة',
    restoreFailed: 'تعذّر استرجاع المقال',
  },
};
