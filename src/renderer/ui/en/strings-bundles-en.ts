import { count } from '../count-en';

const articles = count('# article', '# articles');
const notes = count('# note', '# notes');
const files = count('# file', '# files');

/** The words of the window about bundles: a library, or articles of it, in one file. */
export const bundleWords = {
  exporting: (done: number, total: number) => `Writing the bundle, ${percent(done, total)}`,
  unpacking: (done: number, total: number) => `Making a library of the bundle, ${percent(done, total)}`,
  cancel: 'Cancel',
  exported: (fileName: string, folder: string) => `Saved ${fileName} in ${folder}`,
  holds: (articleCount: number, deleted: number, noteCount: number) =>
    `With ${articles(articleCount)}, ${notes(noteCount)}${deleted > 0 ? ` and ${deleted} in the recycle bin` : ''}, and the original files.`,
  missing: (lost: number) => `${files(lost)} of articles were missing or damaged in the library and are not in it.`,
  notExported: 'The bundle was not written',
  show: 'Show in folder',
  made: (name: string) => `The library “${name}” was made of the bundle`,
  open: 'Open it',
  notMade: 'No library was made of the bundle',
} as const;

function percent(done: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((100 * done) / total)} %`;
}
