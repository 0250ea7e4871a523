import type { Messages } from '../translate-messages';

/** What the program says of files with many texts, in Arabic. */
export const collectionsMessagesArabic: Messages = {
  'row {0}': 'الصف {0}',
  'Row {0} of {1} begins a quotation mark that is never closed, and was left out.':
    'يفتح الصف {0} من {1} علامة اقتباس لا تُغلق أبدًا، فتُرك.',
  'line {0}': 'السطر {0}',
  'record {0}': 'السجل {0}',
  'entry {0}': 'المدخل {0}',
  'an entry without a key': 'مدخل بلا مفتاح',
  'chapter {0}': 'الفصل {0}',
  'mail {0}': 'الرسالة {0}',
  'attachment {0}': 'المرفق {0}',
  '{0} of {1}': '{0:any} من {1}',
  '{0} is {1}; the limit is {2}.': 'حجم {0} هو {1:said}؛ والحد {2:said}.',
  'Split the file and import the parts.': 'قسّم الملف واستورد أجزاءه.',
  '{0} in {1} lies in {2} archives or mails, one in the other; that is the limit.':
    'يقع {0:any} في {1} داخل أرشيفات أو رسائل متداخلة عددها {2:n}؛ وهذا هو الحد.',
  'Unpack it and import it by itself.': 'استخرجه واستورده وحده.',
  '{0} holds no texts.': '{0} لا يحوي أي نصوص.',
  'Choose a file that holds some.': 'اختر ملفًا يحوي نصوصًا.',
  '{0} is a bibliography of {1}; the limit is {2}.': '{0} قائمة مراجع حجمها {1:any}؛ والحد {2:any}.',
  '{0} has more than {1} entries, which is the limit; the rest was left out.':
    'مداخل {0} أكثر من الحد، وهو {1:n}؛ وتُرك الباقي.',
  '{0} of {1} is cut off or damaged, and was left out.': 'مقطوع أو تالف، فتُرك: {0:any} من {1}.',
  'Mend it in the file and import it again.': 'أصلحه في الملف وأعد استيراده.',
  '{0} of {1} has neither a title nor an abstract.': 'بلا عنوان ولا ملخص: {0:any} من {1}.',
  'Fill it in.': 'أكمله.',
  'The rest of {0} cannot be read: {1}.': 'تعذّرت قراءة بقية {0}: {1:any}.',
  'The rest of {0} cannot be read.': 'تعذّرت قراءة بقية {0}.',
  '{0} is a bibliography without entries.': '{0} قائمة مراجع بلا مداخل.',
  'Choose another file.': 'اختر ملفًا آخر.',
  '{0} has more than {1} chapters, which is the limit; the rest was left out.':
    'فصول {0} أكثر من الحد، وهو {1:n}؛ وتُرك الباقي.',
  '{0} has no words of its own; what is attached to it was read.': 'لا يحوي {0} كلمات خاصة به؛ قُرئت مرفقاته.',
  'Files without text were left out: {0} ({1}).': 'استُبعدت ملفات بلا نص: {0:any} ({1:any}).',
  'What is attached holds no text and was left out: {0}.': 'ما أُرفق لا يحوي نصًا وقد تُرك: {0:any}.',
  'With {0} attached.': 'مع المرفق: {0:any}.',
  'Attached to “{0}”.': 'مرفق مع «{0}».',
  '{0}, attached to {1}, holds no text.': '{0:any}، المرفق مع {1}، لا يحوي نصًا.',
  '{0}, attached to {1}, is over the limit for one file.': '{0:any}، المرفق مع {1}، يتجاوز الحد لملف واحد.',
  'Save it and raise the limit.': 'احفظه وارفع الحد.',
  '{0} holds more than {1} mails, which is the limit; the rest was left out.':
    'رسائل {0} أكثر من الحد، وهو {1:n}؛ وتُرك الباقي.',
  'Split the mailbox and import the parts.': 'قسّم صندوق البريد واستورد أجزاءه.',
  'None of the columns of {0} could be told to be the text ({1}).': 'تعذّرت معرفة أي أعمدة {0} هو النص ({1}).',
  'Say which column holds the text.': 'حدّد العمود الذي يحوي النص.',
  '{0} is more than {1}; that is the limit.': '{0:any}: أكثر من {1:said}، وهذا هو الحد.',
  'Split it and import the parts.': 'قسّمه واستورد أجزاءه.',
  '{0} has no words in {1}.': '{0:any}: لا كلمات في {1}.',
  'Fill it in and import it again.': 'أكمله وأعد استيراده.',
  '{0} is JSON without records that could be articles.': '{0} ملف JSON بلا سجلات تصلح أن تكون مقالات.',
  'Choose a file with a list of them.': 'اختر ملفًا فيه قائمة منها.',
  '{0} has more than {1} records, which is the limit; the rest was left out.':
    'سجلات {0} أكثر من الحد، وهو {1:n}؛ وتُرك الباقي.',
  'The record in {0} of {1} is cut off or damaged, and was left out.': 'سجل مقطوع أو تالف، فتُرك: {0:any} من {1}.',
  '{0} is a table without a row of column names.': '{0} جدول بلا صف لأسماء الأعمدة.',
  'Save it as CSV again.': 'احفظه من جديد بصيغة CSV.',
  '{0} has more than {1} rows, which is the limit; the rest was left out.':
    'صفوف {0} أكثر من الحد، وهو {1:n}؛ وتُرك الباقي.',
  'Split the table and import the parts.': 'قسّم الجدول واستورد أجزاءه.',
  'Mend the row in the table and import it again.': 'أصلح الصف في الجدول وأعد استيراده.',
  'The row has {0} cells for {1} columns; the last were left out.':
    'خلايا الصف: {0:n}، والأعمدة: {1:n}؛ تُركت الخلايا الأخيرة.',
  'Pack it again, or unpack it and import the files.': 'أعد ضغطه، أو فك ضغطه واستورد الملفات.',
  'The archive holds several files of this name.': 'في الأرشيف عدة ملفات بهذا الاسم.',
  '{0} in {1} is a link to another file and was left out.': '{0} في {1} رابط إلى ملف آخر، فتُرك.',
  'Import the file it names.': 'استورد الملف الذي يشير إليه.',
  '{0} in {1} has a name that leads out of the archive and was left out.': 'اسم {0} في {1} يقود إلى خارج الأرشيف، فتُرك.',
  'Unpack the archive with care, and import the file by itself.': 'فك ضغط الأرشيف بحذر، واستورد الملف وحده.',
  '{0} in {1} holds no text.': '{0} في {1} لا يحوي نصًا.',
  '{0} in {1} is protected by a password.': '{0} في {1} محمي بكلمة مرور.',
  'Unpack it and import the file.': 'فك ضغطه واستورد الملف.',
  '{0} in {1} cannot be unpacked: {2}.': 'تعذّر فك ضغط {0} في {1}: {2}.',
  '{0} in {1} cannot be unpacked.': 'تعذّر فك ضغط {0} في {1}.',
  '{0} in {1} grows to more than {2} times its size when it is unpacked, which no text does.':
    'يكبر {0} في {1} بعد فك ضغطه إلى أكثر من {2:n} ضعفًا من حجمه، ولا نص يفعل ذلك.',
  'Unpack it and look at it first.': 'فك ضغطه وانظر فيه أولًا.',
  '{0} in {1} is more than {2} when it is unpacked; that is the limit.':
    '{0} في {1} أكبر من {2:any} بعد فك ضغطه؛ وهذا هو الحد.',
  '{0} holds more than {1} files, which is the limit; the rest was left out.':
    'ملفات {0} أكثر من الحد، وهو {1:n}؛ وتُرك الباقي.',
  '{0} holds more than {1} when it is unpacked, which is the limit; the rest was left out.':
    'يحوي {0} بعد فك ضغطه أكثر من {1:any}، وهو الحد؛ وتُرك الباقي.',
  'Split the archive, or unpack it and import the folder.': 'قسّم الأرشيف، أو فك ضغطه واستورد المجلد.',
  'The column “{0}” was taken for the text, which is a guess.': 'اعتُبر العمود «{0}» هو النص، تخمينًا.',
};
