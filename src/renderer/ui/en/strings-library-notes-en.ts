import { count } from '../count-en';

/** The words about notes of the library as a whole, and about links between notes, articles and people. */
export const libraryNoteWords = {
  title: 'Notes of the library',
  empty:
    'A note here belongs to no article: a question to follow, a list, a plan. Link from it with [[ and a title or a name.',
  hint: 'These notes belong to no article.',
  open: 'Open the notes of the library',
  asItReads: 'As it reads',
  /** Above a note that cannot be read as Markdown. */
  asTyped: 'This note is shown as it was typed: it has more signs than can be told apart as Markdown.',
  linkedFrom: 'Linked from',
  linksHere: 'Notes that link to this article',
  untitled: 'Untitled note',
  unknown: (target: string) => `Nothing is called “${target}”`,
  unknownHint: 'A link leads to a note by its first line, to an article by its title, or to a person by name.',
  renamed: (from: string, to: string) => `“${from}” is now “${to}”`,
  linksBefore: count('# note links to it by its former name.', '# notes link to it by its former name.'),
  relink: 'Update the links',
  relinkFailed: 'The links could not be updated',
  make: 'Make a note',
  kinds: { note: 'note', article: 'article', person: 'person' },
  failed: 'The note could not be made',
  found: count('# note of the library', '# notes of the library'),
  history: 'History of the library’s notes',
} as const;
