import { reportArabic } from '../../words/report-ar';
import type { CollectionWords } from './collection-words';
import { counter } from './counted';

const count = counter(reportArabic.locale, reportArabic.thousands);
const number = count({ other: '#' });
const articles = count({
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});
/** In the genitive, as after a preposition. */
const ofArticles = count({
  zero: '0 مقالات',
  one: 'مقال واحد',
  two: 'مقالين',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});

/** The frame of a collection report in Arabic. */
export const collectionArabic: CollectionWords = {
  frame: reportArabic,
  report: 'تقرير مجمّع',
  dossiers: 'ملخصات مع الشواهد',
  subject: (kind, of) => `${kind === 'dossiers' ? 'ملخصات مع الشواهد من' : 'تقرير مجمّع عن'} ${ofArticles(of)}`,
  headings: {
    front: reportArabic.contents,
    timeline: 'التسلسل الزمني المشترك',
    quotes: 'كتاب الاقتباسات',
    articles: 'المقالات',
    index: reportArabic.indexOf,
    sources: 'المصادر',
  },
  semicolon: '؛ ',
  point: '.',
  articles: 'المقالات',
  articlesOf: articles,
  dates: 'التواريخ',
  datesUnknown: 'غير معروفة',
  noneDated: 'كلها بلا تاريخ',
  undated: (of) => `بلا تاريخ: ${articles(of)}`,
  noDate: 'بلا تاريخ',
  marginDates: reportArabic.dates,
  reviewed: (done, all) => `العناصر المراجَعة: ${number(done)} من ${number(all)}`,
  states: ({ confirmed, edited, disputed, rejected, unreviewed }) =>
    `المؤكَّد: ${confirmed}، المحرَّر: ${edited}، المعترَض عليه: ${disputed}، المرفوض والمحذوف: ${rejected}، غير المراجَع: ${unreviewed}`,
  signed: (signed, of) => `${number(signed)} من ${ofArticles(of)}`,
  changed: count({ other: 'ما تغيّر بعد ذلك: #' }),
  leftOut: 'لم يُدرَج',
  unreadable: count({
    zero: 'لا مقالات',
    one: 'مقال واحد تعذّرت قراءته',
    two: 'مقالان تعذّرت قراءتهما',
    few: '# مقالات تعذّرت قراءتها',
    many: '# مقالًا تعذّرت قراءتها',
    other: '# مقال تعذّرت قراءتها',
  }),
  agreement: {
    label: 'الاتفاق',
    pair: (first, second) => `${first} و${second}`,
    kappa: (kappa, pair) => `معامل كابا لكوهين: ${kappa} (${pair})`,
    alike: (agreed, of) => `العناصر التي حكم عليها كلاهما: ${number(of)}، والحكم نفسه في ${number(agreed)} منها`,
    other: (pair, kappa, of) => `${pair}: ${kappa} في ${number(of)}`,
    more: count({
      zero: 'ولا أزواج أخرى',
      one: 'وزوج آخر',
      two: 'وزوجان آخران',
      few: 'و# أزواج أخرى',
      many: 'و# زوجًا آخر',
      other: 'و# زوج آخر',
    }),
    undefined: 'غير معرّف، حكم واحد في كل العناصر',
  },
  unreviewed: 'وجده البرنامج ولم يراجعه أحد',
  timeline: {
    date: 'التاريخ',
    event: 'الحدث والمقال الذي يذكره',
    page: 'الصفحة',
    undated: 'بلا تاريخ',
    months: reportArabic.dates.months,
    day: (day, month, year) => `${day} ${month} ${year}`,
    decade: (year) => `${year}–${year + 9}`,
    century: (year) => `${year}–${year + 99}`,
    byUnit: { day: 'اليوم', month: 'الشهر', year: 'السنة', decade: 'العقد', century: 'القرن' },
    chart: (unit) => `الأحداث بحسب ${unit}، وهي كلها في الجدول أدناه`,
    caption: (unit) => `الأحداث بحسب ${unit}. الممتلئ: راجعه شخص. المفرَّغ: غير مراجَع.`,
    left: count({
      zero: '',
      one: 'حدث آخر ليس تاريخه بهذه الدقة، وهو في الجدول وحده.',
      two: 'حدثان آخران ليس تاريخهما بهذه الدقة، وهما في الجدول وحده.',
      few: '# أحداث أخرى ليست تواريخها بهذه الدقة، وهي في الجدول وحده.',
      many: '# حدثًا آخر ليست تواريخها بهذه الدقة، وهي في الجدول وحده.',
      other: '# حدث آخر ليست تواريخها بهذه الدقة، وهي في الجدول وحده.',
    }),
  },
  aboutQuotes:
    'بحسب المتحدث. يقف خط إلى جانب الكلام المقتبس حرفيًا، وما عداه كلام منقول. يُجمع المتحدثون الذين تُكتب أسماؤهم بالصورة نفسها، ولا تقول المصادر هل هم شخص واحد.',
  aboutIndex: ['المنظمات بخط عريض. تدل العلامة ', ' على اسم لم يراجعه أحد. الأسماء المتماثلة كتابةً مدخل واحد.'],
  aboutSources: 'كل بصمة هي SHA-256 للملف كما استُورد، فمن لديه الملف يستطيع أن يتحقق بها من أنه هو.',
  imported: (when) => `استُورد في ${when}`,
  signedBy: (by, when) => `اعتمده ${by}، ${when}`,
  changedSince: 'تغيّر بعد ذلك',
};
