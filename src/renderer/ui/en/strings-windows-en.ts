import { count } from '../count-en';

/** The words about several windows. */
export const windowWords = {
  rowMenu: 'What can be done with this article',
  open: 'Open',
  openInWindow: 'Open in a window of its own',
  notOpened: 'No other window was opened',
  closed: count(
    'Another window was closed: it showed the library from before.',
    '# other windows were closed: they showed the library from before.',
  ),
  notClosed: 'The window stays open: it holds words that could not be saved',
  notClosedDetail: 'Save them to a file first, or close it and lose them.',
  saveAndClose: 'Save to a file and close',
  closeAnyway: 'Close and lose them',
  panes: 'Panes',
  more: 'More',
  stranded: 'they belong to the library that was open before.',
};
