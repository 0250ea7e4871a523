/** What became of a file of an import, in the window and in a report that is saved. */
export const OUTCOME_WORDS = {
  new: 'Added',
  same: 'Already here',
  failed: 'Failed',
  skipped: 'Passed over',
  textless: 'No text',
  'left-out': 'Left out',
} as const;
