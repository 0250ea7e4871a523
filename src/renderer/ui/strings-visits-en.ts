/** The words about the places a person has jumped from. */
export const visitWords = {
  back: 'Back to the place before',
  forward: 'Forward to the next place',
} as const;
