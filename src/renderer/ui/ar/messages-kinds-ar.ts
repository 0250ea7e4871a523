import type { Messages } from '../translate-messages';

/** What the program says of what it left out of files, of those that were cut off, and of kinds that it does not read, in Arabic. */
export const kindsMessagesArabic: Messages = {
  'It is damaged or was cut off, and cannot be read.': 'هو تالف أو مبتور، ولا يمكن قراءته.',
  'Copy or download it again.': 'انسخه أو نزّله من جديد.',
  '{0} is a ZIP archive that is damaged or was cut off, and nothing in it can be read.':
    '{0} أرشيف ZIP تالف أو مبتور، ولا يمكن قراءة شيء منه.',
  '{0} was cut off: 1 file at its beginning was read, the rest is missing.':
    '{0} مبتور: قُرئ ملف واحد من أوله، والباقي مفقود.',
  '{0} was cut off: {1} files at its beginning were read, the rest is missing.':
    '{0} مبتور: عدد الملفات المقروءة من أوله {1:n}، والباقي مفقود.',
  'Copy or download it again. What is here already will not come in twice.':
    'انسخه أو نزّله من جديد. ما هو موجود هنا لن يدخل مرتين.',
  'It was cut off, and the part with its text is missing.': 'هو مبتور، والجزء الذي فيه نصه مفقود.',
  'It was cut off, and its table of contents is missing.': 'هو مبتور، وفهرس محتوياته مفقود.',
  'It was cut off: {0} of its {1} pages were read, the rest is missing. Copy or download it again.':
    'هو مبتور: قُرئت {0:n} من صفحاته البالغة {1:n}، والباقي مفقود. انسخه أو نزّله من جديد.',
  '{0} of its {1} pages were read: the others are not in the file.':
    'قُرئت {0:n} من صفحاته البالغة {1:n}، والبقية ليست في الملف.',
  'It was cut off: its text is whole, but notes and properties may be missing.':
    'هو مبتور: نصه كامل، لكن قد تنقصه حواشٍ وخصائص.',
  'It is a Word document without a text.': 'هو مستند Word بلا نص.',
  'It is XML of a kind that is not known: its words were kept, and the marks around them left out.':
    'هو XML من نوع غير معروف: حُفظت كلماته وتُركت العلامات التي حولها.',
  '{0} is a link that leads out of the folder and was left out.': '{0} رابط يؤدي إلى خارج المجلد وقد تُرك.',
  'The same words as “{0}”, in another file; it was not ticked before the import.':
    'الكلمات نفسها كما في «{0}»، في ملف آخر؛ لم يكن محددًا قبل الاستيراد.',
  'Choose it once more, and tick it, to have it too.': 'اختره مرة أخرى وحدده ليكون لديك أيضًا.',
  'Was not ticked before the import.': 'لم يكن محددًا قبل الاستيراد.',
  '{0} in {1} was cut off.': '{0} في {1} مبتور.',
  'It was cut off, and the list of its pages is missing.': 'هو مبتور، وقائمة صفحاته مفقودة.',
  'XML document': 'مستند XML',
  'a Word document in XML': 'مستند Word بصيغة XML',
  'an XML document': 'مستند XML',
  '{0} is no text, and of no kind that can be read.': '{0} ليس نصًا ولا من نوع يمكن قراءته.',
  'Open it in the program it came from, save it as plain text (.txt), PDF or Word (.docx), and import that.':
    'افتحه في البرنامج الذي جاء منه، واحفظه نصًا عاديًا (.txt) أو PDF أو Word (.docx)، ثم استورد الناتج.',
  'a WordPerfect document': 'مستند WordPerfect',
  'Open it in Word or LibreOffice, save it as Word (.docx) or OpenDocument (.odt), and import that.':
    'افتحه في Word أو LibreOffice، واحفظه بصيغة Word (.docx) أو OpenDocument (.odt)، ثم استورد الناتج.',
  'a DjVu document': 'مستند DjVu',
  'Have what is said in it written down, and import the text.': 'دوّن ما يقال فيه، ثم استورد النص.',
  'a mail of Outlook (.msg)': 'رسالة بريد من Outlook (.msg)',
  'Open it in Outlook, save it as plain text (.txt), and import that.':
    'افتحه في Outlook، واحفظه نصًا عاديًا (.txt)، ثم استورد الناتج.',
  'an old PowerPoint presentation (.ppt)': 'عرض PowerPoint قديم (.ppt)',
  'Open it in PowerPoint or LibreOffice, save it as PDF, and import that.':
    'افتحه في PowerPoint أو LibreOffice، واحفظه بصيغة PDF، ثم استورد الناتج.',
  'an old Word document (.doc)': 'مستند Word قديم (.doc)',
  'an old Excel workbook (.xls)': 'مصنف Excel قديم (.xls)',
  'Open it in Excel or LibreOffice, save each sheet as CSV (.csv), and import those.':
    'افتحه في Excel أو LibreOffice، واحفظ كل ورقة بصيغة CSV (.csv)، ثم استورد النواتج.',
  'an OpenDocument presentation (.odp)': 'عرض OpenDocument (.odp)',
  'a document of Pages, Numbers or Keynote': 'مستند Pages أو Numbers أو Keynote',
  'Open it in the program it came from, export it as Word (.docx), CSV or PDF, and import that.':
    'افتحه في البرنامج الذي جاء منه، وصدّره بصيغة Word (.docx) أو CSV أو PDF، ثم استورد الناتج.',
  'an Office document that is protected by a password': 'مستند Office محمي بكلمة مرور',
  'an old Office document': 'مستند Office قديم',
  '1 zero byte, which is no part of a text, was left out.': 'تُرك بايت صفري واحد لا يكون في نص.',
  '{0} zero bytes, which are no part of a text, were left out.': 'تُركت بايتات صفرية لا تكون في نص، عددها {0:n}.',
  'Words that are marked as hidden were left out.': 'تُركت كلمات معلَّمة بأنها مخفية.',
  'Words that were deleted while changes were tracked were left out.': 'تُركت كلمات حُذفت أثناء تعقب التغييرات.',
  'Comments were left out.': 'تُركت تعليقات.',
};
