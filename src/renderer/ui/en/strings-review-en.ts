import type { ReviewState } from '#core/library/overlay';
import { count } from '../count-en';

const changes = count('# change', '# changes');
const said: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'not reviewed',
  confirmed: 'confirmed',
  disputed: 'disputed',
  rejected: 'rejected',
  edited: 'edited',
};

/** The words of the review: verdicts, comments, reviewers, sign-off and agreement. */
export const reviewEnglish = {
  dispute: 'Dispute',
  undispute: 'Take back the dispute',
  said,
  decided: (state: string, by: string, when: string) => `${state} by ${by}, ${when}`,
  verdictOf: (by: string, verdict: string) => `${by} ${verdict}`,
  bar: 'Review',
  progress: (done: number, all: number) => `${done} of ${all} reviewed`,
  next: 'Next unreviewed item',
  previous: 'Previous unreviewed item',
  blind: 'Blind',
  blindMenu: 'Blind review',
  reviewersMenu: 'Reviewers…',
  compareMenu: 'Compare reviewers…',
  blindHint: 'Blind review: what others decided, and how sure the engine is, are hidden.',
  showAll: 'End blind review',
  reviewer: (name: string) => `Reviewing as ${name}`,
  comments: {
    show: count('# comment', '# comments'),
    add: 'Comment',
    label: (item: string) => `Comments on “${item}”`,
    placeholder: 'Write a comment…',
    send: 'Add comment',
    remove: 'Delete comment',
    failed: 'The comment was not saved',
    removeFailed: 'The comment was not deleted',
  },
  reviewers: {
    title: 'Reviewers',
    hint: 'Decisions, comments and sign-offs carry the name chosen here. Names are kept on this computer; there are no passwords.',
    add: 'Add a name',
    addButton: 'Add and use',
    remove: (name: string) => `Take “${name}” off this list`,
    taken: 'This name is in the list already.',
    current: 'In use',
    use: 'Use',
    computer: 'the name of this computer’s user',
    fromLibrary: 'found in this library',
  },
  signoff: {
    button: 'Sign off…',
    again: 'Sign off again…',
    see: 'Details…',
    signAgain: 'Sign off again',
    signed: (by: string, when: string) => `Signed off by ${by}, ${when}`,
    by: (name: string) => `By ${name}`,
    changed: 'Changed since sign-off',
    what: (items: number, isText: boolean) =>
      items === 0
        ? isText
          ? 'The text is another version.'
          : 'No item differs; the summary was drawn by another engine, or a rule was saved anew.'
        : `${changes(items)}.`,
    show: 'What changed',
    more: (left: number) => `and ${left} more`,
    title: 'Sign off this article',
    hint: (name: string) =>
      `You sign as ${name} that the summary was checked against its source. The SHA-256 of the text, the summary and all decisions is kept, so that any later change shows.`,
    open: count('# item has not been reviewed.', '# items have not been reviewed.'),
    disputed: count('# item is disputed.', '# items are disputed.'),
    whole: 'Every item has been reviewed, and none is disputed.',
    sign: 'Sign off',
    withdraw: 'Withdraw',
    cancel: 'Cancel',
    failed: 'The article was not signed off',
    hash: (hash: string) => `SHA-256 ${hash}`,
  },
  agreement: {
    title: 'Compare reviewers',
    hint: 'Items that both have judged, and how far they agree. Cohen’s kappa is 1 where they always agree and 0 where they agree as often as chance would have it.',
    first: 'First reviewer',
    second: 'Second reviewer',
    scope: 'In',
    article: 'This article',
    collection: (name: string) => `Collection “${name}”`,
    library: 'The whole library',
    few: 'Two people need to have judged the same items. Choose another name under “Reviewers…” to review as another person.',
    none: 'These two have judged no item in common here.',
    table: (first: string, second: string) => `Verdicts of ${first} in rows, of ${second} in columns`,
    kappa: 'Cohen’s kappa',
    undefined: 'not defined: one verdict throughout',
    items: 'Items judged by both',
    agreed: 'Same verdict',
    chance: 'Expected by chance',
    differ: 'Where they differ',
    same: 'They differ on no item.',
    latest: (shown: number, all: number) => `The first ${shown} of ${all} are listed.`,
    failed: 'The reviewers could not be compared',
  },
} as const;
