/** The words about what of the summary is shown. */
export const summaryViewWords = {
  unreviewedOnly: 'Show only what is not reviewed',
  all: 'Show all items',
  allReviewed: 'Everything here has been reviewed.',
  sections: 'Which sections are unfolded',
  everySection: 'Unfold all',
  noSection: 'Fold all',
} as const;

/** The words about how the source is set. */
export const readingViewWords = {
  open: 'How the text is set',
  size: 'Size of the letters',
  sizes: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' },
  face: 'Letters',
  faces: { serif: 'Serif', sans: 'Sans serif' },
  numbers: 'Number the paragraphs',
  direction: 'Direction of this text',
  directions: { auto: 'As each paragraph says', ltr: 'Left to right', rtl: 'Right to left' },
  turn: { ltr: 'Set this paragraph from left to right', rtl: 'Set this paragraph from right to left' },
} as const;
