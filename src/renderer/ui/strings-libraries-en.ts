import { count } from './count-en';

const articles = count('# article', '# articles');
const notes = count('# note', '# notes');

/** The words of the window about whole libraries: recovery, backups, opening and moving. */
export const libraryWords = {
  recovery: {
    title: 'The library could not be opened',
    untouched: 'This is what lies in its folder, untouched:',
    missing: 'Nothing was made in its place.',
    folder: 'Folder',
    place: (folder: string, parent: string) => `${folder}, in ${parent}`,
    articles: 'Articles',
    articleFiles: count('# file', '# files'),
    originals: 'Originals',
    backups: 'Backups',
    backupCount: (all: number, latest: string) => `${all}, the latest of ${latest}`,
    none: 'none',
    waysOn: 'What you can do',
    openBackup: 'Open a backup…',
    openBackupHint: 'Puts the library back to an earlier day. What is there now is kept, and it can be undone.',
    openReadOnly: 'Open read-only',
    openReadOnlyHint: 'Shows every article and note that can still be read. Nothing is written.',
    exportReadable: 'Export what can be read…',
    exportReadableHint: 'Writes texts, notes and originals as plain files into a folder you choose, with a report.',
    retry: 'Try again',
    retryHint: 'Once the disk is plugged in, the folder is back or the other program is closed.',
    show: 'Show the folder',
    showHint: 'Opens it in the file manager, say to copy it before anything else.',
    open: 'Open another library…',
    openHint: 'Or a copy of one, to bring it back. This one stays as it is.',
    make: 'New library…',
    makeHint: 'Begins an empty one in a folder you choose.',
    working: 'Reading the library…',
    exported: (folder: string, parent: string) => `Wrote “${folder}” in ${parent}`,
    exportedDetail: (articleCount: number, noteCount: number, originals: number, unread: number) =>
      `${articles(articleCount)}, ${notes(noteCount)}, ${count('# original', '# originals')(originals)}. ${
        unread === 0 ? 'Everything could be read.' : 'Report.txt there says what could not be read.'
      }`,
  },
  backups: {
    title: 'Backups',
    intro: 'Sidelight makes one a day when something has changed. A restore can be undone.',
    none: 'There is no backup yet.',
    list: 'Backups of this library',
    reading: 'Reading the backups…',
    contents: (articleCount: number, noteCount: number) => `${articles(articleCount)}, ${notes(noteCount)}`,
    reasons: { automatic: 'of the day', asked: 'made by you', restore: 'before a restore' },
    damaged: 'Damaged, cannot be restored',
    restore: 'Restore',
    restoreLabel: (date: string) => `Restore the backup of ${date}`,
    restoring: 'Restoring the backup…',
    restored: (date: string) => `Restored the backup of ${date}`,
    restoredDetail: 'The library as it was before is kept as a backup.',
    restoredUnread:
      'What was there before could not be read as a whole; its files are kept in the folder “quarantine”.',
    restoreUndone: 'The restore was undone',
    make: 'Back up now',
    making: 'Backing up…',
    made: 'Backed up the library',
    failed: 'The library was not backed up',
    copies: 'Copies elsewhere',
    noCopies:
      'Lost or stolen, this computer takes its backups with it. Let each one be copied to a stick or another disk too.',
    copiesAt: (folder: string, parent: string) =>
      `Every backup is copied to “${folder}” in ${parent}, with all articles and originals.`,
    chooseCopies: 'Choose a folder…',
    otherCopies: 'Another folder…',
    stopCopies: 'Stop copying',
    copied: (folder: string) => `Copied the backup to “${folder}”`,
    notCopied: 'The backup was made, but not copied',
  },
  switching: {
    unsaved: 'Some notes are not saved yet',
    unsavedDetail: 'They would be left behind with this library. Save them to a file first.',
    saveAndGoOn: 'Save to a file and go on',
    opening: 'Opening the library…',
    opened: (name: string) => `Opened “${name}”`,
    broughtBack: (name: string, date: string) => `Brought “${name}” back as it was on ${date}`,
    broughtBackMissing: (files: number) => `${count('# file', '# files')(files)} of articles were not in the copy.`,
    lookAtIt: 'See what can be done',
    moving: 'Moving the library: every file is copied and checked…',
    moved: (folder: string, parent: string) => `The library is now “${folder}” in ${parent}`,
    movedDetail: (former: string) =>
      `Every file was checked. The former folder “${former}” is still there, unchanged, and no longer used.`,
    discard: 'Move it to the bin',
    discarded: 'Moved the former folder to the bin',
    notMoved: 'The library was not moved',
    failed: 'The library was not opened',
    stillShut: 'It still does not open',
    exporting: 'Writing what can be read…',
  },
} as const;
