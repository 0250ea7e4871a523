import type { StringsTranslation } from '../strings';

/** The words of the search and of what can be typed there, in Arabic. */
export const searchWordsArabic: NonNullable<StringsTranslation['search']> = {
  help: 'ما يمكن كتابته هنا',
  nothing: (query) => `لم يُعثر على شيء عن «${query}».`,
  noDate: (value) => `«${value}» ليس تاريخًا: اكتب 2023 أو 2023-04 أو 2023-04-30، أو تاريخين بينهما ..`,
  didYouMean: 'هل تقصد',
  best: (shown, all) => `عدد النتائج ${all}، وأفضل ${shown} منها أولًا.`,
  reading: 'لم تُقرأ كل المقالات بعد؛ قد تظهر نتائج أخرى بعد لحظة.',
  fields: {
    title: 'العنوان:',
    text: 'النص:',
    note: 'الملاحظة:',
    quote: 'الاقتباس:',
    speaker: 'المتكلم:',
    person: 'الشخص:',
    org: 'المنظمة:',
    place: 'المكان:',
    tag: 'الوسم أو الموضوع:',
  },
  operators: [
    ['مجلس الجسر', 'الكلمتان معًا، في النص أو الملاحظات أو الملخص'],
    ['"الجسر الجديد"', 'هذه الكلمات متجاورة'],
    ['جسر*', 'كلمات تبدأ هكذا'],
    ['-جسر', 'من دون هذه الكلمة'],
    ['title: note: quote:', 'في العناوين أو الملاحظات أو الاقتباسات فقط'],
    ['speaker: person: org: place:', 'في هذه الأسماء فقط'],
    ['tag:', 'في الوسوم وموضوعات الملخص فقط'],
    ['date:2023-03..2023-04', 'ما نُشر بينهما، مع الشهرين كليهما'],
    ['lang:ur', 'بهذه اللغة'],
  ],
};
