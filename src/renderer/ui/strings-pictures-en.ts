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
  /** Why a file is not taken, by the code of the refusal. */
  refusals: {
    'image-svg': (name: string) =>
      `“${name}” is an SVG drawing, which can hold script and is not shown. The note is as it was. Save it as PNG, and insert that.`,
    'image-strange': (name: string) =>
      `“${name}” is not a picture of a kind that notes show, whatever its name says. The note is as it was. Choose a PNG, JPEG, GIF or WebP picture.`,
    'image-damaged': (name: string) =>
      `“${name}” is cut short or damaged. The note is as it was. Open it in another program and save it again, or take another copy.`,
    'image-too-large': (name: string) =>
      `“${name}” is larger than 10 MB. The note is as it was. Save it smaller, for instance as JPEG, and insert that.`,
    'image-too-many-points': (name: string) =>
      `“${name}” has more than 100 million points and would take too much memory. The note is as it was. Save it with a smaller width and height, and insert that.`,
  },
} as const;
