import type { Messages } from '../translate-messages';

/** What the program says of workbooks, presentations and other files that programs keep, in Arabic. */
export const formatsMessagesArabic: Messages = {
  '1 row above the names of the columns was left out.': 'تُرك صف واحد فوق أسماء الأعمدة.',
  '{0} rows above the names of the columns were left out.': 'تُركت صفوف فوق أسماء الأعمدة، وعددها {0:n}.',
  '1 hidden row was left out.': 'تُرك صف مخفي واحد.',
  '{0} hidden rows were left out.': 'تُركت صفوف مخفية عددها {0:n}.',
  '1 hidden column was left out.': 'تُرك عمود مخفي واحد.',
  '{0} hidden columns were left out.': 'تُركت أعمدة مخفية عددها {0:n}.',
  '{0} is a workbook. {1}': '{0} مصنف جداول. {1:any}',
  'It has no sheets that can be read.': 'ليس فيه أوراق يمكن قراءتها.',
  'Open it in Excel or LibreOffice and save it again as .xlsx.':
    'افتحه في Excel أو LibreOffice واحفظه من جديد بصيغة .xlsx.',
  'It was cut off: sheets or rows may be missing.': 'إنه مبتور: قد تنقص أوراق أو صفوف.',
  'The sheet {0} of {1} is hidden, and was left out.': 'الورقة {0} من {1} مخفية، فتُركت.',
  'The sheet {0} of {1} shows no words.': 'الورقة {0} من {1} لا تُظهر أي كلمات.',
  'it has more than {0} cells, which is the limit': 'فيه خلايا أكثر من الحد، وهو {0:n}',
  'a PowerPoint presentation': 'عرض PowerPoint',
  'a binary Excel workbook (.xlsb)': 'مصنف Excel ثنائي (.xlsb)',
  'PowerPoint presentation': 'عرض PowerPoint تقديمي',
  'Excel workbook': 'مصنف Excel',
  'OpenDocument spreadsheet': 'جدول OpenDocument',
  'It was cut off: slides may be missing.': 'إنه مبتور: قد تنقص شرائح.',
  'The notes of the speaker stand after the words of each slide.': 'تأتي ملاحظات المتحدث بعد كلمات كل شريحة.',
  'Slides that are hidden were left out.': 'تُركت شرائح مخفية.',
  'note {0}': 'الملاحظة {0}',
  '{0} of {1} has no words.': 'بلا كلمات: {0:any} من {1}.',
  'It shows nothing but other pages in frames.': 'لا تعرض سوى صفحات أخرى في إطارات.',
  'Import the files of those pages.': 'استورد ملفات تلك الصفحات.',
  'The times of the subtitles were left out.': 'تُركت أوقات الترجمة المكتوبة.',
  'a file of subtitles': 'ملف ترجمة مكتوبة',
  'a chat': 'محادثة',
};
