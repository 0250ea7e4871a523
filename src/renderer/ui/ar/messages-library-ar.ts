import type { Messages } from '../translate-messages';

/** What the program says of libraries and what is saved in them, in Arabic. */
export const libraryMessagesArabic: Messages = {
  'The disk is full, so nothing more could be saved.': 'القرص ممتلئ، فلم يمكن حفظ المزيد.',
  'Free some space; what is not saved yet stays here and is saved as soon as there is room.':
    'أفرغ بعض المساحة؛ وما لم يُحفظ بعد يبقى هنا ويُحفظ متى توفّر مكان.',
  'The library is on a disk that cannot be written to.': 'المكتبة على قرص لا يمكن الكتابة عليه.',
  'You can read and export. To make changes, copy the library folder to another disk.':
    'يمكنك القراءة والتصدير. ولإجراء تغييرات انسخ مجلد المكتبة إلى قرص آخر.',
  'The library folder may not be read or written by you.': 'لا تملك صلاحية قراءة مجلد المكتبة أو الكتابة فيه.',
  'Check the permissions of the folder.': 'تحقق من صلاحيات المجلد.',
  'The library folder is no longer where it was.': 'لم يعد مجلد المكتبة في مكانه.',
  'Plug the disk in again or put the folder back; what is not saved yet stays here until then.':
    'أعد وصل القرص أو أعد المجلد إلى مكانه؛ وما لم يُحفظ بعد يبقى هنا حتى ذلك الحين.',
  'The disk reported an error ({0}).': 'أبلغ القرص عن خطأ ({0}).',
  'Check the disk and its cable; what is not saved yet stays here and is tried again.':
    'افحص القرص وكبله؛ وما لم يُحفظ بعد يبقى هنا وتُعاد محاولة حفظه.',
  'The library could not be read: {0} is damaged or missing. Nothing was changed.':
    'تعذّرت قراءة المكتبة: الملف {0} تالف أو مفقود. لم يتغير شيء.',
  'Open a backup, or keep the folder as it is and ask for help.':
    'افتح نسخة احتياطية، أو اترك المجلد كما هو واطلب المساعدة.',
  'This library was written by a newer version of Sidelight. Nothing was changed.':
    'كُتبت هذه المكتبة بإصدار أحدث من Sidelight. لم يتغير شيء.',
  'Open it with that version or a later one.': 'افتحها بذلك الإصدار أو بإصدار أحدث منه.',
  'The folder {0} is not a Sidelight library: it has no library.json.':
    'المجلد {0} ليس مكتبة Sidelight، فليس فيه الملف library.json.',
  'Choose another folder, or plug in the disk that holds the library.':
    'اختر مجلدًا آخر، أو أوصل القرص الذي يحوي المكتبة.',
  'There is no library at {0}.': 'لا توجد مكتبة في {0}.',
  'Plug in the disk that holds it, or choose another library.': 'أوصل القرص الذي يحويها، أو اختر مكتبة أخرى.',
  'The library is open in another program ({0}), so it is read-only here.':
    'المكتبة مفتوحة في برنامج آخر ({0:any})، فهي هنا للقراءة فقط.',
  'Close it there and open it here again to make changes.': 'أغلقها هناك وأعد فتحها هنا لإجراء تغييرات.',
  'which took it over while this one did not answer': 'تولّاها حين كان هذا البرنامج لا يستجيب',
  'which does not say its name': 'لا يذكر اسمه',
  'process {0} on {1}, since {2}': 'العملية {0} على {1}، منذ {2:when}',
  'by {0}: process {1} on {2}, since {3}': 'المستخدم {0}: العملية {1} على {2}، منذ {3:when}',
  'The library was opened to be read only.': 'فُتحت المكتبة للقراءة فقط.',
  'You see what could be read of this library. Nothing is written to it.':
    'ترى ما أمكنت قراءته من هذه المكتبة. لا يُكتب فيها شيء.',
  'Export what you need, or open a backup.': 'صدّر ما تحتاج إليه، أو افتح نسخة احتياطية.',
  'Not one whole article or note could be read in this folder. Nothing was changed.':
    'لم يمكن قراءة أي مقال أو ملاحظة كاملة في هذا المجلد. لم يتغير شيء.',
  'Keep the folder as it is, and try a copy of it on another computer.':
    'اترك المجلد كما هو، وجرّب نسخة منه على حاسوب آخر.',
  'The library is closed.': 'المكتبة مغلقة.',
  'The library is being opened again.': 'تُفتح المكتبة من جديد.',
  'Try again in a moment; nothing was changed.': 'أعد المحاولة بعد لحظة؛ لم يتغير شيء.',
  'There is a library in that folder already. Nothing was changed.': 'في ذلك المجلد مكتبة من قبل. لم يتغير شيء.',
  'Open it with “Open Library”, or choose another folder for the new one.':
    'افتحها عبر «فتح مكتبة»، أو اختر مجلدًا آخر للمكتبة الجديدة.',
  'There is something in that folder already. Nothing was changed.': 'في ذلك المجلد شيء من قبل. لم يتغير شيء.',
  'Choose a new or an empty folder.': 'اختر مجلدًا جديدًا أو فارغًا.',
  'No library was refused.': 'لم تُرفض أي مكتبة.',
  'The former folder is no longer known. Nothing was changed.': 'لم يعد المجلد السابق معروفًا. لم يتغير شيء.',
  'The former folder is open in another program. Nothing was changed.':
    'المجلد السابق مفتوح في برنامج آخر. لم يتغير شيء.',
  'Close it there first.': 'أغلقه هناك أولًا.',
  'The former folder could not be moved to the bin. It stays where it is.':
    'تعذّر نقل المجلد السابق إلى سلة المهملات. سيبقى في مكانه.',
  'You can delete the folder yourself: nothing in it is used any more.':
    'يمكنك حذف المجلد بنفسك، فلم يعد شيء فيه مستخدمًا.',
  'The library could not be opened again.': 'تعذّر فتح المكتبة من جديد.',
  'The settings could not be saved.': 'تعذّر حفظ الإعدادات.',
  'They hold until the program is closed.': 'تبقى سارية حتى إغلاق البرنامج.',
  'This library is no longer in the list.': 'لم تعد هذه المكتبة في القائمة.',
  'This library is no longer known.': 'لم تعد هذه المكتبة معروفة.',
  'Use “Open Library”.': 'استخدم «فتح مكتبة».',
  '"{0}" could not be read: {1}.': 'تعذّرت قراءة «{0}»: {1:any}.',
  'its file is missing': 'ملفه مفقود',
  'its file is not what was written': 'ملفه ليس كما كُتب',
  'its file has another shape than expected': 'ملفه على غير الصورة المتوقعة',
  'Import {0} again, or put articles/{1} back from a copy of the library folder or of its backups.':
    'أعد استيراد {0}، أو أعد الملف \u2068articles/{1}\u2069 من نسخة لمجلد المكتبة أو لنسخها الاحتياطية.',
  'The kept copy of the imported file is damaged.': 'النسخة المحفوظة من الملف المستورد تالفة.',
  'Import the file again, or put originals/{0}/{1} back from a copy of the library folder or of its backups.':
    'أعد استيراد الملف، أو أعد الملف \u2068originals/{0}/{1}\u2069 من نسخة لمجلد المكتبة أو لنسخها الاحتياطية.',
  'This article is not in the library.': 'هذا المقال ليس في المكتبة.',
  'There is nothing of this kind to be taken back or done again.': 'لا يوجد شيء من هذا النوع للتراجع عنه أو إعادته.',
  'The journal no longer holds this step whole. Nothing was changed.':
    'لم يعد السجل يحوي هذه الخطوة كاملة. لم يتغير شيء.',
  'Later changes of the same record build on this one. Nothing was changed.':
    'تستند تغييرات لاحقة في العنصر نفسه إلى هذا التغيير. لم يتغير شيء.',
  'Undo the later ones first.': 'تراجع أولًا عن التغييرات اللاحقة.',
  'Another window holds words that could not be saved.': 'في نافذة أخرى كلمات تعذّر حفظها.',
  'Save them there to a file, or close that window, then try again.':
    'احفظها هناك في ملف أو أغلق تلك النافذة، ثم أعد المحاولة.',
  'The folder {0} for a new library cannot be made.': 'لا يمكن إنشاء المجلد {0} لمكتبة جديدة.',
  'Choose another place for it, in a folder that is there and that you may write to.':
    'اختر مكانًا آخر، في مجلد موجود يحق لك الكتابة فيه.',
};
