import type { Messages } from '../translate-messages';

/** What the program says of pictures in notes, in Arabic. */
export const picturesMessagesArabic: Messages = {
  '“{0}” is an SVG drawing, which can hold script and is not shown. The note is as it was.':
    '«{0}» رسم SVG قد يحوي برنامجًا ولا يُعرض. الملاحظة كما كانت.',
  'Save it as PNG, and insert that.': 'احفظه بصيغة PNG وأدرج ذلك الملف.',
  '“{0}” holds no picture that notes can show, whatever its name says. The note is as it was.':
    '«{0}» ليس صورة من نوع تعرضه الملاحظات، أيًّا كان اسمه. الملاحظة كما كانت.',
  'Choose a PNG, JPEG, GIF or WebP picture.': 'اختر صورة PNG أو JPEG أو GIF أو WebP.',
  '“{0}” cannot be shown: the file was cut short or damaged. The note is as it was.':
    '«{0}» ملف ناقص أو تالف. الملاحظة كما كانت.',
  'Open it in another program and save it again, or take another copy.':
    'افتحه في برنامج آخر واحفظه من جديد، أو خذ نسخة أخرى.',
  '“{0}” is larger than 10 MB. The note is as it was.': '«{0}» أكبر من 10 ميغابايت. الملاحظة كما كانت.',
  'Save it smaller, for instance as JPEG, and insert that.': 'احفظ الصورة بحجم أصغر، بصيغة JPEG مثلًا، ثم أدرجها.',
  '“{0}” has more than 100 million points and would take too much memory. The note is as it was.':
    '«{0}» فيه أكثر من 100 مليون نقطة ويحتاج إلى ذاكرة كبيرة جدًّا. الملاحظة كما كانت.',
  'Save it with a smaller width and height, and insert that.': 'احفظ الصورة بعرض وارتفاع أصغر ثم أدرجها.',
  '“{0}” could not be read. The note is as it was.': 'تعذّرت قراءة «{0}». الملاحظة كما كانت.',
  'Check that the file is still there.': 'تحقق من أن الملف ما زال موجودًا.',
  'The file of this picture is not what was kept.': 'ملف هذه الصورة ليس الملف الذي حُفظ.',
  'The file of this picture is missing.': 'ملف هذه الصورة مفقود.',
  'Put {0} back from a copy of the library folder or of its backups, or insert the picture again.':
    'أعد {0} إلى مكانه من نسخة من مجلد المكتبة أو من نسخها الاحتياطية، أو أدرج الصورة من جديد.',
  'The picture {0} of a note could not be read.': 'تعذّرت قراءة الصورة {0} في ملاحظة.',
};
