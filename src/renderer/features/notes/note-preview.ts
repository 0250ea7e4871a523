import { createLatest } from '../../ui/latest';

/** Whether a note that is written is also shown as it reads: for all notes of the window. */
export const notePreview = createLatest(false);
