/** The words about how the source is set. */
export const readingViewWords = {
  open: 'How the text is set',
  size: 'Size of the letters',
  sizes: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' },
  face: 'Letters',
  faces: { serif: 'Serif', sans: 'Sans serif' },
  numbers: 'Number the paragraphs',
} as const;
