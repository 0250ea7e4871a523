import type { Messages } from '../translate-messages';

/** What the program says of what became of an import, in Arabic. */
export const outcomesMessagesArabic: Messages = {
  'Imported before the interruption.': 'استُورد قبل الانقطاع.',
  'Was deleted from the library and is back.': 'كان محذوفًا من المكتبة وقد عاد.',
  'Was deleted from the library and is back, read as it was chosen now.':
    'كان محذوفًا من المكتبة وقد عاد، مقروءًا كما اختير الآن.',
  'Was deleted from the library, and stays so.': 'كان محذوفًا من المكتبة، ويبقى كذلك.',
  'Import it by hand to have it back.': 'استورده يدويًا ليعود إليك.',
  'Already in the library, as “{0}”.': 'موجود في المكتبة من قبل، بعنوان «{0}».',
  'Already in the library.': 'موجود في المكتبة من قبل.',
  'Read as {0}; {1} damaged place could not be read.': 'قُرئ بترميز {0}؛ تعذّرت قراءة موضع تالف واحد ({1:n}).',
  'Read as {0}; {1} damaged places could not be read.': {
    by: 1,
    two: 'قُرئ بترميز {0}؛ تعذّرت قراءة موضعين تالفين.',
    few: 'قُرئ بترميز {0}؛ تعذّرت قراءة # مواضع تالفة.',
    many: 'قُرئ بترميز {0}؛ تعذّرت قراءة # موضعًا تالفًا.',
    other: 'قُرئ بترميز {0}؛ تعذّرت قراءة # موضع تالف.',
  },
  'Read as {0}, which is a guess.': 'قُرئ بترميز {0} تخمينًا.',
  'The same words as “{0}”, in another file.': 'كلمات «{0}» نفسها في ملف آخر.',
  'Another version of “{0}”, of the same file name ({1} % the same).':
    'نسخة أخرى من «{0}» باسم الملف نفسه (متطابقة بنسبة {1:n}%).',
  'Nearly the same as “{0}” ({1} %).': 'شبه مطابق لـ«{0}» ({1:n}%).',
  'The import was cancelled before this file was read.': 'أُلغي الاستيراد قبل قراءة هذا الملف.',
  'The import was interrupted before this file was read.': 'انقطع الاستيراد قبل قراءة هذا الملف.',
  'The import was cancelled before the rest of this file was read.': 'أُلغي الاستيراد قبل قراءة بقية هذا الملف.',
  'Retry it from this report.': 'أعد المحاولة من هذا التقرير.',
  'The part of the program that writes files has ended, so these articles were not saved.':
    'توقف جزء البرنامج الذي يكتب الملفات، فلم تُحفظ هذه المقالات.',
  'Import them again.': 'أعد استيرادها.',
  'Articles cannot be compared here.': 'لا يمكن مقارنة المقالات هنا.',
  'These files are no longer waiting to be imported.': 'لم تعد هذه الملفات بانتظار الاستيراد.',
  'Choose them again.': 'اخترها من جديد.',
  '{0} was dropped on the window and is no longer at hand.': 'أُفلت {0} على النافذة ولم يعد متاحًا.',
  'Drop it again.': 'أفلته من جديد.',
  'This file cannot be read in other encodings here.': 'لا يمكن قراءة هذا الملف هنا بترميزات أخرى.',
  '{0} does not hold this text any more.': 'لم يعد {0} يحوي هذا النص.',
  'Choose the file again.': 'اختر الملف من جديد.',
  'The decisions on this article changed while its summary was being drawn.':
    'تغيّرت القرارات على هذا المقال أثناء استخراج ملخصه.',
  'Summaries are already being drawn anew.': 'يجري استخراج ملخصات من جديد بالفعل.',
  'Wait until that has ended, or cancel it.': 'انتظر حتى ينتهي، أو ألغه.',
  'This summary cannot be drawn anew here.': 'لا يمكن استخراج هذا الملخص من جديد هنا.',
  'The decisions on this article changed while it was being read.': 'تغيّرت القرارات المتعلقة بهذا المقال أثناء قراءته.',
  '{0} is a file of the kind “{1}”, which says itself how its letters are to be read.':
    '{0} ملف من نوع «{1:any}»، وهو يحدد بنفسه كيف تُقرأ حروفه.',
  'PDF document': 'مستند PDF',
  'Word document': 'مستند Word',
  'OpenDocument text': 'نص OpenDocument',
  'Book (EPUB)': 'كتاب (EPUB)',
  'Chapter of a book (EPUB)': 'فصل من كتاب (EPUB)',
  'RTF document': 'مستند RTF',
  Mail: 'رسالة بريد',
  'Saved web page': 'صفحة ويب محفوظة',
  'Where its words are wrong in the program it came from too, mend it there and import it again.':
    'إذا كانت كلماته خاطئة أيضًا في البرنامج الذي جاء منه فأصلحه هناك وأعد استيراده.',
  '{0} is a part of {1}, which is read as a whole.': '{0} جزء من {1:any} الذي يُقرأ كاملًا.',
  'a file': 'ملف',
  'Save that file as UTF-8 and import it again.': 'احفظ ذلك الملف بترميز UTF-8 وأعد استيراده.',
  'There is no report of this import any more.': 'لم يعد هناك تقرير عن عملية الاستيراد هذه.',
  'There is no such text in this preview.': 'لا يوجد نص كهذا في هذه المعاينة.',
  'This import has come to its end.': 'انتهت عملية الاستيراد هذه.',
  'The library cannot be written to, so nothing can come into it.': 'لا يمكن الكتابة في المكتبة، فلا يمكن أن يدخلها شيء.',
  'This folder holds the library itself.': 'هذا المجلد يحوي المكتبة نفسها.',
  'Choose one beside it.': 'اختر مجلدًا بجانبه.',
  'The folder could not be remembered.': 'تعذّر تذكّر المجلد.',
  'Check that the disk is not full.': 'تأكد من أن القرص غير ممتلئ.',
  'The disk of the library is full, so nothing of this text is in the library.':
    'قرص المكتبة ممتلئ، فلا شيء من هذا النص في المكتبة.',
  'What was added before stays. Make room on that disk, then choose Retry in this report.':
    'ما أُضيف من قبل باقٍ. أفرغ مساحة على ذلك القرص، ثم اختر «إعادة المحاولة» في هذا التقرير.',
  'The library folder is no longer where it was, so nothing of this text is in the library.':
    'لم يعد مجلد المكتبة في مكانه، فلا شيء من هذا النص في المكتبة.',
  'Plug the disk in again or put the folder back, then choose Retry in this report.':
    'أعد توصيل القرص أو أعد المجلد إلى مكانه، ثم اختر «إعادة المحاولة» في هذا التقرير.',
  'The disk of the library is full, so the import was not begun.': 'قرص المكتبة ممتلئ، فلم يبدأ الاستيراد.',
  'Make room on that disk, then import these files again.': 'أفرغ مساحة على ذلك القرص، ثم استورد هذه الملفات من جديد.',
  'The library folder is no longer where it was, so the import was not begun.':
    'لم يعد مجلد المكتبة في مكانه، فلم يبدأ الاستيراد.',
  'Plug the disk in again or put the folder back, then import these files again.':
    'أعد توصيل القرص أو أعد المجلد إلى مكانه، ثم استورد هذه الملفات من جديد.',
  'Was left out the last time, and is again unless you tick it.':
    'استُبعد في المرة السابقة، ويُستبعد الآن أيضًا ما لم تؤشر عليه.',
};
