import { libraryNoteWordsFrench } from './library-notes-fr';
import { pictureWordsFrench } from './pictures-fr';
import { templateWordsFrench } from './templates-fr';

/** What belongs to notes beside their pane, in French. */
export const noteWordsFrench = {
  libraryNotes: libraryNoteWordsFrench,
  templates: templateWordsFrench,
  pictures: pictureWordsFrench,
};
