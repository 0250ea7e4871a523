import { count } from './count-en';

/** The words about steps, earlier versions and deleted articles. */
export const historyEnglish = {
  /** What was done, by the kind of step: of one thing by its name, or of many. */
  steps: {
    import: { one: (label: string) => `Imported “${label}”`, many: count('Imported # article', 'Imported # articles') },
    delete: { one: (label: string) => `Deleted “${label}”`, many: count('Deleted # article', 'Deleted # articles') },
    restore: {
      one: (label: string) => `Brought back “${label}”`,
      many: count('Brought back # article', 'Brought back # articles'),
    },
    'remove-samples': {
      one: null,
      many: count('Removed # sample article', 'Removed # sample articles'),
    },
    'write-note': {
      one: (label: string) => `Wrote a note on “${label}”`,
      many: count('Wrote # note', 'Wrote # notes'),
    },
    'delete-note': { one: () => 'Deleted the note', many: count('Deleted # note', 'Deleted # notes') },
    confirm: { one: (label: string) => `Confirmed “${label}”`, many: count('Confirmed # item', 'Confirmed # items') },
    dispute: { one: (label: string) => `Disputed “${label}”`, many: count('Disputed # item', 'Disputed # items') },
    comment: {
      one: (label: string) => `Commented on “${label}”`,
      many: count('Wrote # comment', 'Wrote # comments'),
    },
    'delete-comment': { one: () => 'Deleted the comment', many: count('Deleted # comment', 'Deleted # comments') },
    'sign-off': {
      one: (label: string) => `Signed off “${label}”`,
      many: count('Signed off # article', 'Signed off # articles'),
    },
    'withdraw-sign-off': {
      one: (label: string) => `Withdrew the sign-off of “${label}”`,
      many: count('Withdrew # sign-off', 'Withdrew # sign-offs'),
    },
    reject: { one: (label: string) => `Rejected “${label}”`, many: count('Rejected # item', 'Rejected # items') },
    edit: { one: (label: string) => `Edited “${label}”`, many: count('Edited # item', 'Edited # items') },
    clear: {
      one: (label: string) => `Took back the decision on “${label}”`,
      many: count('Took back # decision', 'Took back # decisions'),
    },
    highlight: {
      one: (label: string) => `Highlighted “${label}”`,
      many: count('Highlighted # place', 'Highlighted # places'),
    },
    'remove-highlight': {
      one: (label: string) => `Took the highlight off “${label}”`,
      many: count('Took # highlight off', 'Took # highlights off'),
    },
    'add-item': { one: (label: string) => `Added “${label}”`, many: count('Added # item', 'Added # items') },
    'remove-item': { one: (label: string) => `Removed “${label}”`, many: count('Removed # item', 'Removed # items') },
    'bring-back': {
      one: (label: string) => `Brought back an earlier version in “${label}”`,
      many: count('Brought back # version', 'Brought back # versions'),
    },
    'read-as': {
      one: (label: string) => `Read “${label}” in another encoding`,
      many: count('Read # article in another encoding', 'Read # articles in another encoding'),
    },
  },
  history: {
    title: 'History',
    show: 'History of notes and decisions',
    hint: 'Every version of the notes and decisions on this article, the latest first. Nothing is lost by bringing one back: that is a step of its own.',
    empty: 'No note or decision on this article has been written yet.',
    latest: (shown: number) => `Only the latest ${shown} versions are shown.`,
    note: 'Note',
    noteDeleted: 'Note deleted',
    emptyNote: 'Empty note',
    confirmed: 'Confirmed',
    disputed: 'Disputed',
    rejected: 'Rejected',
    edited: 'Edited',
    cleared: 'Decision taken back',
    /** By the kind of kept record. */
    kept: {
      tag: 'Tag',
      collection: 'Collection',
      judgement: 'Verdict',
      comment: 'Comment',
      signoff: 'Sign-off',
      highlight: 'Highlight',
      addition: 'Added item',
    },
    keptDeleted: {
      tag: 'Tag deleted',
      collection: 'Collection deleted',
      judgement: 'Verdict taken back',
      comment: 'Comment deleted',
      signoff: 'Sign-off withdrawn',
      highlight: 'Highlight deleted',
      addition: 'Added item removed',
    },
    restore: 'Bring back',
    restoreLabel: (what: string, when: string) => `Bring back: ${what}, ${when}`,
    current: 'Now',
    failed: 'The history could not be read',
    restoreFailed: 'This version could not be brought back',
  },
  bin: {
    title: 'Deleted articles',
    hint: 'Deleted articles stay here, with their notes, until they are removed for good.',
    empty: 'Nothing has been deleted.',
    latest: (shown: number, all: number) => `The last ${shown} of ${all} are shown.`,
    deletedAt: (when: string) => `Deleted ${when}`,
    restore: 'Bring back',
    restoreLabel: (title: string) => `Bring back “${title}”`,
    removeAll: 'Remove for good…',
    sure: count(
      'Remove # article with its notes, its text and the imported file for good? This cannot be undone. Backups made earlier keep its notes and list it without its text.',
      'Remove # articles with their notes, their texts and the imported files for good? This cannot be undone. Backups made earlier keep their notes and list them without their texts.',
    ),
    remove: 'Remove for good',
    keep: 'Keep',
    removed: count('Removed # article for good', 'Removed # articles for good'),
    wordsLeft: 'The history still holds words of them; they go at the next start.',
    filesLeft: count('# file could not be removed from the disk.', '# files could not be removed from the disk.'),
    failed: 'The deleted articles could not be removed',
    restoreFailed: 'The article could not be brought back',
  },
} as const;
