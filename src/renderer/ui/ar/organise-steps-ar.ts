import { articlesOf, count } from './count-ar';

const tagsOf = count('0 وسوم', 'وسم واحد', 'وسمين', '# وسوم', '# وسمًا', '# وسم');
const collectionsOf = count('0 مجموعات', 'مجموعة واحدة', 'مجموعتين', '# مجموعات', '# مجموعة', '# مجموعة');
const searchesOf = count('0 عمليات بحث', 'عملية بحث واحدة', 'عمليتي بحث', '# عمليات بحث', '# عملية بحث', '# عملية بحث');
const templatesOf = count('0 قوالب', 'قالب واحد', 'قالبين', '# قوالب', '# قالبًا', '# قالب');

/** What steps about tags, collections and saved searches did, in Arabic. */
export const organiseStepsArabic = {
  tag: { one: (label: string) => `وسم «${label}»`, many: (number: number) => `وسم ${articlesOf(number)}` },
  untag: {
    one: (label: string) => `إزالة الوسم «${label}»`,
    many: (number: number) => `إزالة وسم عن ${articlesOf(number)}`,
  },
  'new-tag': { one: (label: string) => `إنشاء الوسم «${label}»`, many: (number: number) => `إنشاء ${tagsOf(number)}` },
  'change-tag': {
    one: (label: string) => `تغيير الوسم «${label}»`,
    many: (number: number) => `تغيير ${tagsOf(number)}`,
  },
  'merge-tags': { one: (label: string) => `دمج الوسم «${label}»`, many: (number: number) => `دمج ${tagsOf(number)}` },
  'delete-tag': { one: (label: string) => `حذف الوسم «${label}»`, many: (number: number) => `حذف ${tagsOf(number)}` },
  collect: {
    one: (label: string) => `إضافة إلى «${label}»`,
    many: (number: number) => `إضافة ${articlesOf(number)} إلى مجموعة`,
  },
  uncollect: {
    one: (label: string) => `إخراج من «${label}»`,
    many: (number: number) => `إخراج ${articlesOf(number)} من مجموعة`,
  },
  arrange: {
    one: (label: string) => `نقل مقال في «${label}»`,
    many: (number: number) => `نقل ${articlesOf(number)} في مجموعة`,
  },
  'new-collection': {
    one: (label: string) => `إنشاء المجموعة «${label}»`,
    many: (number: number) => `إنشاء ${collectionsOf(number)}`,
  },
  'change-collection': {
    one: (label: string) => `تغيير اسم المجموعة إلى «${label}»`,
    many: (number: number) => `تغيير أسماء ${collectionsOf(number)}`,
  },
  'delete-collection': {
    one: (label: string) => `حذف المجموعة «${label}»`,
    many: (number: number) => `حذف ${collectionsOf(number)}`,
  },
  'save-search': {
    one: (label: string) => `حفظ البحث «${label}»`,
    many: (number: number) => `حفظ ${searchesOf(number)}`,
  },
  'change-search': {
    one: (label: string) => `تغيير اسم البحث إلى «${label}»`,
    many: (number: number) => `تغيير أسماء ${searchesOf(number)}`,
  },
  'delete-search': {
    one: (label: string) => `حذف البحث «${label}»`,
    many: (number: number) => `حذف ${searchesOf(number)}`,
  },
  'new-template': {
    one: (label: string) => `إنشاء القالب «${label}»`,
    many: (number: number) => `إنشاء ${templatesOf(number)}`,
  },
  'change-template': {
    one: (label: string) => `تغيير القالب «${label}»`,
    many: (number: number) => `تغيير ${templatesOf(number)}`,
  },
  'delete-template': {
    one: (label: string) => `حذف القالب «${label}»`,
    many: (number: number) => `حذف ${templatesOf(number)}`,
  },
};
