import { engineMessagesSpanish } from '#core/report/words/engine-es';
import type { Messages } from '../translate-messages';
import { bundlesMessagesSpanish } from './messages-bundles-es';
import { collectionsMessagesSpanish } from './messages-collections-es';
import { filesMessagesSpanish } from './messages-files-es';
import { formatsMessagesSpanish } from './messages-formats-es';
import { kindsMessagesSpanish } from './messages-kinds-es';
import { libraryMessagesSpanish } from './messages-library-es';
import { outcomesMessagesSpanish } from './messages-outcomes-es';
import { picturesMessagesSpanish } from './messages-pictures-es';
import { rescueMessagesSpanish } from './messages-rescue-es';
import { workMessagesSpanish } from './messages-work-es';

/** All that the program says outside the window's own words, in Spanish. */
export const spanishMessages: Messages = {
  ...libraryMessagesSpanish,
  ...rescueMessagesSpanish,
  ...filesMessagesSpanish,
  ...formatsMessagesSpanish,
  ...kindsMessagesSpanish,
  ...collectionsMessagesSpanish,
  ...outcomesMessagesSpanish,
  ...bundlesMessagesSpanish,
  ...picturesMessagesSpanish,
  ...engineMessagesSpanish,
  ...workMessagesSpanish,
};
