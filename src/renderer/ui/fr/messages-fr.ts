import { engineMessagesFrench } from '#core/report/words/engine-fr';
import type { Messages } from '../translate-messages';
import { bundlesMessagesFrench } from './messages-bundles-fr';
import { collectionsMessagesFrench } from './messages-collections-fr';
import { filesMessagesFrench } from './messages-files-fr';
import { formatsMessagesFrench } from './messages-formats-fr';
import { kindsMessagesFrench } from './messages-kinds-fr';
import { libraryMessagesFrench } from './messages-library-fr';
import { outcomesMessagesFrench } from './messages-outcomes-fr';
import { picturesMessagesFrench } from './messages-pictures-fr';
import { rescueMessagesFrench } from './messages-rescue-fr';
import { workMessagesFrench } from './messages-work-fr';

/** All that the program says outside the window's own words, in French. */
export const frenchMessages: Messages = {
  ...libraryMessagesFrench,
  ...rescueMessagesFrench,
  ...filesMessagesFrench,
  ...formatsMessagesFrench,
  ...kindsMessagesFrench,
  ...collectionsMessagesFrench,
  ...outcomesMessagesFrench,
  ...bundlesMessagesFrench,
  ...picturesMessagesFrench,
  ...engineMessagesFrench,
  ...workMessagesFrench,
};
