import { libraryNoteWordsArabic } from './library-notes-ar';
import { pictureWordsArabic } from './pictures-ar';
import { templateWordsArabic } from './templates-ar';

/** What belongs to notes beside their pane, in Arabic. */
export const noteWordsArabic = {
  libraryNotes: libraryNoteWordsArabic,
  templates: templateWordsArabic,
  pictures: pictureWordsArabic,
};
