import type { Messages } from '../translate-messages';

/** What the program says of damage, rescue and backups, in Arabic. */
export const rescueMessagesArabic: Messages = {
  '{0} ended in {1} bytes that are not a whole change (most often a save cut short); a copy is kept in quarantine/.':
    'انتهى {0} ببايتات لا تكوّن تغييرًا كاملًا، وعددها {1:n} (والغالب أن الحفظ انقطع)؛ وتوجد نسخة منها في \u2068quarantine/\u2069.',
  '{0} is damaged in one place; the changes before and after were read, a copy is kept in quarantine/.':
    '{0} تالف في موضع واحد؛ قُرئت التغييرات قبله وبعده، وتوجد نسخة منه في \u2068quarantine/\u2069.',
  '{0} is damaged in {1} places; the changes before and after were read, a copy is kept in quarantine/.':
    '{0} تالف في أكثر من موضع (عددها {1:n})؛ قُرئت التغييرات قبلها وبعدها، وتوجد نسخة منه في \u2068quarantine/\u2069.',
  '{0} could not be read; all that the other files hold was used instead, and a copy is kept in quarantine/.':
    'تعذّرت قراءة {0}؛ استُخدم بدلًا منه كل ما في الملفات الأخرى، وتوجد نسخة منه في \u2068quarantine/\u2069.',
  '{0} is missing; changes that were only in it cannot be shown.':
    '{0} مفقود؛ لا يمكن عرض التغييرات التي كانت فيه وحده.',
  'The changes numbered {0} to {1} are missing before a line of {2}.':
    'التغييرات من رقم {0} إلى رقم {1} مفقودة قبل سطر في {2}.',
  'The change numbered {0} stands out of its order in {1}; it was read all the same.':
    'التغيير رقم {0} في غير ترتيبه في {1}؛ ومع ذلك قُرئ.',
  'The library lists no article, yet articles/ holds one file of articles; nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, the journal was emptied from outside: put a copy of it back.':
    'لا تسرد المكتبة أي مقال، لكن في \u2068articles/\u2069 ملف مقال واحد؛ لم يُزل منه شيء. إذا كانت عملية استيراد قد انقطعت فأعد استيراد الملفات نفسها. وإذا كانت هناك مقالات من قبل فقد أُفرغ السجل من خارج البرنامج: أعد نسخة منه إلى مكانه.',
  'The library lists no article, yet articles/ holds {0} files of articles; nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, the journal was emptied from outside: put a copy of it back.':
    'لا تسرد المكتبة أي مقال، لكن في \u2068articles/\u2069 ملفات مقالات (عددها {0:n})؛ لم يُزل منها شيء. إذا كانت عملية استيراد قد انقطعت فأعد استيراد الملفات نفسها. وإذا كانت هناك مقالات من قبل فقد أُفرغ السجل من خارج البرنامج: أعد نسخة منه إلى مكانه.',
  'articles/{0} is damaged.': '\u2068articles/{0}\u2069 تالف.',
  'backups/{0} is damaged.': '\u2068backups/{0}\u2069 تالف.',
  '{0} is damaged.': '{0} تالف.',
  '{0} could not be read.': 'تعذّرت قراءة {0}.',
  'library.json could not be read.': 'تعذّرت قراءة library.json.',
  '{0} was written by a newer version.': '{0} كُتب بإصدار أحدث.',
  'Articles and notes are read from the backup of {0} and every whole change after it.':
    'تُقرأ المقالات والملاحظات من النسخة الاحتياطية بتاريخ {0:when} ومن كل تغيير كامل بعدها.',
  '{0} is damaged in one place.': '{0} تالف في موضع واحد.',
  '{0} is damaged in {1} places.': {
    by: 1,
    two: '{0} تالف في موضعين.',
    few: '{0} تالف في # مواضع.',
    many: '{0} تالف في # موضعًا.',
    other: '{0} تالف في # موضع.',
  },
  '{0} holds changes of a newer version.': 'في {0} تغييرات من إصدار أحدث.',
  'One change is missing.': 'يوجد تغيير واحد مفقود.',
  '{0} changes are missing.': {
    by: 0,
    two: 'يوجد تغييران مفقودان.',
    few: 'توجد # تغييرات مفقودة.',
    many: 'يوجد # تغييرًا مفقودًا.',
    other: 'يوجد # تغيير مفقود.',
  },
  'One article was found by the files alone: whether it was deleted before is not known.':
    'عُثر على مقال واحد من ملفه وحده: لا يُعرف هل حُذف من قبل.',
  '{0} articles were found by the files alone: whether it was deleted before is not known.': {
    by: 0,
    two: 'عُثر على مقالين من ملفيهما وحدهما: لا يُعرف هل حُذفا من قبل.',
    few: 'عُثر على # مقالات من ملفاتها وحدها: لا يُعرف هل حُذفت من قبل.',
    many: 'عُثر على # مقالًا من ملفاتها وحدها: لا يُعرف هل حُذفت من قبل.',
    other: 'عُثر على # مقال من ملفاتها وحدها: لا يُعرف هل حُذفت من قبل.',
  },
  'The original of "{0}" ({1}) could not be read.': 'تعذّرت قراءة أصل «{0}» ({1}).',
  'The original of "{0}" is not what was imported.': 'أصل «{0}» ليس ما استُورد.',
  'This backup is missing or damaged. Nothing was changed.': 'هذه النسخة الاحتياطية مفقودة أو تالفة. لم يتغير شيء.',
  'This backup belongs to another library. Nothing was changed.': 'هذه النسخة الاحتياطية من مكتبة أخرى. لم يتغير شيء.',
  'Choose another backup.': 'اختر نسخة احتياطية أخرى.',
  'The backup to be copied is missing or damaged.': 'النسخة الاحتياطية المطلوب نسخها مفقودة أو تالفة.',
  'Make another with “Back up now”.': 'أنشئ غيرها عبر «إنشاء نسخة احتياطية الآن».',
  'The folder for copies holds the copy of another library under this name.':
    'يحوي مجلد النسخ تحت هذا الاسم نسخة مكتبة أخرى.',
  'Choose another folder for copies.': 'اختر مجلدًا آخر للنسخ.',
  'A copy was written, but reading it back gave something else.': 'كُتبت نسخة، لكن قراءتها من جديد أعطت شيئًا آخر.',
  'Check the disk of the folder for copies.': 'افحص قرص مجلد النسخ.',
  'A backup was written, but reading it back gave something else. It was thrown away.':
    'كُتبت نسخة احتياطية، لكن قراءتها من جديد أعطت شيئًا آخر، فأُتلفت.',
  'The earlier backups are kept. Check the disk.': 'النسخ الاحتياطية السابقة باقية. افحص القرص.',
  'The copy holds no whole backup. Nothing was changed.': 'لا تحوي النسخة أي نسخة احتياطية كاملة. لم يتغير شيء.',
  'Try another copy.': 'جرّب نسخة أخرى.',
  'A library cannot be moved into its own folder.': 'لا يمكن نقل مكتبة إلى مجلدها نفسه.',
  'Choose a folder elsewhere.': 'اختر مجلدًا في مكان آخر.',
  'A file was copied, but reading it back gave something else. The library stays where it was.':
    'نُسخ ملف، لكن قراءته من جديد أعطت شيئًا آخر. تبقى المكتبة في مكانها.',
  'Check the disk you chose.': 'افحص القرص الذي اخترته.',
  'The backup was copied, but one file of articles could not be read here.':
    'نُسخت النسخة الاحتياطية، لكن تعذّرت هنا قراءة ملف مقال واحد.',
  'The backup was copied, but {0} files of articles could not be read here.': {
    by: 0,
    two: 'نُسخت النسخة الاحتياطية، لكن تعذّرت هنا قراءة ملفي مقالين.',
    few: 'نُسخت النسخة الاحتياطية، لكن تعذّرت هنا قراءة # ملفات مقالات.',
    many: 'نُسخت النسخة الاحتياطية، لكن تعذّرت هنا قراءة # ملف مقال.',
    other: 'نُسخت النسخة الاحتياطية، لكن تعذّرت هنا قراءة # ملف مقال.',
  },
  'Import those articles again; the log names the files.': 'أعد استيراد تلك المقالات؛ سجل البرنامج يذكر الملفات.',
  'The folder for copies of backups is not there.': 'مجلد نسخ النسخ الاحتياطية غير موجود.',
  'Plug in its disk, or choose another folder under File, Restore a Backup.':
    'أوصل قرصه، أو اختر مجلدًا آخر من ملف، استعادة نسخة احتياطية.',
  'The folder for copies could not be remembered.': 'تعذّر تذكّر مجلد النسخ.',
  'It holds until the program is closed.': 'يبقى ساريًا حتى إغلاق البرنامج.',
  'The library could not be backed up. {0} The earlier backups are kept.':
    'تعذّر إنشاء نسخة احتياطية من المكتبة. {0:any} النسخ الاحتياطية السابقة باقية.',
};
