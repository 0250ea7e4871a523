import type { Messages } from '../../text/messages/translate-messages';

/** What the engine says of how dates were worked out and of what it could not do, in Arabic. */
export const engineMessagesArabic: Messages = {
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
  'The language of this text could not be told; names, roles and indirect speech may be missing.':
    'تعذّر تحديد لغة هذا النص؛ قد تنقص أسماء ومناصب وأقوال غير مباشرة.',
  'Names, roles and reported speech are read in full in English only; in this language ({0}) plain rules find those that a title, a verb of speech or a known word shows, and some are missed.':
    'لا تُقرأ الأسماء والمناصب والأقوال المنقولة قراءة كاملة إلا بالإنجليزية؛ وفي هذه اللغة ({0}) تعثر قواعد بسيطة على ما يدل عليه لقب أو فعل قول أو كلمة معروفة، ويفوت بعضها.',
  'A good part of this text is in another language ({0}); of that part names, roles and speakers are mostly missed.':
    'جزء كبير من هذا النص بلغة أخرى ({0})؛ وفي ذلك الجزء تفوت معظم الأسماء والمناصب والمتحدثين.',
  'Names, roles and indirect speech are read in English only; this text is in another language ({0}), of which dates, figures and speakers told in words may be missed too.':
    'لا تُقرأ الأسماء والمناصب والأقوال غير المباشرة إلا بالإنجليزية؛ وهذا النص بلغة أخرى ({0})، قد تفوت منها أيضا التواريخ والأرقام وأسماء القائلين المكتوبة بالحروف.',
  'The date of this text can be read as {0}; until that is settled, relative dates stay unresolved.':
    'يمكن أن يُقرأ تاريخ هذا النص {0:any}؛ وإلى أن يُحسم ذلك تبقى التواريخ النسبية بلا تحديد.',
  '{0} or {1}': '{0} أو {1}',
  'The encoding of the file is a guess ({0}); odd letters would come from there.':
    'ترميز الملف تخمين ({0})؛ وقد تأتي منه حروف غريبة.',
};
