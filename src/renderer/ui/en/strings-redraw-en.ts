import { count } from '../count-en';
import { redrawManyWords } from './strings-redraw-many-en';

/** The name of the step in which a summary was drawn anew. */
export const redrawStep = {
  one: (label: string) => `Drew the summary of “${label}” anew`,
  many: count('Drew # summary anew', 'Drew # summaries anew'),
};

/** The words about a summary that is drawn anew. */
export const redrawWords = {
  title: 'Draw the summary anew',
  engines: (before: string, now: string) =>
    before === now
      ? `This summary was drawn by the engine of this program, ${now}.`
      : `This summary was drawn by ${before}; the engine of this program is ${now}.`,
  hint: 'This is what would change. Your decisions, notes and additions stay; Undo brings the former summary back.',
  same: 'Nothing would change: the engine finds the same as before.',
  gone: 'would go',
  come: 'would come',
  lost: 'Decisions that no item would stand for (they are kept, and listed below the summary)',
  decided: count('# decision stays on its item.', '# decisions stay on their items.'),
  keep: 'Draw anew',
  drawing: 'Drawing…',
  cancel: 'Cancel',
  close: 'Close',
  many: redrawManyWords,
  failed: 'The summary could not be drawn anew',
};
