import { engineMessagesArabic } from '#core/report/words/engine-ar';
import type { Messages } from '../translate-messages';
import { bundlesMessagesArabic } from './messages-bundles-ar';
import { collectionsMessagesArabic } from './messages-collections-ar';
import { filesMessagesArabic } from './messages-files-ar';
import { formatsMessagesArabic } from './messages-formats-ar';
import { kindsMessagesArabic } from './messages-kinds-ar';
import { libraryMessagesArabic } from './messages-library-ar';
import { outcomesMessagesArabic } from './messages-outcomes-ar';
import { picturesMessagesArabic } from './messages-pictures-ar';
import { rescueMessagesArabic } from './messages-rescue-ar';
import { workMessagesArabic } from './messages-work-ar';

/** All that the program says outside the window's own words, in Arabic. */
export const arabicMessages: Messages = {
  ...libraryMessagesArabic,
  ...rescueMessagesArabic,
  ...filesMessagesArabic,
  ...formatsMessagesArabic,
  ...kindsMessagesArabic,
  ...collectionsMessagesArabic,
  ...outcomesMessagesArabic,
  ...bundlesMessagesArabic,
  ...picturesMessagesArabic,
  ...engineMessagesArabic,
  ...workMessagesArabic,
};
