import { OUTCOME_WORDS } from '#shared/outcome-words';
import { count, LOCALE } from '../count-en';
import { plural } from '../plural';

/** The words about bringing texts in. */
export const importWords = {
  imports: {
    drop: 'Drop to import',
    dropHint: 'Texts, web pages, PDF, Word and other documents, and folders of them',
    running: (done: number, total: number) => `Importing ${number(done)} of ${number(total)}`,
    looking: (done: number, total: number) => `Looking at ${number(done)} of ${number(total)}`,
    paused: (done: number, total: number) => `Import paused at ${number(done)} of ${number(total)}`,
    stopping: 'Stopping the import…',
    left: (seconds: number) =>
      seconds < 60
        ? plural(LOCALE, Math.max(1, seconds), { one: '# second left', other: '# seconds left' })
        : plural(LOCALE, Math.round(seconds / 60), { one: '# minute left', other: '# minutes left' }),
    rate: (perMinute: number) => plural(LOCALE, perMinute, { one: '# file a minute', other: '# files a minute' }),
    waits: count('# more import waits', '# more imports wait'),
    progress: 'Import',
    pause: 'Pause import',
    resume: 'Go on with the import',
    cancel: 'Cancel import',
    added: count('# article added', '# articles added'),
    none: count('# new', '# new'),
    same: count('# already here', '# already here'),
    failed: count('# could not be read', '# could not be read'),
    unsaved: count('# not saved', '# not saved'),
    skipped: count('# passed over', '# passed over'),
    'left-out': count('# left out', '# left out'),
    textless: count('# without text', '# without text'),
    nothing: 'Nothing was imported',
    notAll: 'Not everything was taken',
    andMore: count('(and # more)', '(and # more)'),
    cancelled: 'Import cancelled',
    details: 'Details',
    report: 'Import report',
    reportOf: (when: string) => `Import report, ${when}`,
    reports: 'Import reports',
    reportsMenu: 'Import reports…',
    reportsHint: 'Every import of this library, the latest first. Removing a report leaves its articles.',
    noReports: 'Nothing has been imported yet.',
    files: count('# file', '# files'),
    show: 'Show',
    showLabel: (what: string, when: string) => `Show the report on ${what}, ${when}`,
    forget: 'Remove',
    forgetLabel: (what: string, when: string) => `Remove the report on ${what}, ${when}`,
    reportFailed: 'The report could not be read',
    retry: count('Retry # file', 'Retry # files'),
    saveCsv: 'Save as CSV…',
    saveMarkdown: 'Save as Markdown…',
    reportSaved: (file: string, folder: string) => `Saved ${file} in ${folder}`,
    reportNotSaved: 'The report could not be saved',
    onlyProblems: count('Show only what was not imported (#)', 'Show only what was not imported (#)'),
    table: 'What became of each file',
    interrupted: (from: string, done: number, total: number) =>
      `The import of “${from}” was interrupted: ${number(done)} of ${number(total)} files are done.`,
    interruptedDetail: 'Going on reads only the files that are left.',
    goOn: 'Continue',
    leave: 'Leave it',
    outcomes: OUTCOME_WORDS,
    open: 'Open',
    openLabel: (name: string) => `Open ${name}`,
    pastedName: 'Pasted text',
    tooLarge: (name: string, size: number, most: number) =>
      `${name} is ${number(size)} MB; the limit is ${number(most)} MB. It is set under Settings.`,
    tooMany: (name: string, most: number) =>
      `${name} was passed over: at most ${number(most)} files can be dropped at once. Use “Import a folder”, which takes any number.`,
    tooMuch: (name: string, most: number) =>
      `${name} was passed over: more than ${number(most)} MB were dropped at once. Use “Import a folder”, which takes any amount.`,
    tooMuchInOne: (name: string, size: number, most: number) =>
      `${name} was passed over: it has ${number(size)} MB, and a file that is dropped may have ${number(most)}. Use “Import files”, which takes larger ones.`,
    unreadable: (name: string) => `${name} could not be read.`,
  },
} as const;

function number(value: number): string {
  return value.toLocaleString(LOCALE);
}
