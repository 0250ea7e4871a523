import type { StringsTranslation } from '../strings';
import { count, files, LOCALE } from './count-ar';

const seconds = count('لا ثوانٍ', 'ثانية واحدة', 'ثانيتان', '# ثوانٍ', '# ثانية', '# ثانية');
const minutes = count('لا دقائق', 'دقيقة واحدة', 'دقيقتان', '# دقائق', '# دقيقة', '# دقيقة');
const filesOf = count('0 ملفات', 'ملف واحد', 'ملفين', '# ملفات', '# ملفًا', '# ملف');

/** The words about bringing texts in, in Arabic; what is only a number in the list of results is said after its name. */
export const importWordsArabic: StringsTranslation = {
  imports: {
    drop: 'أفلت هنا للاستيراد',
    dropHint: 'نصوص وصفحات ويب وملفات PDF وWord ومستندات أخرى، ومجلدات تحتويها',
    running: (done, total) => `استيراد ${number(done)} من ${number(total)}`,
    looking: (done, total) => `فحص ${number(done)} من ${number(total)}`,
    paused: (done, total) => `الاستيراد متوقف مؤقتًا: ${number(done)} من ${number(total)}`,
    stopping: 'جارٍ إيقاف الاستيراد…',
    left: (left) => `الوقت المتبقي: ${left < 60 ? seconds(Math.max(1, left)) : minutes(Math.round(left / 60))}`,
    rate: (perMinute) => `${files(perMinute)} في الدقيقة`,
    waits: (value) => `عمليات استيراد في الانتظار: ${number(value)}`,
    progress: 'الاستيراد',
    pause: 'إيقاف الاستيراد مؤقتًا',
    resume: 'متابعة الاستيراد',
    cancel: 'إلغاء الاستيراد',
    added: count('لم يُضف أي مقال', 'أضيف مقال واحد', 'أضيف مقالان', 'أضيفت # مقالات', 'أضيف # مقالًا', 'أضيف # مقال'),
    none: (value) => `الجديد: ${number(value)}`,
    same: (value) => `موجود من قبل: ${number(value)}`,
    failed: (value) => `تعذّرت قراءته: ${number(value)}`,
    unsaved: (value) => `لم يُحفظ: ${number(value)}`,
    skipped: (value) => `متخطّى: ${number(value)}`,
    'left-out': (value) => `مستبعد: ${number(value)}`,
    textless: (value) => `بلا نص: ${number(value)}`,
    nothing: 'لم يُستورد شيء',
    notAll: 'لم يُؤخذ كل شيء',
    andMore: (value) => `(وغير ذلك: ${number(value)})`,
    cancelled: 'أُلغي الاستيراد',
    details: 'التفاصيل',
    report: 'تقرير الاستيراد',
    reportOf: (when) => `تقرير الاستيراد، ${when}`,
    reports: 'تقارير الاستيراد',
    reportsMenu: 'تقارير الاستيراد…',
    reportsHint: 'كل عمليات الاستيراد إلى هذه المكتبة، الأحدث أولًا. إزالة تقرير لا تزيل مقالاته.',
    noReports: 'لم يُستورد شيء بعد.',
    files,
    show: 'عرض',
    showLabel: (what, when) => `عرض التقرير: ${what}، ${when}`,
    forget: 'إزالة',
    forgetLabel: (what, when) => `إزالة التقرير: ${what}، ${when}`,
    reportFailed: 'تعذّرت قراءة التقرير',
    retry: (value) => `إعادة المحاولة مع ${filesOf(value)}`,
    saveCsv: 'حفظ بصيغة CSV…',
    saveMarkdown: 'حفظ بصيغة Markdown…',
    reportSaved: (file, folder) => `تم حفظ ${file} في ${folder}`,
    reportNotSaved: 'تعذّر حفظ التقرير',
    onlyProblems: (value) => `عرض ما لم يُستورد فقط (${number(value)})`,
    table: 'ما آل إليه كل ملف',
    interrupted: (from, done, total) => `انقطع استيراد «${from}»: أُنجز ${number(done)} من ${number(total)}.`,
    interruptedDetail: 'المتابعة لا تقرأ إلا الملفات المتبقية.',
    goOn: 'متابعة',
    leave: 'ترك',
    outcomes: {
      new: 'أضيف',
      same: 'موجود من قبل',
      failed: 'فشل',
      skipped: 'متخطّى',
      textless: 'بلا نص',
      'left-out': 'مستبعد',
    },
    open: 'فتح',
    openLabel: (name) => `فتح ${name}`,
    pastedName: 'نص ملصق',
    tooLarge: (name, size, most) =>
      `${name}: حجمه ${number(size)} ميغابايت، والحد ${number(most)} ميغابايت. يُغيَّر الحد في الإعدادات.`,
    tooMany: (name, most) =>
      `${name}: متخطّى، فأقصى عدد من الملفات التي يمكن إفلاتها دفعة واحدة هو ${number(most)}. استخدم «استيراد مجلد» الذي لا حدّ له.`,
    tooMuch: (name, most) =>
      `${name}: متخطّى، فقد أُفلت أكثر من ${number(most)} ميغابايت دفعة واحدة. استخدم «استيراد مجلد» الذي لا حدّ له.`,
    tooMuchInOne: (name, size, most) =>
      `${name}: متخطّى، فحجمه ${number(size)} ميغابايت وأقصى حجم لملف يُفلت ${number(most)} ميغابايت. استخدم «استيراد ملفات» الذي يقبل ما هو أكبر.`,
    unreadable: (name) => `${name}: تعذّرت قراءته.`,
  },
};

function number(value: number): string {
  return value.toLocaleString(LOCALE);
}
