import { libraryNoteWords } from './strings-library-notes-en';
import { pictureWords } from './strings-pictures-en';
import { templateWords } from './strings-templates-en';

/** What belongs to notes beside their pane. */
export const noteWords = { libraryNotes: libraryNoteWords, templates: templateWords, pictures: pictureWords } as const;
