import { libraryNoteWordsSpanish } from './library-notes-es';
import { pictureWordsSpanish } from './pictures-es';
import { templateWordsSpanish } from './templates-es';

/** What belongs to notes beside their pane, in Spanish. */
export const noteWordsSpanish = {
  libraryNotes: libraryNoteWordsSpanish,
  templates: templateWordsSpanish,
  pictures: pictureWordsSpanish,
};
