import type { Messages } from '../translate-messages';

/** What the program says of how dates were worked out, in Arabic. */
export const timesMessagesArabic: Messages = {
  'year from {0}, named before it': 'السنة من {0} المذكور قبله',
  'year from {0}': 'السنة من {0:any}',
  'day {0}, named before': 'اليوم {0} المذكور قبله',
  'counted from {0}, named before': 'حسابًا من {0} المذكور قبله',
  'counted from {0}, named before it': 'حسابًا من {0} المذكور قبله',
  '{0} by the Umm al-Qura calendar, year from {1}': '«{0}» بحسب تقويم أم القرى، والسنة من {1:any}',
  '{0} by the Umm al-Qura calendar': '«{0}» بحسب تقويم أم القرى',
  '{0} by the Solar Hijri calendar, year from {1}': '«{0}» بحسب التقويم الهجري الشمسي، والسنة من {1:any}',
  '{0} by the Solar Hijri calendar': '«{0}» بحسب التقويم الهجري الشمسي',
  '{0} counted from {1}, named before it': '«{0}» محسوبًا من {1} المذكور قبله',
  '{0} counted from {1}': '«{0}» محسوبًا من {1:any}',
  '{0}, named before it': '{0} المذكور قبله',
  'the article’s date {0}': 'تاريخ المقال {0}',
  'day from “{0}” beside it': 'اليوم من «{0}» بجانبه',
  'before the article date, no day given': 'ما قبل تاريخ المقال، دون ذكر اليوم',
  'after the article date, no day given': 'ما بعد تاريخ المقال، دون ذكر اليوم',
  'day and month could be exchanged: only the year is certain': 'تاريخ قد يتبادل فيه اليوم والشهر: السنة وحدها مؤكدة',
  '{0} from its start': '«{0}» من بدايته',
  '{0} up to its end': '«{0}» حتى نهايته',
  '{0}; {1} from its start': '{0:any}؛ «{1}» من بدايته',
  '{0}; {1} up to its end': '{0:any}؛ «{1}» حتى نهايته',
  'century taken as the latest possible': 'أحدث قرن ممكن',
  'day of the week and {0}': 'يوم الأسبوع و{0:any}',
};
