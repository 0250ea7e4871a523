/** The words about pictures in notes. */
export const pictureWords = {
  insert: 'Insert a picture',
  /** What a pasted picture is called that has no name of its own. */
  pasted: 'Picture',
  notInserted: 'The picture was not inserted',
  named: (words: string) => (words === '' ? 'Picture' : `Picture: ${words}`),
  /** Stands where a picture cannot be seen, before its words. */
  loading: (words: string) => (words === '' ? 'Picture…' : `Picture: ${words}…`),
  missing: (words: string) =>
    words === '' ? 'Picture: its file is missing' : `Picture: ${words} (its file is missing)`,
  damaged: (words: string) =>
    words === '' ? 'Picture: its file is damaged' : `Picture: ${words} (its file is damaged)`,
} as const;
